import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../content/shipped.ts'

const root = join(import.meta.dirname, '../..')
const read = (id: string) => JSON.parse(readFileSync(join(root, `locales/${id}.json`), 'utf8')) as Record<string, string>
const [first, ...others] = catalogue.languages.map((language) => language.id)
const simple = read(first!)
const keys = Object.keys(simple)
const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()
const plain = (text: string) => text.replaceAll('**', '')

/** All code that may show words. */
const sources = readdirSync(join(root, 'src'), { recursive: true }).map(String).filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(join(root, 'src', name), 'utf8'))

/** A key is used when it stands in the code, whole or as the fixed ends of a template: `${words}.tile`, `guide.${name}`. */
const templates = sources.flatMap((text) => [...text.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].map((match) => match[1]!)).filter((template) => /^[\w.-]*\$\{[^}]*\}[\w.-]*(\$\{[^}]*\}[\w.-]*)*$/.test(template) && /[a-z]\.|\.[a-z]/.test(template.replace(/\$\{[^}]*\}/g, '')))
const patterns = templates.map((template) => new RegExp(`^${template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}$`))
const isUsed = (key: string) => sources.some((text) => text.includes(`'${key}'`) || text.includes(`"${key}"`)) || patterns.some((pattern) => pattern.test(key))

describe('the locale files', () => {
  it.each(others)('%s has the same keys, in the same order, as the first language', (id) => expect(Object.keys(read(id))).toEqual(keys))

  it.each(others)('%s has the same values in its sentences', (id) => {
    const words = read(id)
    expect(keys.filter((key) => slots(simple[key]!).join() !== slots(words[key]!).join())).toEqual([])
  })

  it('belong to the languages of the kiosk, and to no other', () => {
    expect(readdirSync(join(root, 'locales')).sort()).toEqual(catalogue.languages.map(({ id }) => `${id}.json`).sort())
  })

  it.each(catalogue.languages.map(({ id }) => id))('%s has no empty words, no HTML and no stars without the other two', (id) => {
    const faulty = Object.entries(read(id)).filter(([, text]) => !text.trim() || text !== text.trim() || /[<>]/.test(text) || (text.split('**').length - 1) % 2)
    expect(faulty).toEqual([])
  })

  it.each(catalogue.languages.map(({ id }) => id))('%s names each of its words once: of two, the reader would see the second', (id) => {
    const named = [...readFileSync(join(root, `locales/${id}.json`), 'utf8').matchAll(/^\s*"([^"]+)":/gm)].map((match) => match[1]!)
    expect(named.filter((key, at) => named.indexOf(key) !== at)).toEqual([])
  })

  it('have no words that nobody shows', () => expect(keys.filter((key) => !isUsed(key))).toEqual([]))

  it('have all words that are asked for', () => {
    const asked = sources.flatMap((text) => [...text.matchAll(/\b(?:line|t)\('([\w.-]+)'/g)].map((match) => match[1]!))
    expect(asked.length).toBeGreaterThan(40)
    expect(asked.filter((key) => !keys.includes(key))).toEqual([])
  })
})

describe('in Leichte Sprache', () => {
  const words = (text: string) => plain(text).split(/\s+/).length

  it('each text is a whole sentence, or a label of at most six words', () => {
    expect(Object.entries(simple).filter(([, text]) => !/[.?:]$/.test(plain(text)) && words(text) > 6)).toEqual([])
  })

  it('each sentence has at most twelve words', () => {
    expect(Object.entries(simple).filter(([, text]) => words(text) > 12)).toEqual([])
  })

  it('no number stands in the interface, but how often a key is pressed', () => {
    expect(Object.entries(simple).filter(([key, text]) => /\d/.test(text) && key !== 'exit.key')).toEqual([])
  })
})
