import { toLine } from '../../language/plain-line.ts'
import type { QuestionWords } from '../../content/catalogue.ts'
import { QuestionScreen } from './question-screen.tsx'

const option = (label: string) => ({ picture: 'frage', label: toLine(label), answer: toLine(label) })
const question = (ask: string, options: string[], hint: string[] = []): QuestionWords => ({ picture: 'frage', ask: toLine(ask), hint: hint.map(toLine), options: Object.fromEntries(options.map((label, index) => [`option-${index}`, option(label)])) })

export const twoOptions = () => <QuestionScreen id="zwei" words={question('Arbeiten Sie schon?', ['Ja, ich arbeite', 'Weiß ich **nicht**'])} />
export const manyOptions = () => <QuestionScreen id="viele" words={question('Wo sind Sie jetzt?', ['In der Schule', 'In der Werkstatt', 'Im Betrieb', 'In einer Ausbildung', 'Zu Hause', 'In einer Klinik', 'Woanders', 'Weiß ich **nicht**'], ['Sie können nur eins wählen.', 'Sie können zurück.'])} />
export const longestWord = () => <QuestionScreen id="lang" words={question('Kennen Sie die Schwer-Behinderten-Vertretung?', ['Im Berufs-Bildungs-Bereich von der Werkstatt', 'Eingliederungs-Hilfe'])} />
export const withMore = () => <QuestionScreen id="mehr" words={question('Wo wohnen Sie?', ['In der Stadt', 'Auf dem Land'])}><p>{'Mehr dazu'}</p></QuestionScreen>
export const plainQuestion = () => <QuestionScreen id="alltag" words={question('In welchem Beschäftigungsverhältnis stehen Sie derzeit?', ['Arbeitnehmerähnliches Rechtsverhältnis', 'Sozialversicherungspflichtige Beschäftigung'])} />
