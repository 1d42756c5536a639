/** What a page is looked at in. Themes and sizes are attributes of `<html>`; an absent one is the first of its list. */
export const THEMES = ['light', 'dark', 'contrast'] as const
export const SIZES = ['0', '1', '2', '3'] as const
export const WIDTHS = [320, 390, 820, 1180, 1920] as const

export type Theme = (typeof THEMES)[number]
export type Size = (typeof SIZES)[number]
export type Width = (typeof WIDTHS)[number]

/** The height that a device of a width has. */
export const HEIGHTS: Record<Width, number> = { 320: 640, 390: 844, 820: 1180, 1180: 820, 1920: 1080 }

export interface Combination {
  path: string
  theme: Theme
  size: Size
  width: Width
}

/** The register is the folder of the second language. */
const SECOND = 'alltag/'
export const registerOf = (path: string): 'easy' | 'plain' => (path.startsWith(SECOND) ? 'plain' : 'easy')
