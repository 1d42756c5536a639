import type { Line } from '../../language/text.ts'
import { UrgentHelp } from './urgent-help.tsx'

/** The numbers are some that the Bundesnetzagentur keeps for films. */
const number = (words: string, text: string): Line => ({ parts: [{ kind: 'text', text: `${words}: ` }, { kind: 'phone', text, tel: text.replace(/\D/g, '') }] })
const numbers = [number('Die Polizei hat die Nummer', '0221 4710 110'), number('Das Hilfe-Telefon hat die Nummer', '0221 4710 116')]

export const withNumbers = () => <UrgentHelp path="/schutz/" picture="schutz" numbers={numbers} />
export const withoutNumbers = () => <UrgentHelp path="/schutz/" picture="schutz" numbers={[]} />
export const plainNumbers = () => <UrgentHelp path="/schutz/" picture="schutz" numbers={numbers} />
