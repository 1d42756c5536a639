import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { scriptInputs } from '../../src/build/script-inputs.ts'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What the browser runs, bundled as `vite.config.ts` does. */
async function bundle(): Promise<Map<string, string>> {
  const output = { entryFileNames: '[name].js', chunkFileNames: '[name].js' }
  const result = await build({
    root, configFile: false, logLevel: 'error', publicDir: false,
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: scriptInputs(root), output } },
  })
  const chunks = (result as Rolldown.RolldownOutput).output.filter((each) => each.type === 'chunk')
  return new Map(chunks.map(({ fileName, code }) => [fileName, code]))
}

describe('the script of a page', () => {
  let chunks: Map<string, string>
  beforeAll(async () => void (chunks = await bundle()))

  it.each(['guide.js', 'page-parts.js'])('is small before the first touch, on a page with %s: at most 10 kB as it is sent', (file) => {
    const files = withImports('app.js', file)
    expect(files.length).toBeGreaterThan(1)
    expect(files.reduce((sum, name) => sum + brotliCompressSync(chunks.get(name)!).length, 0)).toBeLessThan(10_240)
  })

  /** The files with all that they import at once. */
  function withImports(...files: string[]): string[] {
    const found = new Set<string>()
    const add = (name: string) => {
      if (!found.has(name)) (found.add(name), [...chunks.get(name)!.matchAll(/(?:from|import)\s*[`"']\.\/([\w-]+\.js)[`"']/g)].forEach((match) => add(match[1]!)))
    }
    files.forEach(add)
    return [...found]
  }

  it('leaves what waits for a touch to a file of its own', () => {
    expect([...chunks.keys()]).toContain('more.js')
    expect(chunks.get('app.js')).not.toContain('SpeechSynthesisUtterance')
    expect(chunks.get('more.js')).toContain('SpeechSynthesisUtterance')
  })

  it('makes no markup from strings', () => {
    for (const [file, code] of chunks) expect(code, file).not.toMatch(/\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(|\bDOMParser\b/)
  })
})
