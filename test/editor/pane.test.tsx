// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { dataOf, withValue } from '../../src/editor/fields/splice.ts'
import { DataPane } from '../../src/editor/page/data-pane.tsx'
import { EntryView } from '../../src/editor/page/entry.tsx'
import type { Desk, Sheet } from '../../src/editor/page/desk.ts'
import { TextPane } from '../../src/editor/page/text-pane.tsx'
import type { Problem } from '../../src/report/problem.ts'

const TEXT = 'content/pages/x/text.de.md'
const DATA = 'content/glossary/x.yaml'
const PLACE = { file: '', line: 0, column: 1 }

const sheetOf = (path: string, text: string): Sheet => ({ path, text, opened: { path, text, hash: '' }, isConflict: false })
const problemIn = (file: string): Problem => ({ file, line: 1, column: 1, rule: 'x', severity: 'error', message: `kaputt in ${file}`, fix: '' })

/** As much of a desk as a pane asks for. */
const deskOf = (sheets: readonly Sheet[], problems: readonly Problem[] = []) => ({
  known: { files: [], languages: [{ id: 'de', name: 'Deutsch' }], contacts: [], facts: [], pages: [], pictures: [], titles: {}, shownAt: {} },
  sheets: new Map(sheets.map((sheet) => [sheet.path, sheet])), problems, base: '/', tell() {}, write() {},
}) as unknown as Desk

function shown(view: Parameters<typeof render>[0]): HTMLElement {
  const place = document.createElement('div')
  void act(() => render(view, place))
  return place
}
const inputsOf = (place: HTMLElement) => [...place.querySelectorAll<HTMLTextAreaElement>('.fields input, .fields textarea')]
const wholeOf = (place: HTMLElement, name: string) => place.querySelector<HTMLTextAreaElement>(`textarea.${name}`)!.value

describe('a star that refers to nothing', () => {
  const dataPane = (text: string) => shown(<DataPane desk={deskOf([])} sheet={sheetOf(DATA, text)} place={PLACE} />)
  const textPane = (text: string) => shown(<TextPane desk={deskOf([])} sheet={sheetOf(TEXT, text)} place={PLACE} />)

  it('leaves the whole of a YAML file, and no fields', () => {
    const place = dataPane('id: *Neu*\n')
    expect([inputsOf(place).length, wholeOf(place, 'whole')]).toEqual([0, 'id: *Neu*\n'])
    expect(place.querySelector('.fields')).toBeNull()
  })

  it('leaves the whole of a text with its head, and no fields', () => {
    const text = '---\ntitle: X\ntile: *Neu*\n---\n\n# X\n'
    const place = textPane(text)
    expect([inputsOf(place).length, wholeOf(place, 'words')]).toEqual([0, text])
    const right = textPane(text.replace('*Neu*', 'Neu'))
    expect([inputsOf(right).length > 1, wholeOf(right, 'words').trim()]).toEqual([true, '# X'])
  })

  it('leaves a text as it is whose block has one', () => {
    const text = '---\ntitle: X\n---\n\n{picture: *Neu*}\n# X\n'
    const place = textPane(text)
    expect([inputsOf(place).length > 0, wholeOf(place, 'words')]).toEqual([true, text.slice(17)])
    expect(place.querySelectorAll('.pictures > li').length).toBe(1)
  })

  it('has no data and takes no value', () => {
    expect([dataOf('a: *b*\n'), dataOf('a: "b\n'), dataOf('a: 1\n')]).toEqual([undefined, undefined, { a: 1 }])
    expect(withValue('a: *b*\nc: 1\n', ['c'], 2)).toBeNull()
  })
})

it('what a change breaks in an entry that was opened before is told', () => {
  const files = [DATA, 'content/glossary/y.yaml']
  const desk = deskOf(files.map((path) => sheetOf(path, 'a: 1\n')), files.map(problemIn))
  const place = shown(<EntryView desk={desk} entry={{ title: 'X', files: [DATA] }} place={PLACE} />)
  const told = place.querySelector('[aria-label="Das stimmt dann an anderer Stelle nicht mehr"]')?.textContent
  expect([told?.includes(`kaputt in ${files[1]}`), told?.includes(`kaputt in ${DATA}`)]).toEqual([true, false])
})
