/** Gives up after so many milliseconds, as `AbortSignal.timeout` does where there is one: Safari has it since version 16. */
export function abortAfter(time: number): AbortSignal {
  const ends = new AbortController()
  setTimeout(() => ends.abort(), time)
  return ends.signal
}
