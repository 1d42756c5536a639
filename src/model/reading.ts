import { isPrivate, kept } from './keeping.ts'

/** How a person wants to read. What isn't there was not chosen. */
export interface Reading {
  theme?: Theme
  size?: Size
  spacing?: 'wide'
  mask?: 'on'
}

export type Theme = 'light' | 'dark' | 'contrast'

/** 125, 150 and 200 percent; see src/ui/shell/tokens.css. */
export type Size = '1' | '2' | '3'

/** What may be chosen; also the attributes of `<html>`, by which the style knows. */
export const CHOICES: { readonly [Name in keyof Required<Reading>]: readonly Required<Reading>[Name][] } = {
  theme: ['light', 'dark', 'contrast'], size: ['1', '2', '3'], spacing: ['wide'], mask: ['on'],
}

export const READING = 'reading'

/** What a person has chosen on this device. Whatever lies there: what isn't a choice was not chosen. */
export function chosen(): Reading {
  const found = Object(kept(READING)) as Record<string, unknown>
  return Object.fromEntries(Object.entries(CHOICES).filter(([name, values]) => (values as unknown[]).includes(found[name])).map(([name]) => [name, found[name]]))
}

/** What is shown: the choice, else what the device asks for, else light. */
export function themeOf({ theme }: Reading): Theme {
  return theme ?? (asks('contrast: more') ? 'contrast' : asks('color-scheme: dark') ? 'dark' : 'light')
}

/** The two wishes of a device that a theme answers. */
export const WISHES = ['contrast: more', 'color-scheme: dark'] as const
const asks = (wish: (typeof WISHES)[number]) => matchMedia(`(prefers-${wish})`).matches

/** Lets the page look as chosen. The colour of the browser around it follows the ground. */
export function apply(reading: Reading = chosen()): void {
  const root = document.documentElement
  const { theme: before } = root.dataset
  const shown: Reading = { ...reading, theme: themeOf(reading) }
  for (const name of Object.keys(CHOICES) as (keyof Reading)[]) set(root, name, name === 'theme' && shown.theme === 'light' ? undefined : shown[name])
  // The mask needs its island without waiting for a touch; see src/islands/later.ts.
  set(root, 'early', reading.mask && 'always')
  // On one’s own device there is nothing to delete behind oneself.
  root.toggleAttribute('data-private', isPrivate())
  // To ask for the colour makes the browser work out the style, before there is anything to paint.
  if (root.dataset['theme'] !== before) document.querySelector('meta[name=theme-color]')?.setAttribute('content', getComputedStyle(root).getPropertyValue('--ground'))
}

function set({ dataset }: HTMLElement, name: keyof Reading | 'early', value: string | undefined): void {
  if (value === undefined) delete dataset[name]
  else dataset[name] = value
}
