import type { ComponentChildren } from 'preact'
import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'

/** One thing that can be set. What is said about it stands right below it. */
export function Setting({ name, words, children }: { name: string; words: Key; children: ComponentChildren }) {
  return (
    <section class="staff-setting" data-setting={name} aria-labelledby={`staff-${name}`}>
      <h2 id={`staff-${name}`}><Line line={useKiosk().line(words)} /></h2>
      {children}
      <Said />
    </section>
  )
}

/** Here the island says what came of a touch. */
export const Said = () => <p class="staff-said" role="status" data-part="said" />

/** A large button that does something at once. */
export function Do({ name, words }: { name: string; words: Key }) {
  return <button type="button" class="switch" data-do={name}><Line line={useKiosk().line(words)} /></button>
}
