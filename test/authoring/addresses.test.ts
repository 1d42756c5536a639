import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadCatalogue } from '../../src/content/load.ts'
import type { Words } from '../../src/i18n/create-translator.ts'
import { renderSite } from '../../src/pages/render.tsx'
import { files } from '../content/shipped.ts'
import { contentSteps, inOrder, pageNames, readPage } from './pages.ts'
import { followed } from './read-recipe.ts'

/** The pages of the kiosk when every recipe has been followed. */
function addresses(): Set<string> {
  const steps = inOrder.filter((name) => pageNames.includes(name)).flatMap(contentSteps).filter(({ path }) => !/\.svg$|recordings/.test(path))
  const catalogue = loadCatalogue(followed(steps, files)).catalogue!
  const words = Object.fromEntries(catalogue.languages.map(({ id }) => [id, JSON.parse(readFileSync(`locales/${id}.json`, 'utf8')) as Words]))
  const drawing = () => ({ body: '', viewBox: '0 0 1 1' })
  return new Set([...renderSite({ catalogue, words, base: '/', style: '', prePaint: '', sound: true, drawing, glyph: drawing }).keys()].map((file) => `/${file.replace(/index\.html$/, '')}`))
}

it('every address that a document for editors names is there', () => {
  const there = addresses()
  const named = pageNames.flatMap((name) => [...readPage(name).matchAll(/`(\/[a-z][a-z/-]*\/)`/g)].map(([, address]) => `${name} ${address}`))
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter((each) => !each.endsWith(' /redaktion/') && !there.has(each.split(' ')[1]!))).toEqual([])
})
