import { toLine } from '../../language/plain-line.ts'
import { Attract } from './attract.tsx'
import { Outside } from './outside.tsx'
import { IdleQuestion } from './question.tsx'

const tile = (label: string, summary: string) => ({ path: '/', picture: 'arbeit', label: toLine(label), summary: toLine(summary) })

export const question = () => <IdleQuestion />
export const outside = () => <Outside />
export const attract = () => <Attract tiles={[tile('Was passt zu mir?', 'Sie beantworten Fragen.'), tile('Meine Rechte', 'Das dürfen Sie mitbestimmen.')]} />
export const longestWord = () => <Attract tiles={[tile('Schwer-Behinderten-Vertretung', 'Das ist die Wirtschaftlichkeits-Prüfung.')]} />
