import { describe, expect, it } from 'vitest'
import type { SourceFiles } from '../../src/content/files.ts'
import { files as shipped, linesIn } from '../content/shipped.ts'
import { plainText } from '../../src/language/text.ts'
import { errorsIn } from './check-files.ts'
import { contentSteps, inOrder, pageNames, readPage } from './pages.ts'
import { followed, forgottenIn, stepsOf, unnamed, without, type Step } from './read-recipe.ts'

const told = (steps: readonly Step[], before: SourceFiles = shipped) => errorsIn(followed(steps, before), before).map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`)
const withContent = pageNames.filter((name) => contentSteps(name).length)

describe.each(pageNames)('docs/authoring/%s', (name) => {
  it('begins with a file to copy, and names the place of every whole file', () => {
    const [first] = stepsOf(readPage(name))
    expect(first).toBeDefined()
    expect(readPage(name).indexOf('```')).toBe(readPage(name).indexOf(first!.text) - /```\w+\n$/.exec(readPage(name).slice(0, readPage(name).indexOf(first!.text)))![0].length)
    expect(unnamed(readPage(name))).toEqual([])
  })

  it('says what is told when something is forgotten, by messages that there are', () => {
    expect(readPage(name)).toMatch(/^## Etwas vergessen\?$/m)
    const messages = [...readPage(name).matchAll(/meldungen\.md#([\w-]+)/g)].map(([, rule]) => rule)
    expect(messages.filter((rule) => rule !== 'werkstatt' && !readPage('meldungen.md').includes(`\n## ${rule}\n`))).toEqual([])
  })
})

describe.each(withContent)('docs/authoring/%s, followed as it stands', (name) => {
  it('leaves the content without an error', () => expect(told(contentSteps(name))).toEqual([]))

  it.each(forgottenIn(readPage(name)))('tells $rule when $what is forgotten', ({ what, rule }) => {
    expect(told(without(what, contentSteps(name))).map((problem) => problem.split(' ')[1])).toContain(rule)
  })
})

describe('all pages', () => {
  it('stand in the list of pages, once each', () => expect(inOrder.filter((path) => !path.startsWith('..')).sort()).toEqual([...pageNames].sort()))

  it('can be followed one after the other', () => {
    expect(told(inOrder.filter((path) => withContent.includes(path)).flatMap(contentSteps))).toEqual([])
  })

  it.each([...pageNames, 'meldungen.md'])('have words in each language that must be there, also in half a file: %s', (name) => {
    const required = [...shipped.get('content/languages.yaml')!.matchAll(/id: ([\w-]+),.*required: true/g)].map(([, id]) => id!)
    const words = [...readPage(name).matchAll(/^(?!- Falsch:).*?(\{[^{}]*\bde-simple: [^{}]*\bde: [^{}]*\})/gm)].map(([, map]) => map!)
    expect(words.filter((map) => !required.every((id) => map.includes(`${id}: `)))).toEqual([])
  })

  it('say how a command with a setting is typed in PowerShell', () => {
    const settings = pageNames.flatMap((name) => [...readPage(name).matchAll(/^(?!- ).*?\b([A-Z]+)=\S+ npm run/gm)].map(([, setting]) => [name, setting!] as const))
    expect(settings.length).toBeGreaterThan(1)
    expect(settings.filter(([name, setting]) => !readPage(name).includes(`\`$env:${setting} = '`))).toEqual([])
  })

  it('have a recipe for each kind of content', () => {
    const paths = withContent.flatMap(contentSteps).map(({ path }) => path)
    for (const kind of ['contacts', 'facts', 'glossary', 'questions', 'stations', 'worries', 'recordings', 'pictures', 'sources', 'tables', 'areas', 'regions', 'comparison', 'checking']) expect(paths).toContainEqual(expect.stringMatching(`^content/${kind}[./]`))
  })
})

it('the sentence of the recording is said on a page', () => {
  const [step] = contentSteps('aufnahmen.md')
  expect(linesIn('de-simple').map(plainText)).toContain(/text: "([^"]+)"/.exec(step!.text)![1])
})

describe('a recipe that does not work', () => {
  const [name] = ['woerter.md']
  const page = readPage(name!)
  const errors = (document: string) => told(stepsOf(document))

  it('is noticed by its errors', () => {
    expect(errors(page)).toEqual([])
    expect(errors(page.replace('picture: essen', 'picture: esen'))).toEqual([expect.stringMatching(/mittags-pause\.yaml:5 dangling-picture/)])
    expect(errors(page.replace(/^ {2}en:\n.*\n.*\n/m, ''))).toEqual([expect.stringMatching(/missing-register/)])
    expect(errors(page.replace('In der Mittags-Pause können Sie essen.', 'In der Mittags-Pause kann von Ihnen gegessen werden.')).length).toBeGreaterThan(0)
  })

  it('is noticed when it has no place to go', () => {
    expect(() => followed(stepsOf('Neue Datei `content/kiosk.yaml`:\n\n```yaml\nid: a\n```\n'), shipped)).toThrow('gibt es schon')
    expect(() => followed(stepsOf('Ans Ende von `content/x.yaml`:\n\n```yaml\nid: a\n```\n'), shipped)).toThrow('gibt es nicht')
    expect(() => followed(stepsOf('In `content/kiosk.yaml` nach der Zeile `foo: bar`:\n\n```yaml\nid: a\n```\n'), shipped)).toThrow('die Zeile „foo: bar“ nicht')
    expect(unnamed('Eine Datei:\n\n```yaml\nid: a\n```\n')).toEqual(['id: a\n'])
  })
})
