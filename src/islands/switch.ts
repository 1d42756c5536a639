import type { Island } from './island.ts'

/** Takes along what stands behind the # when the language is changed: the answers of a guide stay. */
export const switchLanguage: Island = (element) => {
  const link = element as HTMLAnchorElement
  const address = link.getAttribute('href') ?? ''
  const go = () => link.setAttribute('href', address + location.hash)
  link.addEventListener('click', go)
  return () => {
    link.removeEventListener('click', go)
    link.setAttribute('href', address)
  }
}
