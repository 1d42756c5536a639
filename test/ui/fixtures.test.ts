import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draw, fixtures } from './gallery.tsx'

const SRC = join(import.meta.dirname, '../../src')
const UI = join(SRC, 'ui')

const COMPONENT = /^export (?:function|const) ([A-Z]\w*)/gm

const codeIn = (folder: string): string[] => readdirSync(join(UI, folder)).filter((file) => file.endsWith('.tsx')).map((file) => readFileSync(join(UI, folder, file), 'utf8'))

/** The components of a folder, by their names in the code. */
const componentsIn = (folder: string): string[] => codeIn(folder).flatMap((code) => [...code.matchAll(COMPONENT)].map((match) => match[1]!))

const folders = readdirSync(UI, { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => ({ name, components: componentsIn(name) })).filter(({ components }) => components.length)

/** What a developer reads whose component no example shows. */
function withoutExample({ name, components }: { name: string; components: readonly string[] }): string[] {
  const file = join(UI, name, 'fixtures.tsx')
  if (!existsSync(file)) return [`src/ui/${name} has ${components.join(', ')} and no fixtures.tsx. Write one: each export is an example, as in src/ui/tile/fixtures.tsx.`]
  // A part of a component is shown by the whole.
  const text = codeIn(name).join('\n')
  return components.filter((component) => !new RegExp(`<${component}\\b`).test(text)).map((component) => `src/ui/${name}/fixtures.tsx has no example of <${component}>.`)
}

describe('examples of components', () => {
  it('are there for each component', () => {
    expect(folders.length).toBeGreaterThan(14)
    expect(folders.flatMap(withoutExample)).toEqual([])
  })

  it('would be missed', () => {
    expect(withoutExample({ name: 'gibt-es-nicht', components: ['Tile'] })).toEqual([expect.stringContaining('src/ui/gibt-es-nicht has Tile and no fixtures.tsx')])
    expect(withoutExample({ name: 'tile', components: ['Tile', 'Slate'] })).toEqual(['src/ui/tile/fixtures.tsx has no example of <Slate>.'])
  })

  it.each(fixtures.map((fixture) => [`${fixture.component} ${fixture.name}`, fixture] as const))('%s can be drawn', (_, fixture) => {
    expect(draw(fixture)).toMatch(/^<[\s\S]*>$/)
  })

  it('never come into the kiosk: only tests import them', () => {
    const sources = readdirSync(SRC, { recursive: true }).map(String).filter((name) => /\.(tsx?|mjs)$/.test(name))
    expect(sources.filter((name) => /from '[^']*\/fixtures\.tsx'|import\([^)]*fixtures/.test(readFileSync(join(SRC, name), 'utf8')))).toEqual([])
  })
})
