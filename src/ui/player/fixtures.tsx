import { toLine } from '../../language/plain-line.ts'
import { Say } from './say.tsx'
import { PlayerStrip } from './strip.tsx'

/** It has its place in the bar. */
export const strip = () => <nav class="bar" aria-label="Vorlesen"><PlayerStrip /></nav>
export const plainStrip = strip
export const say = () => <Say label={toLine('Was passt zu mir?')} />
export const longestWord = () => <Say label={toLine('Wo ist die Schwer-Behinderten-Vertretung?')} />
