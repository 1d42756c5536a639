import { Line } from '../line/line.tsx'
import type { LegendEntry } from './legend-entry.ts'

/** The number of a programme with its style of line, as in the picture. */
export function Sign({ entry, perhaps = false }: { entry: LegendEntry; perhaps?: boolean }) {
  return (
    <svg class={`way-${entry.style} way-sign${perhaps ? ' way-perhaps' : ''}`} viewBox="0 0 96 56" aria-hidden="true">
      <path class="way-line" d="M4 28H92" /><path class="way-core" d="M4 28H92" />
      <circle class="way-disc" cx="48" cy="28" r="24" />
      <text x="48" y="37" font-size="26" data-line>{entry.number.parts.map(({ text }) => text)}{perhaps && '?'}</text>
    </svg>
  )
}

/** What the numbers stand for; each leads to its page. */
export function Legend({ entries, href }: { entries: readonly LegendEntry[]; href: (path: string) => string }) {
  return <ul class="legend">{entries.map((entry) => <li><a href={href(entry.path)}><Sign entry={entry} /><Line line={entry.name} /></a></li>)}</ul>
}
