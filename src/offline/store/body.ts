/** So long a server may send nothing before it is given up, in milliseconds. On the slowest line a large file still takes its time. */
const STALLS = 20_000

/**
 * Fetches a text that may take long, as long as something of it comes.
 * @throws when the server doesn't answer, or falls silent
 */
export async function textOf(fetch: (signal: AbortSignal) => Promise<Response>): Promise<{ response: Response; text: string }> {
  const ends = new AbortController()
  const awake = async <T>(step: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => ends.abort(), STALLS)
    return step.finally(() => clearTimeout(timer))
  }
  const response = await awake(fetch(ends.signal))
  if (!response.ok || !response.body) return { response, text: '' }
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await awake(reader.read())
    if (done) return { response, text: text + decoder.decode() }
    text += decoder.decode(value, { stream: true })
  }
}
