import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { plainText, type Part } from '../../src/language/text.ts'
import { formatProblems } from '../../src/report/format.ts'
import { catalogue, files, linesIn, loaded } from './shipped.ts'

describe('the content that ships', () => {
  it('has no error', () => {
    const errors = loaded.problems.filter((problem) => problem.severity === 'error')
    expect(formatProblems(errors, files)).toBe('0 Fehler, 0 Hinweise.')
  })

  it('has every page in both registers and in English', () => {
    expect(catalogue.articles.length).toBeGreaterThanOrEqual(23)
    for (const article of catalogue.articles) expect(Object.keys(article.texts), article.path).toEqual(['de-simple', 'de', 'en'])
  })

  it('has every programme, right and worry of the source', () => {
    const paths = catalogue.articles.map((article) => article.path)
    for (const path of [
      '/angebote/budget-fuer-arbeit/', '/angebote/budget-fuer-ausbildung/', '/angebote/andere-leistungsanbieter/', '/angebote/anderer-leistungsanbieter-werden/', '/angebote/zuverdienst/', '/angebote/werkstatt/',
      '/themen/neue-finanzierung/', '/themen/hintergrund/', '/rechte/mitwirkung/', '/rechte/frauen-beauftragte/', '/rechte/antrag-und-gespraech/',
      '/sorgen/kann-ich-zurueck/', '/sorgen/verliere-ich-geld/', '/sorgen/darf-ich-ausprobieren/', '/sorgen/wer-hilft-mir/', '/sorgen/es-klappt-nicht/', '/sorgen/betreuer-sagt-nein/',
    ]) expect(paths).toContain(path)
  })

  it('calls no text checked that nobody has checked', () => {
    for (const article of catalogue.articles) for (const text of Object.values(article.texts)) expect([text.file, text.reviewedBy, text.reviewedOn]).toEqual([text.file, null, null])
  })
})

describe('Leichte Sprache', () => {
  const lines = linesIn('de-simple').map((line) => line.parts.filter((part) => part.kind !== 'phone').map((part) => part.text).join(''))
  const named = catalogue.articles.flatMap((article) => article.texts['de-simple']!.sections.flatMap((section) => section.blocks.flatMap((block) => block.facts)))

  it('has thousands of lines to look at', () => expect(lines.length).toBeGreaterThan(2000))

  it.each([['44', /(?<!\d)44(?!\d)|vierundvierzig/i], ['the year 2025', /2025/], ['how many Anbieter there were in 2022', /(\bsechs\b|(?<!\d)6(?!\d)).*Anbieter/i]])('never says %s', (_, number) => {
    expect(lines.filter((line) => number.test(line))).toEqual([])
  })

  it('says how many Anbieter there were at the end of 2023', () => {
    expect(lines.filter((line) => /(?<!\d)7(?!\d).*Anbieter|Anbieter.*(?<!\d)7(?!\d)/.test(line))).not.toEqual([])
    const page = catalogue.articles.find((article) => article.id === 'andere-leistungsanbieter')!.texts['de-simple']!
    expect(JSON.stringify(page)).not.toMatch(/\bsechs\b|(?<!\d)6(?!\d)(?=[^"]*Anbieter)/i)
  })

  it.each(['ala-anzahl-sechs', 'frb-44-werkstaetten'])('names no block after the number of %s', (id) => {
    expect(catalogue.facts.has(id)).toBe(true)
    expect(named).not.toContain(id)
  })

  it('never answers the questions about money and pension with a plain No', () => {
    const answer = catalogue.articles.find((article) => article.id === 'verliere-ich-geld')!.texts['de-simple']!
    const words = answer.sections.flatMap((section) => section.blocks.flatMap((block) => block.items.flatMap((item) => (item.kind === 'lines' ? item.lines.map(plainText) : []))))
    expect(words.filter((line) => /^nein\b/i.test(line))).toEqual([])
    expect(words).toContain('Das ist bei jedem Menschen anders.')
  })
})

describe('contacts that ship', () => {
  const raw = new Map([...files].filter(([path]) => path.startsWith('content/contacts/')).map(([, text]) => parse(text) as { id: string; shown: string; phone?: string; mail?: string; url?: string; address?: string }).map((contact) => [contact.id, contact]))
  const parts = (['de-simple', 'de'] as const).flatMap(linesIn).flatMap((line): Part[] => line.parts)
  const digits = (text: string) => text.replace(/\D/g, '')

  it('are exactly those whose file says so', () => {
    expect(catalogue.contacts.map((contact) => contact.id).sort()).toEqual([...raw.values()].filter((contact) => contact.shown === 'ja').map((contact) => contact.id).sort())
    expect(catalogue.contacts.length).toBeLessThan(raw.size)
  })

  it('have nothing that their file does not have', () => {
    for (const { id, phone, mail, url, address } of catalogue.contacts) {
      const file = raw.get(id)!
      expect({ phone, mail, url, address }, id).toEqual({ phone: file.phone ?? null, mail: file.mail ?? null, url: file.url ?? null, address: file.address ?? null })
    }
  })

  it('give every phone number that any text says', () => {
    const known = new Set(catalogue.contacts.flatMap((contact) => (contact.phone ? [digits(contact.phone)] : [])))
    const said = parts.flatMap((part) => (part.kind === 'phone' ? [digits(part.text)] : []))
    expect(said.length).toBeGreaterThan(5)
    expect(said.filter((phone) => !known.has(phone))).toEqual([])
    expect(parts.filter((part) => part.kind !== 'phone' && /\b0\d{2,4}[ /-]?\d{3,}/.test(part.text))).toEqual([])
  })

  it('are offices and roles, never persons', () => {
    for (const contact of catalogue.contacts) expect(plainText(contact.name['de']!), contact.id).not.toMatch(/\b(Herr|Frau) [A-ZÄÖÜ]/)
  })
})
