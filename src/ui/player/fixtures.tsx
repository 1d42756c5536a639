import { toLine } from '../../language/plain-line.ts'
import { Say } from './say.tsx'
import { PlayerStrip } from './strip.tsx'

export const strip = () => <PlayerStrip />
export const plainStrip = strip
export const say = () => <Say label={toLine('Was passt zu mir?')} />
export const longestWord = () => <Say label={toLine('Wo ist die Schwer-Behinderten-Vertretung?')} />
