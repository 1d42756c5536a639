/** @typedef {import('./export.mjs').Page} Page */

/** Where the pages lie that are there again. */
export const AGAIN = 'noch-einmal-'

/**
 * Exactly so many pages: the first ones, or all of them and then all of them again below other addresses.
 * @param {readonly Page[]} pages
 * @param {number} count
 * @returns {Page[]}
 */
export const repeat = (pages, count) => Array.from({ length: count }, (_, index) => again(/** @type {Page} */ (pages[index % pages.length]), Math.floor(index / pages.length)))

/** @param {Page} page @param {number} times */
const again = (page, times) => (times === 0 ? page : { ...page, path: `${AGAIN}${times}/${page.path}`, title: `${page.title} ${times + 1}` })
