import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** One browser that is driven in its own way, with as much as the reading test needs. */
export interface Engine {
  open(address: string): Promise<void>
  /** The value of an expression in the page. */
  value<T>(expression: string): Promise<T>
  /** A touch or click, as a person does it. */
  press(selector: string): Promise<void>
  reload(): Promise<void>
  close(): Promise<void>
  /** The errors of its pages so far, without those of the network; WebKitWebDriver tells none. */
  errors?(): string[]
}

/** What a browser writes into its console when a server is stopped, or a load is given up because its page is left, and it can't be helped. */
export const OF_THE_NETWORK = /^Failed to load resource: |^Failed to load ‘.*’\. A ServiceWorker (intercepted|passed)|^Loading failed for the <script>|dynamically imported module|when fetching the script|^The script has an unsupported MIME type|^Failed to (register|update) a ServiceWorker/

/** What an engine needs on this machine: program or file → Debian package. */
export type Needs = Readonly<Record<string, string>>

/** The Debian packages that are missing. */
export function missing(needs: Needs): string[] {
  const folders = (process.env['PATH'] ?? '').split(':')
  const isThere = (name: string) => (name.startsWith('/') ? existsSync(name) : folders.some((folder) => existsSync(join(folder, name))))
  return [...new Set(Object.entries(needs).filter(([name]) => !isThere(name)).map(([, debian]) => debian))]
}

/** Waits until an expression is true in the page. @throws after so many seconds */
export async function until(engine: Engine, expression: string, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1000
  let fault = ''
  while (Date.now() < end) {
    // A look that is cut off by a page that goes is taken again on the next.
    if (await engine.value<boolean>(`Boolean(${expression})`).catch((error: Error) => void (fault = ` (${error.message})`))) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`Not true after ${seconds} s: ${expression}${fault}`)
}
