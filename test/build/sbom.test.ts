import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageOf, SBOM_FILE, sbomOf } from '../../src/build/sbom.ts'
import { shippedPackages } from '../pages/shipped-packages.ts'

const root = join(import.meta.dirname, '../..')
const dist = process.env['KIOSK_DIST'] ?? join(root, 'dist')
const built = () => JSON.parse(readFileSync(join(dist, SBOM_FILE), 'utf8')) as ReturnType<typeof sbomOf>

describe('the list of what ships', () => {
  it('names what the sources of pages and worker take in, the font and the drawings, and nothing else', () => {
    expect(built().components.map(({ name }) => name).sort()).toEqual(shippedPackages())
  })

  it('is CycloneDX, and says of each package the version that is installed, its licence and its address', () => {
    const { bomFormat, specVersion, metadata, components } = built()
    expect([bomFormat, specVersion, metadata.component.name]).toEqual(['CycloneDX', '1.6', 'meine-arbeit-meine-wahl'])
    for (const { name, version, purl, licenses } of components) {
      const manifest = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string; license: string }
      expect([version, licenses[0]!.license.id, purl]).toEqual([manifest.version, manifest.license, `pkg:npm/${name.replace('@', '%40')}@${version}`])
    }
    expect(new Set(components.map((component) => component['bom-ref'])).size).toBe(components.length)
  })

  it('stops the build for a package that is not named with its licence', () => {
    expect(() => sbomOf(['minisearch', 'left-pad'], root)).toThrow('Missing: left-pad.')
  })

  it('leaves out code that is not shipped', () => {
    expect(sbomOf([], root).components.map(({ type }) => type)).toEqual(['data', 'data', 'data'])
  })

  it.each([
    ['/x/node_modules/minisearch/dist/index.js', 'minisearch'], ['/x/node_modules/@a/b/c.js', '@a/b'], ['/x/node_modules/a/node_modules/b/c.js', 'b'],
    ['C:\\x\\node_modules\\@a\\b\\c.js', '@a/b'], ['/x/src/app.ts', undefined], ['\0vite/preload-helper.js', undefined],
  ])('knows the package of %s', (id, name) => expect(packageOf(id)).toBe(name))
})
