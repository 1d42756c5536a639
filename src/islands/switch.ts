import type { Island } from './island.ts'

/** Takes along what stands behind the # when the language is changed: the answers of a guide stay. */
export const switchLanguage: Island = (element) => {
  const links = [...element.querySelectorAll('a')].map((link) => [link, link.getAttribute('href') ?? ''] as const)
  const go = () => links.forEach(([link, address]) => link.setAttribute('href', address + location.hash))
  element.addEventListener('click', go)
  return () => {
    element.removeEventListener('click', go)
    links.forEach(([link, address]) => link.setAttribute('href', address))
  }
}
