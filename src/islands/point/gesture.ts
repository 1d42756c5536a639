/** So long the name of the kiosk is held: nobody does so by chance. In milliseconds, on a clock that nobody can set. */
const HELD = 5000

/**
 * At an information point no link leads to the page for staff: one holds the name of the kiosk in the header, with a finger or
 * with Enter. A short press opens the start page as ever.
 * @param go opens the page; tests look at it
 */
export function gesture(_: unknown, go: (address: string) => void = (address) => location.replace(address)): () => void {
  const name = document.querySelector<HTMLAnchorElement>('header .name')
  if (!name) return () => {}
  const ends = new AbortController()
  const { signal } = ends
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDone = false
  let byKey = false

  const stop = () => {
    clearTimeout(timer)
    timer = undefined
    byKey = false
  }
  const hold = () => {
    stop()
    isDone = false
    timer = setTimeout(() => {
      isDone = true
      stop()
      go(`${document.documentElement.dataset['start'] ?? '/'}betreuung/`)
    }, HELD)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    // A link acts when Enter goes down; here it waits for what comes of it.
    event.preventDefault()
    if (event.repeat) return
    hold()
    byKey = true
  }
  const release = ({ key }: KeyboardEvent) => {
    const isShort = byKey && key === 'Enter'
    stop()
    if (isShort) name.click()
  }
  const click = (event: Event) => {
    stop()
    if (isDone) event.preventDefault()
    isDone = false
  }

  name.addEventListener('pointerdown', ({ button }) => button === 0 && hold(), { signal })
  for (const end of ['pointerup', 'pointercancel', 'pointerleave', 'blur']) name.addEventListener(end, stop, { signal })
  // A long touch would open a menu or drag the link, and that would end it.
  for (const own of ['contextmenu', 'dragstart']) name.addEventListener(own, (event) => event.preventDefault(), { signal })
  name.addEventListener('keydown', press, { signal })
  name.addEventListener('keyup', release, { signal })
  name.addEventListener('click', click, { signal, capture: true })
  addEventListener('blur', stop, { signal })
  return () => {
    stop()
    ends.abort()
  }
}
