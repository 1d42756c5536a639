import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

const FOLDER = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json'))

/** Its own name in `dist/`: like app.js it is asked for again each time, and the store holds it against its hash. */
export const FONT_FILE = 'schrift.woff2'
export const FONT_LICENCE_FILE = 'schrift-lizenz.txt'

/** The two weights that the style uses; docs/decisions/0402. */
export const WEIGHTS = { regular: 400, bold: 700 } as const

/** Names of places, workshops and people may come from elsewhere than the texts: these characters are always there. */
export const ALWAYS = `${ascii()}ÄÖÜäöüßÀÂÇÉÈÊÎÔàáâãåæçèéêëíîïñóôøœúûÿ„“”‚‘’»«–—…·•§€°²³½×\u00a0`

/** The whole font, packed, with all weights. It has the characters of Western Europe. */
export const fontSource = (): Buffer => readFileSync(join(FOLDER, 'files/atkinson-hyperlegible-next-latin-wght-normal.woff2'))

/** The licence asks to go wherever the font goes. */
export const fontLicence = (): string => readFileSync(join(FOLDER, 'LICENSE'), 'utf8')

/**
 * The font with the characters of some texts and no others, packed. A character that the font doesn't have is left out;
 * `test/build/fonts/font.test.ts` fails when a page needs one.
 */
export const cutFont = (texts: Iterable<string>): Promise<Buffer> =>
  subsetFont(fontSource(), charactersOf(texts), { targetFormat: 'woff2', variationAxes: { wght: { min: WEIGHTS.regular, max: WEIGHTS.bold, default: WEIGHTS.regular } }, noHinting: true })

/** The whole font in one weight, unpacked, to be measured. */
export const fontInWeight = (weight: number): Promise<Buffer> => subsetFont(fontSource(), ALWAYS, { targetFormat: 'sfnt', variationAxes: { wght: weight } })

/** All characters of some texts, each once. A thousand pages have a hundred million: they never stand in one list. */
export function charactersOf(texts: Iterable<string>): string {
  const found = new Set(ALWAYS)
  for (const text of texts) for (const character of text.match(/[^ -~]/gu) ?? []) found.add(character)
  return [...found].filter((character) => character >= ' ').sort().join('')
}

function ascii(): string {
  return Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
}
