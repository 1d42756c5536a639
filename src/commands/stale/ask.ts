import type { Answer } from './cache.ts'
import { faultWords, statusWords } from './answer-words.ts'

/** Tries one address, and says what came of it. `isBusy`: the server wants to be left alone. */
export type Ask = (url: string) => Promise<Omit<Answer, 'on'> & { isBusy?: boolean }>

const USER_AGENT = 'meine-arbeit-meine-wahl/0.1 (npm run stale: tries the links of the kiosk, one at a time)'

/** So long a server may think, in milliseconds. */
const PATIENCE = 15_000

/** Servers that don't know what HEAD is say it with one of these. */
const NO_HEAD = [400, 403, 404, 405, 500, 501]

/** Asks a server, first only for the head of its answer. Nothing of a page is read. */
export const askServer: Ask = async (url) => askWithin(url, PATIENCE)

/** @param patience in milliseconds */
export async function askWithin(url: string, patience: number): ReturnType<Ask> {
  try {
    const first = await request(url, 'HEAD', patience)
    const { status, target } = NO_HEAD.includes(first.status) ? await request(url, 'GET', patience) : first
    return { ...statusWords(status, target), isBusy: status === 429 || status === 503 }
  } catch (error) {
    return { good: false, says: faultWords(error) }
  }
}

async function request(url: string, method: 'HEAD' | 'GET', patience: number): Promise<{ status: number; target: string | null }> {
  const response = await fetch(url, { method, redirect: 'manual', headers: { 'user-agent': USER_AGENT, accept: 'text/html,*/*' }, signal: AbortSignal.timeout(patience) })
  await response.body?.cancel()
  const location = response.headers.get('location')
  return { status: response.status, target: location && URL.canParse(location, url) ? new URL(location, url).href : null }
}
