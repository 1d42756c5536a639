/** Each page is a document of its own; what takes long isn't done anew on each of them, but once in a while in a tab. */

/** Notes that something was looked through just now. A browser may let nothing be kept: then it is looked through on each page. */
export const noteFresh = (name: string): void => attempt(() => sessionStorage.setItem(name, String(Date.now())))

/** Lets it be looked through again. */
export const noteStale = (name: string): void => attempt(() => sessionStorage.removeItem(name))

/** Whether it was looked through less than so many milliseconds ago. */
export function isFresh(name: string, span: number): boolean {
  let age = NaN
  attempt(() => void (age = Date.now() - Number(sessionStorage.getItem(name))))
  return age >= 0 && age < span
}

function attempt(action: () => void): void {
  try {
    action()
  } catch {
    // Nothing is lost but time.
  }
}
