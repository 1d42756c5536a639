/**
 * @typedef {{ title: string, description: string, body: string, links: string[], pictures: Record<string, string> }} Exported
 *   `links`: pages to which the text leads, in its order; `pictures`: name → SVG
 */

/**
 * One of our pages as Markdown: what its `<main>` shows without script. Runs in a browser, which knows best how HTML is read.
 * @param {{ html: string, known: string[], sheet: string }} page `known`: the pages to which a link may lead, below the base; `sheet`: SVG with
 *   the pictures that are not written out in the page
 * @returns {Exported}
 */
export function toMarkdown({ html, known, sheet }) {
  const SVG = 'http://www.w3.org/2000/svg'
  /** What is no text: controls, what only script shows, and the list of headings, which the others make by themselves. */
  const SKIPPED = 'script, style, template, dialog, button, form, [hidden], .with-script, .asked-kept, nav.contents'
  const BLOCK = 'address, article, aside, blockquote, details, dd, div, dl, dt, h1, h2, h3, h4, h5, h6, hr, li, nav, ol, p, section, summary, ul'
  /** A sentence ends here, and the next one has a line of its own. */
  const END = '\u2028'

  const doc = new DOMParser().parseFromString(html, 'text/html')
  const drawings = new DOMParser().parseFromString(sheet, 'image/svg+xml')
  /** @type {string[]} */
  const links = []
  /** @type {Record<string, string>} */
  const pictures = {}

  const escaped = (/** @type {string} */ text) => text.replace(/[ \t\r\n\f]+/g, ' ').replace(/[\\`*_{}[\]<>#!|~]/g, '\\$&')
  const lines = (/** @type {string} */ text) => text.split(END).map((line) => line.replace(/[ \t\r\n\f]+/g, ' ').trim()).filter(Boolean)
  const oneLine = (/** @type {string} */ text) => lines(text).join(' ')
  /** A line that begins like a list is none. */
  const plainStart = (/** @type {string} */ line) => line.replace(/^(\d+)(?=[.)](\s|$))/, '$1\\').replace(/^(?=[-+](\s|$))/, '\\')
  const paragraph = (/** @type {string} */ text) => lines(text).map(plainStart).join('\\\n')
  /** Puts signs around a text, and leaves the spaces and ends of lines at its edges outside. */
  const around = (/** @type {string} */ text, /** @type {string} */ before, /** @type {string} */ after) =>
    oneLine(text) && `${/^\s/.test(text) ? ' ' : ''}${before}${oneLine(text)}${after}${text.endsWith(END) ? END : /\s$/.test(text) ? ' ' : ''}`

  function link(/** @type {Element} */ element, /** @type {string} */ text) {
    const href = element.getAttribute('href') ?? ''
    if (!href.startsWith('/')) return href.startsWith('#') ? text : around(text, '[', `](${href.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`)
    const path = href.slice(1).replace(/[?#].*$/, '')
    if (!known.includes(path)) return text
    if (!element.matches('.word') && !href.includes('#')) links.push(path)
    return around(text, '[', `](/${path})`)
  }

  function picture(/** @type {Element} */ plate) {
    const id = plate.querySelector('[id^="p-"]')?.id ?? plate.querySelector('use')?.getAttribute('href')?.replace(/^[^#]*#/, '')
    const drawn = id?.startsWith('p-') && (doc.getElementById(id) ?? drawings.getElementById(id))
    if (!id || !drawn) return ''
    const name = id.slice(2)
    pictures[name] ??= asFile(drawn)
    return `![](/bilder/${name}.svg) `
  }

  function asFile(/** @type {Element} */ drawn) {
    const file = doc.createElementNS(SVG, 'svg')
    const viewBox = drawn.getAttribute('viewBox') ?? drawn.closest('svg')?.getAttribute('viewBox') ?? '0 0 32 32'
    for (const [name, value] of Object.entries({ viewBox, width: '104', height: '104', fill: 'currentColor', color: '#4a2500' })) file.setAttribute(name, value)
    file.append(...[...drawn.childNodes].map((node) => node.cloneNode(true)))
    return new XMLSerializer().serializeToString(file)
  }

  /** @returns {string} */
  function inline(/** @type {Node} */ node, isBold = false) {
    if (node instanceof Text) return escaped(node.data)
    if (!(node instanceof Element) || node.matches(SKIPPED)) return ''
    if (node.matches('.plate')) return picture(node)
    if (node.localName === 'svg') return ''
    if (node.localName === 'br') return END
    const isStrong = node.matches('strong, b, dt, summary')
    const text = [...node.childNodes].map((child) => inline(child, isBold || isStrong)).join('')
    if (isStrong && !isBold) return around(text, '**', '**')
    if (node.matches('a[href]')) return link(node, text)
    return node.matches('.line') ? text + END : text
  }

  /** @returns {string[]} */
  function blocks(/** @type {Element} */ element) {
    /** @type {string[]} */
    const found = []
    let run = ''
    const flush = () => {
      const text = paragraph(run)
      if (text) found.push(text)
      run = ''
    }
    for (const child of element.childNodes) {
      if (!(child instanceof Element) || !isBlock(child)) run += inline(child)
      else flush(), found.push(...block(child))
    }
    flush()
    return found
  }

  const isBlock = (/** @type {Element} */ element) => element.matches(BLOCK) || (!element.matches('a') && element.querySelector(BLOCK) !== null)

  /** @returns {string[]} */
  function block(/** @type {Element} */ element) {
    if (element.matches(`${SKIPPED}, h1, hr`)) return []
    if (/^h\d$/.test(element.localName)) return heading(element)
    if (element.matches('ul, ol')) return list(element)
    if (element.matches('dt, summary')) return [paragraph(inline(element))].filter(Boolean)
    return blocks(element)
  }

  function heading(/** @type {Element} */ element) {
    const text = oneLine([...element.childNodes].map((child) => inline(child)).join(''))
    return text ? [`${'#'.repeat(Number(element.localName[1]))} ${text}`] : []
  }

  function list(/** @type {Element} */ element) {
    const mark = element.localName === 'ol' ? '1. ' : '- '
    const items = [...element.children].filter((item) => !item.matches(SKIPPED)).map((item) => blocks(item).join('\n\n')).filter(Boolean)
    const indented = items.map((item) => mark + item.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`))
    return indented.length ? [indented.join('\n')] : []
  }

  const main = doc.querySelector('main')
  if (!main) throw new Error('The page has no <main>.')
  return {
    title: (main.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    description: doc.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    body: `${blocks(main).join('\n\n')}\n`,
    links, pictures,
  }
}
