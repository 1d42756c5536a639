import type { Catalogue } from '../../content/catalogue.ts'
import type { SourceFiles } from '../../content/files.ts'
import { placeAt, Problems } from '../../content/problems.ts'
import { formatDate } from '../../content/facts/value.ts'
import type { Problem } from '../../report/problem.ts'

const isDay = (text = '') => /^\d{4}-\d{2}-\d{2}$/.test(text)

/**
 * Values that have run out, and facts that have begun: no build can know it, as it depends on the day.
 * @param today as ISO date
 */
export function expiredOn(today: string, { tables, facts }: Pick<Catalogue, 'tables' | 'facts'>, files: SourceFiles): Problem[] {
  const problems = new Problems()
  for (const { id, rows } of tables.values()) {
    const last = rows.at(-1)?.until
    if (last && last < today) problems.add(placeOf(id, /\/tables\.yaml$/, files), 'value-expired', `Der Wert „${id}“ galt bis ${formatDate(last)}. Der Kiosk zeigt keinen mehr.`, 'Schreiben Sie die nächste Zeile in die Tabelle, mit der Angabe dazu.', 'review')
  }
  for (const { id, status, validFrom } of facts.values()) {
    if (status === 'kuenftig' && isDay(validFrom) && validFrom! <= today) problems.add(placeOf(id, /\/facts\//, files), 'fact-begun', `„${id}“ gilt seit ${formatDate(validFrom!)}, „status“ ist aber noch „kuenftig“.`, 'Prüfen Sie die Angabe, und schreiben Sie status: gilt.', 'review')
  }
  return problems.list
}

/** Where an entry begins. */
function placeOf(id: string, where: RegExp, files: SourceFiles) {
  for (const [file, text] of files) {
    const at = where.test(file) ? text.search(new RegExp(`\\bid: ["']?${id}["']?\\s*(?:[,}#]|$)`, 'm')) : -1
    if (at !== -1) return placeAt(file, text, at)
  }
  return placeAt([...files.keys()].find((file) => where.test(file)) ?? 'content', '', 0)
}
