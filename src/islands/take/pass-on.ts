/**
 * Gives an address to the device's own way of sharing; else copies it.
 * @returns what has become of it: `shown` when the device can do neither, and the address is to be shown
 */
export async function passOn(url: string): Promise<'passed' | 'copied' | 'shown'> {
  if ('share' in navigator) {
    const shared = await navigator.share({ title: document.title, url }).then(() => true, wasCalledOff)
    if (shared) return 'passed'
  }
  try {
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch {
    return 'shown'
  }
}

/** A person who closes the sheet has decided; any other fault leaves the address to be copied. */
const wasCalledOff = (fault: unknown) => (fault as Partial<Error> | undefined)?.name === 'AbortError'
