import { writtenPhone } from '../../language/phone.ts'
import type { Part } from '../../language/text.ts'
import { didYouMean } from '../../report/nearest.ts'
import { reportDangling } from '../dangling.ts'
import { factValue, formatDate, valueKeys } from '../facts/value.ts'
import { fail, placeOf, plain, type Row, type Token, type TokenContext } from './tokens.ts'

/** What stands in place of a reference; nothing, with a Problem, when it points to nothing. */
export function resolveToken(token: Token, context: TokenContext): Part[] {
  const { words } = token
  if (words.startsWith('§')) return norm(token, context)
  if (words.startsWith('=')) return count(token, context)
  if (/^(tel|web):/.test(words)) return reach(token, context)
  const kiosk = words.startsWith('kiosk.') ? context.origin.references.kiosk.get(words.slice(6)) : undefined
  return kiosk === undefined ? value(token, context) : plain(token.piece, formatDate(kiosk, context.origin.language.tag))
}

/** `{fact}`, `{fact.key}`, `{table}` and `{table.year}`. */
function value(token: Token, context: TokenContext): Part[] {
  const { references, language, problems } = context.origin
  const [name = '', ...keys] = token.words.split('.')
  const key = keys.length ? keys.join('.') : undefined
  if (references.tables.has(name)) return tableValue(token, key, context.rows.get(name), language.id, context)
  const fact = references.facts.get(name)
  if (!fact) {
    reportDangling('fact', name, [...references.facts.keys(), ...references.tables.keys()], placeOf(token, context.origin), problems)
    return []
  }
  const text = factValue(fact, key, language.tag)
  if (text === undefined) return fail(token, context, 'fact-value', `Die Angabe „${token.words}“ hat keinen Wert zum Einsetzen.`, hintFor(name, valueKeys(fact)))
  context.found.stated.push(name)
  return plain(token.piece, text)
}

const hintFor = (name: string, keys: readonly string[]) =>
  keys.length ? `Es gibt: ${keys.map((key) => `{${name}.${key}}`).join(', ')}.` : 'Sagen Sie die Angabe in Worten oder geben Sie der Angabe „values“.'

function tableValue(token: Token, key: string | undefined, row: Row | undefined, language: string, context: TokenContext): Part[] {
  if (key === undefined) return plain(token.piece, row?.value[language] ?? '')
  if (key === 'year') return plain(token.piece, String(row?.year ?? ''))
  const name = token.words.split('.')[0]!
  return fail(token, context, 'fact-value', `„${token.words}“ gibt es nicht.`, `Es gibt: {${name}} und {${name}.year}.`)
}

const PARAGRAPH = /\d+[a-z]?/g

/** `{§ 61a SGB IX}`: each paragraph must be one that a fact rests on. */
function norm(token: Token, context: TokenContext): Part[] {
  const { norms } = context.origin.references
  const law = /(?:SGB [IVX]+|\p{L}+)$/u.exec(token.words)?.[0] ?? ''
  const paragraphs = [...token.words.replace(/(?:Abs|Satz|Nr)\.? \d+[a-z]?/g, '').matchAll(PARAGRAPH)].map((match) => `${match[0]} ${law}`)
  const unknown = paragraphs.find((paragraph) => !norms.has(paragraph))
  if (paragraphs.length && unknown === undefined) return plain(token.piece, token.words.replaceAll(' ', '\u00a0'))
  return fail(token, context, 'unknown-norm', `Keine Angabe stützt sich auf „${token.words}“.`, `Schreiben Sie zum Beispiel {§ 61a SGB IX}. Prüfen Sie Nummer und Gesetz.${didYouMean(unknown ?? '', norms)}`)
}

function count(token: Token, context: TokenContext): Part[] {
  const number = token.words.slice(1).trim()
  if (!/^\d+$/.test(number)) return fail(token, context, 'reference-form', `„{${token.words}}“ ist keine Anzahl.`, 'Schreiben Sie zum Beispiel {=3}.')
  context.found.counts.push({ count: Number(number), offset: token.piece.offset + token.at })
  return plain(token.piece, number)
}

/** `{tel:id}` and `{web:id}`: only what the contact really has. */
function reach(token: Token, context: TokenContext): Part[] {
  const { references, language, problems } = context.origin
  const [way, id = ''] = token.words.split(':').map((part) => part.trim())
  const contact = references.contacts.get(id)
  if (!contact) {
    reportDangling('contact', id, references.contacts.keys(), placeOf(token, context.origin), problems)
    return []
  }
  if (!contact.shown) return fail(token, context, 'contact-not-shown', `Die Anlaufstelle „${id}“ wird nicht gezeigt.`, 'Nehmen Sie eine Anlaufstelle mit „shown: ja“.')
  if (way === 'tel' && contact.phone) return [{ kind: 'phone', text: writtenPhone(contact.phone, language.level), tel: contact.phoneTel ?? contact.phone.replace(/\D/g, '') }]
  if (way === 'web' && contact.url) return [{ kind: 'link', text: contact.urlDisplay ?? contact.url.replace(/^https:\/\//, '').replace(/\/$/, ''), href: contact.url }]
  return fail(token, context, 'contact-incomplete', `Die Anlaufstelle „${id}“ hat ${way === 'tel' ? 'keine Telefon-Nummer' : 'keine Adresse im Internet'}.`, 'Nennen Sie nur den Namen der Stelle. Ergänzen Sie nichts ohne Quelle.')
}
