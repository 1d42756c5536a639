/**
 * What a person leaves on this device. A device counts as shared unless somebody has made it private:
 * on a shared one nothing outlives the session. A browser that lets nothing be stored keeps nothing; that is no fault.
 */
const shelf = (): Storage => (localStorage.getItem('device') === 'private' ? localStorage : sessionStorage)

/** Keeps a value, as JSON, under a name. */
export function keep(name: string, value: unknown): void {
  attempt(() => shelf().setItem(name, JSON.stringify(value)))
}

/** What was kept under a name; undefined when there is nothing, or nothing that can be read. */
export function kept(name: string): unknown {
  return attempt(() => JSON.parse(shelf().getItem(name)!) as unknown) ?? undefined
}

/** Takes away what was kept under a name, wherever it lies: a device may have become private, or shared, in between. */
export function forget(name: string): void {
  attempt(() => sessionStorage.removeItem(name))
  attempt(() => localStorage.removeItem(name))
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
