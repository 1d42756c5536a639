import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choose } from '../../src/commands/shots/choice.mjs'
import { kindsOf, pathsIn } from '../../src/commands/shots/kinds.mjs'
import { contactSheet } from '../../src/commands/shots/sheet.mjs'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kinds-'))
  write('index.html', '<div class="tiles">')
  write('a/index.html', '<div class="block"><ul class="tiles">')
  write('b/index.html', '<ul class="tiles"><div class="block block-text">')
  write('404.html', '<ul class="tiles wide">')
})
afterAll(() => rmSync(root, { recursive: true }))

function write(name: string, body: string): void {
  mkdirSync(join(root, name, '..'), { recursive: true })
  writeFileSync(join(root, name), `<nav class="bar contact"></nav><main id="x">${body}</main>`)
}

describe('kinds of pages', () => {
  it('are told by the components in the page, not by those around it', () => {
    expect(pathsIn(root)).toEqual(['', '404.html', 'a/', 'b/'])
    expect([...kindsOf(root, pathsIn(root))]).toEqual([['tiles', ['', '404.html']], ['block tiles', ['a/', 'b/']]])
  })
})

describe('the choice of pages', () => {
  const kinds = new Map([['tiles', ['a', 'b', 'c']], ['block tiles', ['d', 'e']], ['guide', ['f']]])

  it('shows what was not shown yet, and lets the registers take turns', () => {
    expect(choose(kinds, 1)).toEqual(['e'])
    expect(choose(kinds, 2)).toEqual(['e', 'f'])
  })

  it('has one page of each kind and none twice', () => expect(choose(kinds, 12)).toEqual(['c', 'e', 'f']))
})

it('the sheet shows each picture in the row of its page', () => {
  const sheet = contactSheet([{ file: 'a-phone-dark.png', path: 'a/', device: 'phone', theme: 'dark' }, { file: 'a-kiosk-dark.png', path: 'a/', device: 'kiosk', theme: 'dark' }])
  expect(sheet.match(/<section>/g)).toHaveLength(1)
  expect(sheet).toContain('<img src="a-kiosk-dark.png" alt="kiosk, dark">')
})
