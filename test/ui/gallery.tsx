import { readFileSync } from 'node:fs'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { phosphorGlyph } from '../../src/build/drawings.ts'
import { createTranslator, type Words } from '../../src/i18n/create-translator.ts'
import { KioskProvider, type Kiosk } from '../../src/ui/kiosk/kiosk.ts'

/** One example of a component. Its name says what is hard about it. */
export interface Fixture {
  component: string
  name: string
  /** An example whose name begins with „plain“ is one of plain language. */
  level: 'easy' | 'plain'
  draw: () => VNode
}

const files = import.meta.glob<Record<string, () => VNode>>('../../src/ui/*/fixtures.tsx', { eager: true })

/** Every example of every component, found in the folders. */
export const fixtures: readonly Fixture[] = Object.entries(files).flatMap(([file, examples]) =>
  Object.entries(examples).map(([name, draw]) => ({ component: file.split('/').at(-2)!, name, level: /^plain/.test(name) ? 'plain' : 'easy', draw })))

const LANGUAGE = { easy: 'de-simple', plain: 'de' }

/** The sign of a plain disc stands for every picture: examples are not about what is drawn. */
const disc = { viewBox: '0 0 32 32', body: '<path d="M16 2a14 14 0 1 0 0 28a14 14 0 0 0 0-28m0 5a9 9 0 1 1 0 18a9 9 0 0 1 0-18"/>' }

/** A kiosk without content: the words of the interface, and addresses that lead nowhere. */
function emptyKiosk(level: Fixture['level']): Kiosk {
  const id = LANGUAGE[level]
  const words = JSON.parse(readFileSync(`locales/${id}.json`, 'utf8')) as Words
  const drawn = new Set<string>()
  return { ...createTranslator(id, words), language: { id, tag: id, direction: 'ltr', level }, address: (path) => path, file: (name) => `/${name}`, drawing: () => disc, glyph: phosphorGlyph, drawnAt: (drawing) => (drawn.has(drawing) ? `#${drawing}` : void drawn.add(drawing)), styleKey: '' }
}

/** The markup of an example. @throws when the component refuses what the example gives it */
export const draw = ({ level, draw: Example }: Fixture): string => render(<KioskProvider value={emptyKiosk(level)}><Example /></KioskProvider>)
