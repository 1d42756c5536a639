/** Browsers fetch what is to be saved a moment later. In milliseconds. */
const FETCHED = 10_000

/** Lets the browser save a text as a file. */
export function saveAs(name: string, text: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), FETCHED)
}
