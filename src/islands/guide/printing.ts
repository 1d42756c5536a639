/** Opens „Mehr Angebote“ for the printer, so that paper hides nothing, and closes it afterwards. */
export function printEverything(element: HTMLElement, signal: AbortSignal): void {
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [...element.querySelectorAll('details')].filter((details) => !details.open)
    for (const details of opened) details.open = true
  }, { signal })
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
  }, { signal })
}
