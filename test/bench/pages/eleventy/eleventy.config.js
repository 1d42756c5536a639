/** Pictures are drawn at this size, in pixels. */
const SIZE = '104'

export default function (/** @type {any} */ config) {
  config.addPassthroughCopy({ assets: 'assets', 'src/bilder': 'bilder' })
  config.addGlobalData('layout', 'page.njk')
  config.amendLibrary('md', withSizes)
}

export const config = {
  dir: { input: 'src', includes: '../_includes', output: 'out' },
  // The texts have no template signs in them.
  markdownTemplateEngine: false,
}

/** Gives each picture its size, so that nothing jumps. All but the first of a page come when they are needed. */
function withSizes(/** @type {any} */ markdown) {
  const begun = new WeakSet()
  markdown.renderer.rules.image = (/** @type {any[]} */ tokens, /** @type {number} */ index, /** @type {any} */ options, /** @type {any} */ page, /** @type {any} */ renderer) => {
    const token = tokens[index]
    token.attrSet('alt', renderer.renderInlineAsText(token.children, options, page))
    token.attrSet('width', SIZE)
    token.attrSet('height', SIZE)
    if (begun.has(page)) token.attrSet('loading', 'lazy')
    begun.add(page)
    return renderer.renderToken(tokens, index, options)
  }
}
