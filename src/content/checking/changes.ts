import type { DatedTable, Fact } from '../catalogue.ts'

/**
 * The day on which a fact changes by what is known today: the end of a table, or the day from which a coming fact holds.
 * Between the rows of a table the device changes the value by itself.
 */
export function knownChanges(facts: Iterable<Pick<Fact, 'id' | 'status' | 'validFrom'>>, tables: Iterable<DatedTable>): Map<string, string> {
  const rows = [...tables].flatMap((table) => table.rows.map((row, index) => ({ ...row, isLast: index === table.rows.length - 1 })))
  const inTables = new Set(rows.map(({ fact }) => fact))
  const coming = [...facts].flatMap(({ id, status, validFrom = '' }) => {
    const [, day] = /^(\d{4}-\d{2}-\d{2})$/.exec(`${validFrom}-01-01`.slice(0, 10)) ?? []
    return status === 'kuenftig' && day && !inTables.has(id) ? [[id, day] as const] : []
  })
  return new Map([...coming, ...rows.flatMap(({ fact, until, isLast }) => (isLast && until ? [[fact, until] as const] : []))])
}
