import { Exit, ExitNote, type HelpNumber } from './exit.tsx'

/** The numbers are some that the Bundesnetzagentur keeps for films. */
const numbers: HelpNumber[] = ['110', '112', '116 016'].map((last) => ({ name: `Hilfe: 0221 4710 ${last}`, text: last, tel: '02214710110', picture: 'gefahr' }))

export const inTheBar = () => <nav class="bar"><Exit numbers={numbers} /></nav>
export const withoutNumbers = () => <nav class="bar"><Exit numbers={[]} /></nav>
export const note = () => <ExitNote />
export const plainNote = () => <ExitNote />
