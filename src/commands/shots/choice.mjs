/**
 * A few pages that show much: each next one is of the kind with most components that no page before it showed, so that
 * every component is seen early. Then the kinds follow that are left. The registers take turns.
 * @param {ReadonlyMap<string, readonly string[]>} kinds pages by the components that they are made of, joined by spaces
 * @param {number} count how many pages there shall be; fewer only where there are not more kinds
 */
export function choose(kinds, count) {
  const left = [...kinds]
  /** @type {Set<string>} */
  const shown = new Set()
  /** @type {string[]} */
  const chosen = []
  while (left.length && chosen.length < count) {
    const gains = left.map(([kind]) => kind.split(' ').filter((component) => !shown.has(component)).length)
    const [[kind, pages]] = /** @type {[[string, readonly string[]]]} */ (left.splice(gains.indexOf(Math.max(...gains)), 1))
    kind.split(' ').forEach((component) => shown.add(component))
    chosen.push(/** @type {string} */ (pages.at(chosen.length % 2 ? 0 : -1)))
  }
  return chosen.sort()
}
