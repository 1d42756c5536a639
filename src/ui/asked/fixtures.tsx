import { toLine } from '../../language/plain-line.ts'
import { Ask } from './ask.tsx'
import { AskedOn } from './asked-on.tsx'
import { Asked } from './asked.tsx'
import { ContactRow } from './contact-row.tsx'

const questions = (...texts: string[]) => texts.map((text, index) => ({ id: `muster-${index}`, text: toLine(text) }))
const three = questions('Wer hilft mir bei der Arbeit?', 'Was verdiene ich?', 'Kann ich zurück?')

export const ask = () => <Ask questions={three} path="/meine-fragen/" />
export const nothingToAsk = () => <><p>{'Hier ist nichts.'}</p><Ask questions={[]} path="/meine-fragen/" /></>
export const longestWord = () => <Asked questions={questions('Spreche ich mit der Schwer-Behinderten-Vertretung?', 'Gibt es eine Wirtschaftlichkeits-Prüfung?')} />
export const onAPage = () => <AskedOn id="muster" path="/angebote/" tile={toLine('Arbeit im Betrieb mit Hilfe')} questions={three} />
export const offices = () => (
  <ul class="asked-offices">
    <ContactRow id="muster-amt" name={toLine('Muster-Amt')} phone={{ text: '0221 4710 100', tel: '02214710100' }} of={['muster']} />
    <ContactRow id="muster-rat" name={toLine('Beratung der Schwer-Behinderten-Vertretung')} phone={null} of={['muster']} />
  </ul>
)
export const plainAsk = () => <Ask questions={questions('Welche Unterlagen verlangt der Träger der Eingliederungshilfe im Gesamtplanverfahren?')} path="/meine-fragen/" />
