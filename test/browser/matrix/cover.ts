/**
 * Rows in which each value of a column meets each value of every other column at least once: far fewer than all
 * rows, and nearly every fault shows in some pair. Greedy, and the same at each run.
 * @param columns what can be chosen in each column, none empty
 */
export function cover<T extends Record<string, readonly unknown[]>>(columns: T): { [K in keyof T]: T[K][number] }[] {
  const names = Object.keys(columns)
  const open = new Set(names.flatMap((a, i) => names.slice(i + 1).flatMap((b) => pairs(columns[a]!.length, columns[b]!.length).map(([x, y]) => key(a, x, b, y)))))
  const rows: { [K in keyof T]: T[K][number] }[] = []
  while (open.size) {
    const row = seed(open)
    for (const name of names) if (!row.has(name)) row.set(name, best(name, columns[name]!.length, row, names, open))
    for (const pair of met(row, names)) open.delete(pair)
    rows.push(Object.fromEntries(names.map((name) => [name, columns[name]![row.get(name)!]])) as never)
  }
  return rows
}

const key = (a: string, x: number, b: string, y: number) => `${a} ${x} ${b} ${y}`

const pairs = (rows: number, columns: number): [number, number][] =>
  Array.from({ length: rows * columns }, (_, index) => [Math.floor(index / columns), index % columns])

/** A row begins with a pair that is still open, so that it always brings something new. */
function seed(open: ReadonlySet<string>): Map<string, number> {
  const [a, x, b, y] = [...open][0]!.split(' ') as [string, string, string, string]
  return new Map([[a, Number(x)], [b, Number(y)]])
}

/** The choice that meets most pairs still open. */
function best(name: string, choices: number, row: ReadonlyMap<string, number>, names: readonly string[], open: ReadonlySet<string>): number {
  const gain = (choice: number) => met(new Map([...row, [name, choice]]), names).filter((pair) => open.has(pair)).length
  return Array.from({ length: choices }, (_, choice) => choice).reduce((so, choice) => (gain(choice) > gain(so) ? choice : so))
}

/** The pairs of what a row has so far. */
const met = (row: ReadonlyMap<string, number>, names: readonly string[]): string[] =>
  names.filter((name) => row.has(name)).flatMap((a, index, chosen) => chosen.slice(index + 1).map((b) => key(a, row.get(a)!, b, row.get(b)!)))
