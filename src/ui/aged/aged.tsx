import { h } from 'preact'
import type { Line as LineData } from '../../language/text.ts'
import { Lines } from '../line/line.tsx'

/** What the build says below a text: at once, or from a day on. */
export interface Note {
  lines: readonly LineData[]
  /** The first day on which it is said; always when left out. */
  from?: string
}

/** „Das kann heute anders sein.“ Until its day it takes no room; the device looks for the day, see src/pages/pre-paint.ts. */
export function Aged({ note: { lines, from } }: { note: Note }) {
  if (!lines.length) return null
  const words = <div class="block-note"><Lines lines={lines} /></div>
  return from ? h('kiosk-dated', { from, hidden: true }, words) : words
}
