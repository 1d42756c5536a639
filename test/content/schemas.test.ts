import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { EDITOR_SETTINGS, SCHEMA_FOLDER, writtenFiles } from '../../src/commands/schemas/written.ts'
import { SHAPES, shapesOf as shapesAt } from '../../src/content/schema/files.ts'
import { files as shipped } from './shipped.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const written = writtenFiles(read(EDITOR_SETTINGS))

interface Schema {
  properties?: Record<string, Schema>
  description?: string
  [key: string]: unknown
}

const schemaOf = (name: string) => JSON.parse(written.get(`${SCHEMA_FOLDER}/${name}.json`)!) as Schema
const ajv = new Ajv({ strict: false, allErrors: true })
const checks: Map<string, ValidateFunction> = new Map(SHAPES.map(({ name }) => [name, ajv.compile(schemaOf(name))]))

const shapesOf = (path: string) => shapesAt(path.replace('content/', '')).map(({ name }) => name)

function faultsOf(path: string, data: unknown): string[] {
  const check = checks.get(shapesOf(path)[0]!)!
  return check(data) ? [] : check.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Every key below a schema, with its path. */
function keysIn(schema: unknown, path: string): { path: string; words: string | undefined }[] {
  if (typeof schema !== 'object' || schema === null) return []
  const keys = Object.entries((schema as Schema).properties ?? {}).map(([key, { description }]) => ({ path: `${path}.${key}`, words: description }))
  return [...keys, ...Object.entries(schema).flatMap(([key, inner]) => keysIn(inner, `${path}.${key}`))]
}

describe('content/.schema', () => {
  it('is what npm run schemas would write, and nothing else', () => {
    const there = new Map([...readdirSync(join(root, SCHEMA_FOLDER)).map((name) => `${SCHEMA_FOLDER}/${name}`), EDITOR_SETTINGS].map((path) => [path, read(path)]))
    const stale = [...new Set([...written.keys(), ...there.keys()])].filter((path) => written.get(path) !== there.get(path))
    expect(stale, `Nicht mehr aktuell: ${stale.join(', ')}. So geht es: npm run schemas`).toEqual([])
  })

  it('says in German what each key and each file is', () => {
    for (const { name } of SHAPES) expect(schemaOf(name).description, name).toMatch(/^[A-ZÄÖÜ].*\.$/)
    const keys = SHAPES.flatMap(({ name }) => keysIn(schemaOf(name), name))
    expect(keys.length).toBeGreaterThan(200)
    // `office:` and `true:` begin a list of what may be written.
    expect(keys.filter(({ words }) => !/^([A-ZÄÖÜ]|\w[\w-]*: |\w+, ).*[.“]$/.test(words ?? ''))).toEqual([])
  })

  it('says in German what the form of each value is', () => {
    const silent = [...written].flatMap(([path, text]) => [...text.matchAll(/"pattern": .*\n(?! *"patternErrorMessage": "[A-ZÄÖÜ])/g)].map(([pattern]) => `${path} ${pattern}`))
    expect(silent).toEqual([])
  })

  it('is no content: the loader does not read it', () => {
    expect([...shipped.keys()].filter((path) => path.includes('.schema'))).toEqual([])
  })
})

const yamlFiles = [...shipped].filter(([path]) => path.endsWith('.yaml')).map(([path, text]) => [path, parse(text, { schema: 'core' }) as unknown] as const)

describe('the schema of a file', () => {
  it('is one for each YAML file of the content, and takes it', () => {
    expect(yamlFiles.length).toBeGreaterThan(150)
    expect(yamlFiles.filter(([path]) => shapesOf(path).length !== 1).map(([path]) => path)).toEqual([])
    expect(yamlFiles.flatMap(([path, data]) => faultsOf(path, data).map((fault) => `${path} ${fault}`))).toEqual([])
  })

  const CONTACT = { id: 'amt', name: { de: 'Amt' }, helps: {}, picture: 'amt', order: 1, kind: 'office', region: 'bund', sources: [], asOf: '2026-01', shown: 'ja' }
  const PROGRAMME = { id: 'garten', order: 1, picture: 'garten' }
  const law = (rule: object) => ({ ...PROGRAMME, guide: { law: [{ fact: 'f', reason: { de: 'So.' }, ...rule }] } })

  it.each<[string, string, object]>([
    ['a contact', 'content/contacts/amt.yaml', CONTACT],
    ['a law with any verb', 'content/programmes/garten/programme.yaml', law({ excludes: { geld: ['jobcenter'] } })],
    ['conditions in conditions', 'content/programmes/garten/programme.yaml', law({ needs: { all: [{ any: [{ wo: ['schule'] }, { not: { wo: ['rente'] } }] }] } })],
  ])('takes %s', (_, path, data) => expect(faultsOf(path, data)).toEqual([]))

  it.each<[string, string, unknown]>([
    ['a key that is misspelt', 'content/contacts/amt.yaml', { ...CONTACT, telefon: '1' }],
    ['a key that is missing', 'content/contacts/amt.yaml', { ...CONTACT, picture: undefined }],
    ['an umlaut in an id', 'content/contacts/amt.yaml', { ...CONTACT, id: 'gärtnerei' }],
    ['a word that can’t be chosen', 'content/contacts/amt.yaml', { ...CONTACT, shown: 'vielleicht' }],
    ['an insecure address', 'content/contacts/amt.yaml', { ...CONTACT, url: 'http://amt.example' }],
    ['letters in a number to dial', 'content/contacts/amt.yaml', { ...CONTACT, phoneTel: '0800 RUF' }],
    ['a text in place of a list', 'content/contacts/amt.yaml', { ...CONTACT, sources: 'Seite' }],
    ['a date that is none', 'content/kiosk.yaml', { asOf: '22.11.2026', lawCheckedOn: '2026-08-19', disclaimer: { de: 'Nein.' } }],
    ['a list with nothing in it', 'content/languages.yaml', []],
    ['a law without a verb', 'content/programmes/garten/programme.yaml', law({})],
    ['a law with two verbs', 'content/programmes/garten/programme.yaml', law({ needs: { wo: ['a'] }, excludes: { wo: ['a'] } })],
    ['an empty condition', 'content/programmes/garten/programme.yaml', law({ needs: {} })],
    ['a condition with an empty list', 'content/programmes/garten/programme.yaml', law({ needs: { any: [{ wo: [] }] } })],
    ['a question with the name that joins all', 'content/programmes/garten/programme.yaml', law({ needs: { all: ['schule'] } })],
    ['a question with the name that joins any', 'content/programmes/garten/programme.yaml', law({ needs: { any: ['schule'] } })],
    ['a question with the name that turns round', 'content/programmes/garten/programme.yaml', law({ needs: { not: ['ja'] } })],
    ['an answer that is too long an id', 'content/questions/wo.yaml', { id: 'wo', order: 1, picture: 'ort', ask: { de: 'Wo?' }, options: [{ id: 'in-einer-langen-ecke', picture: 'ort', label: { de: 'Hier' }, answer: { de: 'Hier.' } }] }],
    ['a sixth question for the talk', 'content/programmes/garten/programme.yaml', { ...PROGRAMME, ask: Array.from({ length: 6 }, (_, index) => ({ id: `f${index}`, text: { de: 'Wie?' } })) }],
    ['a column that is not there', 'content/stations/garten.yaml', { id: 'garten', order: 1, picture: 'garten', wide: { column: 4, row: 0 }, name: {}, from: {}, to: {}, text: {} }],
    ['nothing', 'content/glossary/garten.yaml', null],
  ])('refuses %s', (_, path, data) => expect(faultsOf(path, JSON.parse(JSON.stringify(data)))).not.toEqual([]))
})
