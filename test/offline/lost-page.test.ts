// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { workerWords } from '../../src/build/worker-words.ts'
import { lostPage, type LostWords } from '../../src/offline/worker/lost-page.ts'

it('says in easy words that a page is not there now, tries again by itself, and leads to the start', async () => {
  const all = JSON.parse(workerWords('.').LOST_WORDS) as LostWords[]
  const [words] = all as [LostWords]
  const response = await lostPage(all, 'https://kiosk.example/kiosk/angebote/', 'https://kiosk.example/kiosk/')
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  expect([response.status, response.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8'])
  expect([page.documentElement.lang, page.title, page.querySelector('h1')?.textContent]).toEqual(['de-simple', words.title, words.title])
  expect([...page.querySelectorAll('p')].map((each) => each.textContent).slice(0, -1)).toEqual(words.lines.map((line) => line.map(({ text }) => text).join('')))
  expect([...page.querySelectorAll('strong')].map((each) => each.textContent)).toEqual(['nicht', 'nicht'])
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['', 'https://kiosk.example/kiosk/'])
  // Without one Firefox asks for /favicon.ico, which the policy forbids.
  expect(page.querySelector('link[rel=icon]')!.getAttribute('href')).toBe('https://kiosk.example/kiosk/icons/icon.svg')
  expect(response.headers.get('content-security-policy')).toContain("img-src 'self'")
  // Without script it is loaded anew; with one only when the server has it again, so that nobody is disturbed who reads.
  expect(page.querySelector('noscript')!.innerHTML).toMatch(/http-equiv="refresh" content="\d+"/)
  expect(page.querySelector('script')!.textContent).toMatch(/HEAD.*ok&&location\.reload/)
  for (const name of ['style', 'script']) {
    const hash = createHash('sha256').update(page.querySelector(name)!.textContent!).digest('base64')
    expect(response.headers.get('content-security-policy')).toContain(`${name}-src 'sha256-${hash}'`)
  }
})

it('is there for content that lies elsewhere, named by its whole path, and for none that is named', () => {
  const here = workerWords('.').LOST_WORDS
  expect([workerWords('.', ''), workerWords('.', resolve('content'))].map(({ LOST_WORDS }) => LOST_WORDS)).toEqual([here, here])
})

it.each(['', '- \n- 5\n', 'a: 1\n', '- ['])('waits for the check of the content where the list of languages is %j', (text) => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-languages-'))
  writeFileSync(join(folder, 'languages.yaml'), text)
  expect(workerWords('.', folder).LOST_WORDS).toBe('[]')
  rmSync(folder, { recursive: true })
})

it('says it in the language of the page, and leads to its start', async () => {
  const all = JSON.parse(workerWords('.').LOST_WORDS) as LostWords[]
  expect(all.map(({ path }) => path)).toEqual(['', 'alltag', 'en'])
  for (const { path, tag, title, direction } of all) {
    const start = 'https://kiosk.example/' + (path && `${path}/`)
    const page = new DOMParser().parseFromString(await (await lostPage(all, `${start}rechte/`, 'https://kiosk.example/')).text(), 'text/html')
    expect([page.documentElement.lang, page.documentElement.dir, page.title, page.querySelector('a:last-child')!.getAttribute('href')]).toEqual([tag, direction, title, start])
  }
})
