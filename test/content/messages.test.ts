import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { problemsOf, textWith } from './fixture.ts'

const root = join(import.meta.dirname, '../..')
const RAISED_IN = ['src/content', 'src/build', 'src/sound', 'src/workshop']

/** Ids stand as the rule of a call, as the first part of a schema message, or as the name of an entry. */
const CALL = /(?:\.add|complain|fail|say)\((.*)/
const FORMS = [/'([a-z]+(?:-[a-z]+)+)\|/g, /\brule\w*(?:: | = [^']*)'([a-z]+(?:-[a-z]+)+)'/g, /: '([a-z]+(?:-[a-z]+)+)'$/gm, /^ {2}'([a-z]+(?:-[a-z]+)+)': \(/gm]

/** The id of a call is its first quoted word that is no part of a path. */
function idIn(line: string): string[] {
  const [, rest = ''] = CALL.exec(line) ?? []
  const id = /'([a-z]+(?:-[a-z]+)*)',/.exec(rest.replace(/\[[^\]]*\]/g, '').replace(/, 'key'\)/, ')'))?.[1]
  return id ? [id] : []
}

function rulesRaised(): Set<string> {
  const files = RAISED_IN.flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map(String).filter((name) => name.endsWith('.ts')).map((name) => join(root, folder, name)))
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  const found = texts.flatMap((text) => [...text.split('\n').flatMap(idIn), ...FORMS.flatMap((form) => [...text.matchAll(form)].map((match) => match[1]!))])
  const ternary = texts.flatMap((text) => [...text.matchAll(/const rule = [^\n]*/g)].flatMap((match) => [...match[0].matchAll(/'([a-z]+-[a-z-]+)'/g)].map((id) => id[1]!)))
  return new Set([...found, ...ternary])
}

const guide = readFileSync(join(root, 'docs/authoring/meldungen.md'), 'utf8')
const sections = guide.split(/^## /m).slice(1).map((section) => section.split(/^# /m)[0]!.trim().split('\n'))

describe('docs/authoring/meldungen.md', () => {
  it('explains every rule that the content can break, and no other', () => {
    const raised = [...rulesRaised()].sort()
    expect(raised.length).toBeGreaterThan(60)
    expect(sections.map(([id]) => id).sort()).toEqual(raised)
  })

  it('is found by the address that every Problem gives', () => {
    const more = problemsOf(textWith('Es sind 7.'))[0]!.more!
    const [file, id] = more.split('#')
    expect(readFileSync(join(root, file!), 'utf8')).toContain(`\n## ${id}\n`)
  })

  it.each(sections.map(([id, ...lines]) => [id!, lines]))('says of %s what is wrong, why, and how to mend it, with an example', (_, lines) => {
    expect(lines.map((line) => line.replace(/(?<=[?:]) .*/, ''))).toEqual(['- Was ist los?', '- Warum?', '- So geht es:', '- Falsch:', '- Richtig:'])
    const [los, warum, so, falsch, richtig] = lines as [string, string, string, string, string]
    for (const sentence of [los, warum, so]) expect(sentence).toMatch(/[.“]$/)
    expect(falsch.replace('Falsch', '')).not.toBe(richtig.replace('Richtig', ''))
    for (const example of [falsch, richtig]) expect(example).toMatch(/: `[^`]+`$/)
  })

  it('speaks to editors politely and without shouting', () => {
    expect(guide).not.toMatch(/\b(du|dein\w*)\b|!$/im)
  })
})
