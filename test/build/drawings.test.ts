import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDrawings } from '../../src/build/check-drawings.ts'
import { createDrawings, phosphorGlyph } from '../../src/build/drawings.ts'
import { catalogue } from '../content/shipped.ts'

describe('pictures', () => {
  let folder: string
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'kiosk-pictures-')), 'content')
    mkdirSync(join(folder, 'pictures'), { recursive: true })
    writeFileSync(join(folder, 'pictures/haus.svg'), '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"><path d="M0 0"/></svg>\n')
  })
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

  const check = (text: string) =>
    checkDrawings(new Map(text.trim().split('\n').map((line) => line.split(': ') as [string, string])), folder, new Map([['content/pictures.yaml', text]]))

  it('come from the icon set, with its size', () => {
    const { body, viewBox } = createDrawings(new Map([['geld', 'euro-banknote']]), folder)('geld')
    expect(viewBox).toBe('0 0 32 32')
    expect(body).toMatch(/^<.*\/>$|^<g/)
  })

  it('come from a file of the editors, without its outer tag', () => {
    expect(createDrawings(new Map([['haus', 'own:haus.svg']]), join(folder, 'pictures'))('haus')).toEqual({ viewBox: '0 0 10 20', body: '<path d="M0 0"/>' })
  })

  it('that nobody has drawn are named in pictures.yaml, with the nearest there is', () => {
    const problems = check('haus: own:haus.svg\ngeld: euro-banknot\neigen: own:fehlt.svg\n')
    expect(problems.map(({ file, line, column, length, rule }) => [`${file}:${line}:${column}`, length, rule])).toEqual([
      ['content/pictures.yaml:2:7', 12, 'unknown-picture'], ['content/pictures.yaml:3:8', 13, 'unknown-picture'],
    ])
    expect(problems[0]!.fix).toContain('Meinten Sie „euro-banknote“?')
  })

  it('are no part of JavaScript', () => expect(check('geld: constructor\n')).toHaveLength(1))

  it.each([
    ['a script', '<script>alert(1)</script>', '<script>'], ['what runs by itself', '<path d="M0 0" onload="alert(1)"/>', '<path d="M0 0" onload="alert(1)"/>'],
    ['a link', '<a href="https://anderswo.example"><path d="M0 0"/></a>', '<a href="https://anderswo.example">'], ['a picture from elsewhere', '<image href="https://anderswo.example/x.png"/>', '<image'],
    ['a fill from elsewhere', '<path fill="url(https://anderswo.example/#x)" d="M0 0"/>', '<path fill='], ['the same without its beginning', '<path fill="url(//anderswo.example/x)" d="M0 0"/>', '<path fill='], ['HTML', '<foreignObject><b>x</b></foreignObject>', '<foreignObject>'],
    ['a style', '<style>*{display:none}</style>', '<style>'], ['the end of its own tag', '</svg></main><iframe src="/"></iframe><svg>', '</main>'], ['a tag that never ends', '<path d="M0 0"', '<path'], ['an entity', '<path d="&x;"/>', '<path'],
  ])('with more than shapes are refused: %s', (_, body, named) => {
    writeFileSync(join(folder, 'pictures/haus.svg'), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"><path d="M0 0"/>${body}</svg>`)
    const [problem, ...others] = check('haus: own:haus.svg\n')
    expect(others).toEqual([])
    expect(problem).toMatchObject({ file: 'content/pictures.yaml', line: 1, rule: 'unsafe-picture', severity: 'error', message: expect.stringContaining(named.slice(0, 30)) as string })
  })

  it.each(['0 0 10', '0 0 10 0', '0 0 -3 4', '0 0 ten 20', '', '0 0 1e999 4'])('without a size are refused: „%s“', (viewBox) => {
    writeFileSync(join(folder, 'pictures/haus.svg'), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><path d="M0 0"/></svg>`)
    expect(check('haus: own:haus.svg\n')).toMatchObject([{ rule: 'unsafe-picture', message: expect.stringContaining(`viewBox="${viewBox}"`) as string }])
  })

  it.each(['own:../haus.svg', 'own:../../../etc/passwd', 'own:pictures/../../x.svg', 'own:'])('outside their folder are refused: %s', (name) => {
    writeFileSync(join(folder, 'haus.svg'), '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>')
    expect(check(`haus: ${name}\n`).map(({ rule }) => rule)).toEqual(['unknown-picture'])
  })

  it('of the kiosk can all be drawn', () => {
    const drawing = createDrawings(catalogue.pictures, join(import.meta.dirname, '../../content/pictures'))
    for (const meaning of catalogue.pictures.keys()) expect(drawing(meaning).body, meaning).toMatch(/<(?:path|g|circle|rect|polygon)\b/)
  })
})

describe('signs of the interface', () => {
  it('come from Phosphor in bold', () => expect(phosphorGlyph('house')).toMatchObject({ viewBox: '0 0 256 256', body: expect.stringContaining('<path') as string }))

  it('that do not exist stop the build', () => expect(() => phosphorGlyph('gibt-es-nicht')).toThrow())
})
