import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Preview } from '../../src/build/preview/preview.ts'
import { renderKiosk } from '../../src/build/render-kiosk.ts'
import { searchFiles } from '../../src/pages/search-files.ts'
import { PARTS } from '../../src/search/parts.ts'

const parsed = vi.hoisted(() => ({ markdown: [] as string[], yaml: [] as string[], language: [] as string[] }))
vi.mock('mdast-util-from-markdown', async (original) => {
  const real = await original<typeof import('mdast-util-from-markdown')>()
  return { ...real, fromMarkdown: (...given: Parameters<typeof real.fromMarkdown>) => (parsed.markdown.push(String(given[0])), real.fromMarkdown(...given)) }
})
vi.mock('yaml', async (original) => {
  const real = await original<typeof import('yaml')>()
  return { ...real, parseDocument: (...given: Parameters<typeof real.parseDocument>) => (parsed.yaml.push(given[0]), real.parseDocument(...given)) }
})
vi.mock('../../src/language/index.ts', async (original) => {
  const real = await original<typeof import('../../src/language/index.ts')>()
  return { ...real, inspectText: (...given: Parameters<typeof real.inspectText>) => (parsed.language.push(given[0]), real.inspectText(...given)) }
})
vi.mock('../../src/pages/search-files.ts', async (original) => ({ searchFiles: vi.fn((await original<typeof import('../../src/pages/search-files.ts')>()).searchFiles) }))

const root = join(import.meta.dirname, '../..')
const PAGE = 'angebote/garten/index.html'
const TEXT = 'programmes/garten/text.de-simple.md'

let content: string
let preview: Preview
const options = () => ({ root, content, base: '/', prePaint: '', sound: false })
const save = (file: string, change: (text: string) => string) => writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')))
const page = async (path = PAGE) => String(await preview.file(path))
const isRead = () => new Promise<void>((resolve) => (preview.onFound = resolve))
const forget = () => Object.values(parsed).forEach((list) => (list.length = 0))

beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'vorschau-')), 'content')
  cpSync(join(root, 'test/fixtures/small/content'), content, { recursive: true })
  preview = new Preview(options())
})
afterEach(() => rmSync(join(content, '..'), { recursive: true, force: true }))

