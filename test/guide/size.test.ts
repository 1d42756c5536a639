import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { guideData } from '../../src/content/guide-data.ts'
import { catalogue, guides } from './content.ts'

const cases = guides.flatMap((content) => catalogue.languages.map(({ id }) => [content.id, id, content] as const))

it.each(cases)('%s in %s is loaded as less than 25 kB', (name, language, content) => {
  const bytes = gzipSync(JSON.stringify(guideData(content, language))).length
  console.log(`${name} ${language}: ${(bytes / 1000).toFixed(1)} kB gzip`)
  expect(bytes).toBeLessThan(25_000)
})
