import { expect, it } from 'vitest'
import { plainText } from '../../src/language/text.ts'
import { catalogue } from '../content/shipped.ts'
import { fileOf, renderShipped, takeApart } from './site.ts'

const site = renderShipped()

it('names the page that a link of a station leads to, not the station', () => {
  const { body } = takeApart(site.get(fileOf('/landschaft/'))!)
  const guide = catalogue.guides.find(({ path }) => path === catalogue.landscape!.stations.find(({ id }) => id === 'schule')!.page)!
  const link = /<section class="station-entry" id="station-schule"[\s\S]*?<\/section>/.exec(body)![0]
  expect(link.replace(/<[^>]*>/g, '')).toContain(`Mehr lesen: ${plainText(guide.words['de-simple']!.tile)}`)
  expect(body.replace(/<[^>]*>/g, '')).not.toContain('Mehr lesen: Schule')
})
