/** Classes that scripts set, or that stand around what a page has of its own. */
const COME_LATER = ['js', 'alive', 'shown', 'on', 'easy', 'plain']

/** What only narrows a selector down, with two levels of brackets inside of it. */
const BRACKETS = /:(?:not|is|where|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g

/**
 * Tells which blocks of style a piece of HTML needs: those that have something to say about it. A block has when all classes of
 * one of its selectors stand there, among them one of its own.
 * @param base the style that stands beside each block: its classes are not the block's own
 */
export function createConcerns(base: string, blocks: readonly string[]): (html: string) => string[] {
  const known = new Set([...COME_LATER, ...selectorsIn(base).flatMap(namesIn)])
  const telling = blocks.map((css) => selectorsIn(css).map(namesIn).filter((names) => names.some((name) => !known.has(name))))
  return (html) => {
    const there = classesIn(html)
    const isThere = (name: string) => there.has(name) || COME_LATER.includes(name)
    return blocks.filter((_, index) => telling[index]!.some((names) => names.every(isThere)))
  }
}

const classesIn = (html: string) => new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap((match) => match[1]!.split(' ')))
const namesIn = (selector: string) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1]!)
const selectorsIn = (css: string) => [...css.matchAll(/([^{}]+)\{/g)].map((match) => match[1]!).filter((text) => !text.startsWith('@')).flatMap((text) => text.replace(BRACKETS, '').split(','))
