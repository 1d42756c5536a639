import { toLine } from '../../language/plain-line.ts'
import { Line, Lines } from './line.tsx'

export const sentence = () => <Lines lines={[toLine('Sie können das **nicht** falsch machen.')]} />

export const longestWord = () => <Lines lines={['Schwer-Behinderten-Vertretung', 'Das heißt Wirtschaftlichkeits-Prüfung.', 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung'].map(toLine)} />

export const signsAroundCompounds = () => <Lines lines={[toLine('Das ist der „Werkstatt-Rat“ (oder die Frauen-Beauftragte).')]} />

/** Both hold on days of their own; without script both are seen. */
export const dated = () => (
  <p>
    <Line line={{ ...toLine('Das gilt im Jahr 2026.'), span: { from: '2026-01-01', until: '2026-12-31' } }} />{' '}
    <Line line={{ ...toLine('Das gilt ab dem Jahr 2027.'), span: { from: '2027-01-01', until: null } }} />{' '}
    <Line line={{ ...toLine('Danach wissen wir es **nicht**.'), span: { from: '2028-01-01', until: null, afterEnd: true } }} />
  </p>
)

export const links = () => <Lines lines={[
  { parts: [{ kind: 'text', text: 'Mehr steht bei ' }, { kind: 'link', text: 'Wörter erklärt', href: '/woerter/' }, { kind: 'text', text: '.' }] },
  { parts: [{ kind: 'text', text: 'Im Internet: ' }, { kind: 'link', text: 'www.muster-amt.example', href: 'https://www.muster-amt.example/' }] },
  { parts: [{ kind: 'text', text: 'Die Nummer ist ' }, { kind: 'phone', text: '0221 4710 100', tel: '02214710100' }] },
]} />

export const plainParagraph = () => <Lines lines={['Der Antrag kann formlos gestellt werden.', 'Die Behörde muss innerhalb einer Frist entscheiden, wenn sie ihn nicht weiterleitet.'].map(toLine)} />
