import { askAnew } from './sound/ask.ts'

/** A worker that is busy looks through its store in seconds; one of an older version never answers. In milliseconds. */
const PATIENCE = 60_000

/** What the worker that answers for this page has stored. */
export interface StoredVersion {
  /** The first letters of the hash over all files: two builds have the same only when they are the same. */
  version: string
  /** How many files the version has. */
  files: number
  /** How many of them are not there, or not what the build made. */
  missing: number
}

/** What is stored on this device; null without a worker, or when it does not answer. Looks through the whole store: seconds on a weak device. */
export const storedVersion = (): Promise<StoredVersion | null> => ask<StoredVersion>('STATE')

/**
 * Lets the worker look through its store and fetch what is missing or damaged.
 * @returns how many files it mended, null when it could not; and of how many. Never rejects.
 */
export async function repairStore(): Promise<{ mended: number | null; files: number }> {
  const { mended = null, files = 0 } = (await ask<{ mended: number | null; files?: number }>('REPAIR')) ?? {}
  return { mended, files }
}

/**
 * Looks for a new version at the server, if that is up: a page of a login, an error, or no network changes nothing.
 * What is found is stored in the background and then waits. Never rejects.
 * @returns whether the server answered
 */
export async function lookForVersion(base: string): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.getRegistration(base)
    if (!registration || !(await isServed(`${base}sw.js`))) return false
    await registration.update()
    return true
  } catch {
    return false
  }
}

async function isServed(address: string): Promise<boolean> {
  const response = await fetch(address, { cache: 'no-store', redirect: 'error' })
  return response.status === 200 && /javascript/.test(response.headers.get('content-type') ?? '')
}

/** Whether a new version is stored and waits. Never rejects. */
export const isWaiting = async (): Promise<boolean> => Boolean((await registered())?.waiting)

let taking: Promise<boolean> | undefined

/**
 * Lets a version that waits take over. Afterwards the page still is of the old one: whoever calls loads it anew.
 * Who asks again before the browser has answered gets the same answer: the old worker may take half a minute to end.
 * @returns whether one took over; false where none waits. Never rejects.
 */
export const applyWaiting = (): Promise<boolean> => (taking ??= takeWaiting().finally(() => void (taking = undefined)))

async function takeWaiting(): Promise<boolean> {
  const waiting = (await registered())?.waiting
  if (!waiting) return false
  const ends = new AbortController()
  const takesOver = new Promise<boolean>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true), { signal: ends.signal })
    setTimeout(resolve, PATIENCE, false)
  })
  askAnew()
  waiting.postMessage({ type: 'SKIP_WAITING' })
  return takesOver.finally(() => ends.abort())
}

const registered = async () => navigator.serviceWorker?.getRegistration().catch(() => undefined)

/** Asks the worker of this page. @returns its answer; null without one, or when it takes too long */
async function ask<Answer>(type: string): Promise<Answer | null> {
  const worker = (await registered())?.active
  if (!worker) return null
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<Answer | null>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    setTimeout(resolve, PATIENCE, null)
  })
  worker.postMessage({ type }, [port2])
  return answer.finally(() => port1.close())
}
