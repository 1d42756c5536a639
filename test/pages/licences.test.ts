import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LICENCES } from '../../src/pages/licences.ts'
import { shippedPackages } from './shipped-packages.ts'
import { renderShipped, takeApart } from './site.ts'

const root = join(import.meta.dirname, '../..')
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as { license?: string; dependencies?: Record<string, string>; devDependencies?: Record<string, string> }
const project = json('package.json')

const LICENCE_TEXTS: Record<string, RegExp> = { MIT: /MIT License|Permission is hereby granted, free of charge/, ISC: /Permission to use, copy, modify, and\/or distribute this software/, 'OFL-1.1': /SIL OPEN FONT LICENSE Version 1\.1/ }

describe('licences', () => {
  it.each(LICENCES.map((entry) => [entry.package, entry] as const))('%s is a package of the project and under the licence that its own files name', (name, { licence }) => {
    expect({ ...project.dependencies, ...project.devDependencies }).toHaveProperty([name])
    const folder = join(root, 'node_modules', name)
    expect(json(`node_modules/${name}/package.json`).license).toBe(licence)
    const file = existsSync(folder) && readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
    if (file) expect(readFileSync(join(folder, file), 'utf8')).toMatch(LICENCE_TEXTS[licence] ?? new RegExp(licence))
  })

  it('name everything that ships to readers: code in the page and the worker, and pictures', () => {
    expect(shippedPackages()).toEqual(expect.arrayContaining(['workbox-window', 'minisearch', '@iconify-json/fluent-emoji-high-contrast', '@phosphor-icons/core']))
    expect(shippedPackages().filter((name) => !LICENCES.some((entry) => entry.package === name))).toEqual([])
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
