/** Classes that scripts set, or that stand around what a page has of its own. */
const COME_LATER = ['js', 'alive', 'shown', 'on', 'easy', 'plain']

/** What only narrows a selector down, with two levels of brackets inside of it. */
const BRACKETS = /:(?:not|is|where|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g

/**
 * Whether a piece of HTML has something that a rule of a block of style is about: all classes of one of its selectors,
 * among them one of its own.
 * @param base the style that stands beside each block: its classes are not the block's own
 */
export function concerns(css: string, html: string, base: string): boolean {
  const there = classesIn(html)
  const known = new Set([...COME_LATER, ...selectorsIn(base).flatMap(namesIn)])
  return selectorsIn(css).some((selector) => {
    const names = namesIn(selector)
    return names.some((name) => !known.has(name)) && names.every((name) => there.has(name) || COME_LATER.includes(name))
  })
}

const classesIn = (html: string) => new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap((match) => match[1]!.split(' ')))
const namesIn = (selector: string) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1]!)
const selectorsIn = (css: string) => [...css.matchAll(/([^{}]+)\{/g)].map((match) => match[1]!).filter((text) => !text.startsWith('@')).flatMap((text) => text.replace(BRACKETS, '').split(','))
