import { h } from 'preact'
import type { Line as LineData, Part } from '../../language/text.ts'
import { useKiosk, type Kiosk } from '../kiosk/kiosk.ts'
import { kept, Word } from './word.tsx'
import { whole } from './whole.tsx'

/** The one component through which everything readable goes: what is shown can be spoken, marked and checked. */
export function Line({ line }: { line: LineData }) {
  const kiosk = useKiosk()
  const words = <span class="line">{line.parts.map((part, index, parts) => show(part, kiosk, parts[index - 1], parts[index + 1]))}</span>
  if (!line.span) return words
  const { from, until, afterEnd } = line.span
  // A custom element: it hides itself on days to which its sentence does not apply, see src/pages/pre-paint.ts.
  return h('kiosk-dated', { from, until: until ?? undefined, hidden: afterEnd }, words)
}

function show(part: Part, kiosk: Kiosk, before?: Part, after?: Part) {
  if (part.kind === 'phone') return <a class="phone" href={`tel:${part.tel}`}>{part.text}</a>
  if (part.kind === 'link') return part.href.startsWith('/') ? <a href={kiosk.address(part.href)}>{part.text}</a> : <a href={part.href} rel="external noreferrer">{part.text}</a>
  const words = part.kind === 'word' ? <Word part={part} before={before} after={after} /> : whole(kept(part, before, after))
  return part.strong ? <strong>{words}</strong> : words
}

/** Lines below each other in easy language, a paragraph in plain language. */
export function Lines({ lines }: { lines: readonly LineData[] }) {
  return <p>{lines.map((line, index) => <>{index > 0 && ' '}<Line line={line} /></>)}</p>
}
