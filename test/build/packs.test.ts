import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packOf, writePacks } from '../../src/build/packs.ts'
import { isStored } from '../../src/build/precache.ts'
import { typeOf } from '../../src/commands/serve/types.mjs'
import { unpack, type Pack } from '../../src/offline/store/pack.ts'
import { drawerFile, DRAWERS, nameOf, OWN, planFile, shapeFile, type Drawer, type Plan, type Shape } from '../../src/offline/store/shape.ts'
import { folderWith } from './folder-with.ts'

const page = (tag: string, text: string) => `<!doctype html><html lang="${tag}"><style>p{color:red}</style><header>Kopf</header><main><p>${text} ä€</p></main><footer>Fuß</footer></html>`
const FILES: Record<string, string> = { 'index.html': page('de-simple', 'Start'), 'angebote/index.html': page('de-simple', 'Angebote'), 'geld/index.html': page('de-simple', 'Geld'), 'alltag/index.html': page('de', 'Alltag'), 'app.js': 'script("ä")', 'bilder.svg': '<svg/>', 'druck.css': 'p{}', 'lizenzen.txt': 'MIT', 'manifest.webmanifest': '{}', 'alltag/suche-0.json': '{}', 'icons/icon.png': 'x', 'sw.js': 'worker', '_headers': 'x' }

describe('packs', () => {
  let folder: string
  beforeEach(() => {
    folder = folderWith(FILES)
    ;(writePacks(folder, isStored).closeBundle as () => void)()
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const packs = () => readdirSync(folder).filter((name) => /^paket-(?!form-|fach-|seiten)/.test(name)).sort()
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')

  it('are the pages of each language, what the search knows, and all other text', () => {
    expect(packs()).toEqual(['paket-dateien.json', 'paket-de-simple.json', 'paket-de.json', 'paket-suche.json'])
    expect(packs().flatMap((name) => Object.keys((JSON.parse(read(name)) as Pack).files)).sort()).toEqual(['', 'alltag/', 'alltag/suche-0.json', 'angebote/', 'app.js', 'bilder.svg', 'druck.css', 'geld/', 'lizenzen.txt', 'manifest.webmanifest'])
  })

  it('give each file back letter for letter, as what a server would send it', async () => {
    for (const name of packs()) {
      const give = unpack(new Response(''), read(name))
      for (const url of Object.keys((JSON.parse(read(name)) as Pack).files)) {
        const file = url === '' || url.endsWith('/') ? `${url}index.html` : url
        expect(await give(url)!.text()).toBe(FILES[file])
        expect(give(url)!.headers.get('content-type')).toBe(typeOf(file))
      }
    }
  })

  it('have once what pages share', () => {
    const { pieces } = JSON.parse(read('paket-de-simple.json')) as Pack
    expect(pieces.filter((piece) => piece.includes('Kopf') || piece.includes('color:red'))).toHaveLength(2)
  })

  it('are the same whatever stands in a text that looks like a seam', () => {
    const text = '<p>a</p><p>a</p><script>"<style>"</script>'
    const { files, pieces } = packOf([['x.html', text]])
    expect(files['x.html']!.pieces.map((piece) => pieces[piece]).join('')).toBe(text)
  })

  const drawers = () => Object.assign({}, ...Array.from({ length: DRAWERS }, (_, number) => JSON.parse(read(drawerFile(number))) as Drawer)) as Drawer

  it('lie beside shapes of the pages, and drawers with what they share and none of them alone says', () => {
    const { pages, names } = JSON.parse(read(shapeFile('paket-de-simple.json'))) as Shape
    expect(Object.keys(pages)).toEqual(['angebote/', 'geld/', ''])
    expect(pages['']!.filter((step) => step === OWN)).toHaveLength(1)
    const shared = names.map((name) => drawers()[name]).join('')
    expect(shared).toContain('Kopf')
    expect(Object.values(drawers()).join('')).not.toMatch(/Start|Angebote|Alltag/)
  })

  it('lie beside a plan of each page, by which it comes out letter for letter', () => {
    for (const page of ['', 'angebote/', 'geld/', 'alltag/']) {
      const plan = JSON.parse(read(planFile(page))) as Plan
      expect(plan.map((step) => (typeof step === 'number' ? drawers()[step] : step)).join(''), page).toBe(FILES[`${page}index.html`])
      for (const step of plan.filter((each) => typeof each === 'number')) expect(nameOf(drawers()[step]!)).toBe(step)
    }
    expect(planFile('404.html')).toBe('paket-seiten/404.html.json')
  })
})
