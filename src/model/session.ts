/** What a tab remembers until it is closed. Every page needs it at once, so it stands apart from what a device keeps. */

/** Under this name stands, for this session, that the following pages are read aloud too. */
export const ALOUD = 'aloud'

/** Keeps a value until the browser is closed, on a private device too. `forget` takes it away. */
export function keepForSession(name: string, value: unknown): void {
  attempt(() => sessionStorage.setItem(name, JSON.stringify(value)))
}

/** What was kept for this session. */
export const keptForSession = (name: string): unknown => attempt(() => JSON.parse(sessionStorage.getItem(name)!) as unknown) ?? undefined

/** Runs an action that the browser may forbid. @returns what it gives; undefined when it fails */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
