import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LICENCES } from '../../src/pages/licences.ts'
import { renderShipped, takeApart } from './site.ts'

const root = join(import.meta.dirname, '../..')
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as { license?: string; dependencies?: Record<string, string>; devDependencies?: Record<string, string> }
const project = json('package.json')

/** Where code that ships to readers begins. */
const ENTRIES = ['src/islands/app.ts', 'src/offline/worker/sw.ts', 'src/pages/pre-paint.ts']

/** The packages that a file brings along, through all its own files. Types leave no trace. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set()
  seen.add(file)
  const imports = [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'"]*?from\s+)?['"]([^'"]+)['"]/gm)].map((match) => match[1]!)
  return new Set(imports.flatMap((target) => (target.startsWith('.') ? [...packagesOf(join(dirname(file), target), seen)] : [target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/')])))
}

const LICENCE_TEXTS: Record<string, RegExp> = { MIT: /MIT License|Permission is hereby granted, free of charge/, 'OFL-1.1': /SIL OPEN FONT LICENSE Version 1\.1/ }

/** Icon sets and fonts are read, not imported. */
const drawn = [...['drawings.ts', 'fonts/font.ts'].map((name) => readFileSync(join(root, 'src/build', name), 'utf8')).join('\n').matchAll(/(?:require|\))(?:\.resolve)?\([`'](@[\w-]+\/[\w-]+)/g)].map((match) => match[1]!)
const shipped = new Set([...ENTRIES.flatMap((entry) => [...packagesOf(entry)]), ...drawn])

describe('licences', () => {
  it.each(LICENCES.map((entry) => [entry.package, entry] as const))('%s is a package of the project and under the licence that its own files name', (name, { licence }) => {
    expect({ ...project.dependencies, ...project.devDependencies }).toHaveProperty([name])
    const folder = join(root, 'node_modules', name)
    expect(json(`node_modules/${name}/package.json`).license).toBe(licence)
    const file = existsSync(folder) && readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
    if (file) expect(readFileSync(join(folder, file), 'utf8')).toMatch(LICENCE_TEXTS[licence] ?? new RegExp(licence))
  })

  it('name everything that ships to readers: code in the page and the worker, and pictures', () => {
    expect([...shipped]).toEqual(expect.arrayContaining(['workbox-window', '@iconify-json/fluent-emoji-high-contrast', '@phosphor-icons/core']))
    expect([...shipped].filter((name) => !LICENCES.some((entry) => entry.package === name))).toEqual([])
  })

  it('stand on the page about the kiosk, in both registers', () => {
    const site = renderShipped()
    for (const file of ['ueber/index.html', 'alltag/ueber/index.html']) {
      const { body } = takeApart(site.get(file)!)
      for (const { name, url } of LICENCES) {
        expect(body.replace(/<span class="w">|<\/span>/g, ''), file).toContain(name)
        expect(body).toContain(`href="${url}"`)
      }
    }
  })

  it('are given for the code and for the texts', () => {
    expect(project.license).toBe('MIT')
    expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toContain('MIT License')
    expect(readdirSync(root).filter((name) => /^LICENSE/.test(name)).length).toBeGreaterThanOrEqual(2)
  })
})
