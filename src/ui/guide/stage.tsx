import type { ComponentChildren } from 'preact'

/** What the two pages of a guide show: without script what there is to read, the first question, a later one, the result. */
export type Mode = 'plain' | 'start' | 'question' | 'result'

/** A part of the page with the modes in which it is seen. The build writes it as it is without script. */
export function Stage({ on, name, children }: { on: readonly Mode[]; name?: string; children: ComponentChildren }) {
  return <div class={name} data-on={on.join(' ')} hidden={!on.includes('plain')}>{children}</div>
}