describe('a page in the dev server', () => {
  it('shows a saved sentence, and only its file is parsed again', async () => {
    await page()
    forget()
    save(TEXT, (text) => text.replace(/^# .*$/m, '# Ein anderer Garten'))
    expect(await page()).toContain('<h1>Ein anderer Garten</h1>'.slice(4, -5))
    expect(parsed.markdown).toHaveLength(1)
    expect(parsed.markdown[0]).toContain('# Ein anderer Garten')
    expect(parsed.yaml).toEqual([])
  })

  it('shows a saved contact, and only its file is parsed again', async () => {
    await page('kontakte/index.html')
    forget()
    save('contacts/gaertnerei.yaml', (text) => text.replace(/^phone:.*$/m, 'phone: "0221 99 88 77"'))
    expect(await page('kontakte/index.html')).toContain('0221 99 88 77')
    expect(parsed).toMatchObject({ markdown: [], yaml: [expect.stringContaining('0221 99 88 77')] })
  })

  it('shows saved words of the interface, and stays as it was over broken ones', async () => {
    const own = join(content, '..')
    for (const name of ['src', 'node_modules']) symlinkSync(join(root, name), join(own, name))
    cpSync(join(root, 'locales'), join(own, 'locales'), { recursive: true })
    preview = new Preview({ ...options(), root: own, content: 'content' })
    await page()
    save('../locales/de-simple.json', (text) => text.replace(/("tools.search": )".*"/, '$1"Nachsehen"'))
    expect(await page()).toContain('Nachsehen')
    save('../locales/de-simple.json', (text) => text.replace('{', '['))
    expect(await page()).toContain('Nachsehen')
    expect(preview.problems(PAGE)).toMatchObject({ isOld: true, elsewhere: [expect.objectContaining({ rule: 'locale-syntax', file: 'locales/de-simple.json' })] })
  })

  it('costs nothing to read when nothing was saved', async () => {
    await page()
    forget()
    await page('kontakte/index.html')
    expect(parsed).toEqual({ markdown: [], yaml: [], language: parsed.language })
  })

  it('has its language read beside it, and of a saved file only what is new', async () => {
    const first = isRead()
    await page()
    expect(preview.problems(PAGE).isReading).toBe(true)
    await first
    forget()
    const second = isRead()
    save(TEXT, (text) => text.replace(/^# .*$/m, '# Der Garten der Behörde'))
    await page()
    await second
    expect(parsed.language).toHaveLength(1)
    expect(preview.problems(PAGE)).toMatchObject({ isReading: false, isOld: false })
    expect(preview.problems(PAGE).here.map(({ rule }) => rule)).toContain('genitive')
  })
})

describe('the parts of the search in the dev server', () => {
  const parts = async () => (await Promise.all(PARTS.map((name) => preview.file(name)))).join('')

  it('are made once for all that are asked for, and anew when something was saved', async () => {
    // Which languages there are, the first answer didn't know yet.
    const before = await parts()
    vi.mocked(searchFiles).mockClear()
    save(TEXT, (text) => `${text}\n`)
    expect(await parts()).toBe(before)
    expect(await parts()).toBe(before)
    expect(searchFiles).toHaveBeenCalledTimes(1)
    save(TEXT, (text) => text.replace(/^# .*$/m, '# Gänseblümchen'))
    expect(await parts()).toContain('gansebl')
    expect(searchFiles).toHaveBeenCalledTimes(2)
  })
})

describe('a broken file', () => {
  it('leaves the page as it was, and tells its Problem there', async () => {
    const before = await page()
    save(TEXT, (text) => text.replace(/^# .*$/m, '# Neu\n\n{picture: gibt-es-nicht, facts: []}\nEin Satz.'))
    expect(await page()).toBe(before)
    const { isOld, here } = preview.problems(PAGE)
    expect(isOld).toBe(true)
    expect(here).toMatchObject([{ rule: 'dangling-picture', path: join(content, TEXT), line: expect.any(Number) as number }])
    save(TEXT, (text) => text.replace('gibt-es-nicht', 'hilfe'))
    expect(await page()).toContain('Neu')
    expect(preview.problems(PAGE).isOld).toBe(false)
  })

  it.each([['kiosk.yaml', ': ['], ['pictures.yaml', ''], ['languages.yaml', '- 7'], [TEXT, '\0\u0001']])('does not stop the server, whatever is in it: %s', async (file, text) => {
    const before = await page()
    save(file, () => text)
    expect(await page()).toBe(before)
    expect(preview.problems(PAGE)).toMatchObject({ isOld: true })
  })

  it('is told when the whole folder is gone, and forgotten when it is back', async () => {
    const before = await page()
    cpSync(content, `${content}-weg`, { recursive: true })
    rmSync(content, { recursive: true })
    expect(await page()).toBe(before)
    expect(preview.problems(PAGE).elsewhere).toMatchObject([{ rule: 'no-content' }])
    cpSync(`${content}-weg`, content, { recursive: true })
    expect([await page(), preview.problems(PAGE).isOld]).toEqual([before, false])
  })

  it('at the start leaves nothing to show, until it is mended', async () => {
    save('kiosk.yaml', (text) => text.replace('asOf:', 'asof:'))
    expect(await preview.file(PAGE)).toBeNull()
    expect(preview.problems(PAGE).elsewhere.length).toBeGreaterThan(0)
    save('kiosk.yaml', (text) => text.replace('asof:', 'asOf:'))
    expect(await page()).toContain('<h1')
  })
})

// The last: its language is read beside the tests that follow.
describe('the whole kiosk', () => {
  it('is in the dev server what a build writes', async () => {
    const ours = { ...options(), content: 'content' }
    const { pages, files } = renderKiosk(ours)
    const shown = new Preview(ours)
    const some = [...pages].filter((_, index) => index % 9 === 0)
    expect(some.length).toBeGreaterThan(10)
    // In the sheet the signs stand in the order in which pages have drawn them.
    const symbols = (text: unknown) => String(text).replace('</svg>', '').split('<symbol ').sort()
    for (const [path, text] of [...some, ...files]) expect(symbols(await shown.file(path)), path).toEqual(symbols(text))
    expect(await shown.file('angebote/gibt-es-nicht/index.html')).toBeUndefined()
  })
})
