import { toLine } from '../../language/plain-line.ts'
import type { QuestionWords } from '../../content/catalogue.ts'
import { Group } from './group.tsx'
import { More } from './more.tsx'
import { ResultCard } from './result-card.tsx'
import { Stage } from './stage.tsx'
import { Told } from './told.tsx'

const helpers = [{ id: 'muster-amt', name: toLine('Muster-Amt'), phone: '0221 4710 100', tel: '02214710100' }, { id: 'muster-rat', name: toLine('Ihr Werkstatt-Rat'), phone: null, tel: '' }]
const pages = [{ path: '/rechte/', label: toLine('Meine Rechte') }, { path: '/angebote/', label: toLine('Alle Angebote') }]

const question: QuestionWords = {
  picture: 'frage', ask: toLine('Wo sind Sie jetzt?'), hint: [],
  options: {
    schule: { picture: 'schule', label: toLine('In der Schule'), answer: toLine('Ich bin in der Schule.') },
    werkstatt: { picture: 'werkstatt', label: toLine('Im Berufs-Bildungs-Bereich von der Werkstatt'), answer: toLine('Ich bin im Berufs-Bildungs-Bereich.') },
  },
}

export const resultCard = () => <ul class="cards"><ResultCard id="bleibt" picture="hilfe" title={toLine('Alles bleibt so')} lines={['Sie können so weiter arbeiten.', 'Das ist auch eine gute Wahl.'].map(toLine)} /></ul>

export const resultCardWithEverything = () => <ul class="cards"><ResultCard picture="hilfe" title={toLine('Das entscheidet der Werkstatt-Rat mit')} lines={[toLine('Die Werkstatt braucht ein Ja.')]} answers={['Es geht um die Arbeits-Zeit.', 'Es geht um den Urlaub.'].map(toLine)} helpers={helpers} pages={pages} /></ul>

export const told = () => <div class="told"><Told questions={{ jetzt: question }} /></div>

export const emptyGroup = () => <Group outcome="passt" picture="ja" heading={['Das kann passen.', 'Das Amt prüft.'].map(toLine)} />

export const more = () => <More pages={pages} />

export const noMore = () => <><p>{'Nichts weiter.'}</p><More pages={[]} /></>

export const stages = () => <Stage on={['plain', 'result']} name="result-head"><p>{'Ihr Ergebnis'}</p></Stage>

export const plainResultCard = () => <ul class="cards"><ResultCard picture="hilfe" title={toLine('Mitbestimmungsrecht des Werkstattrats')} lines={[toLine('Ohne Einigung entscheidet die Vermittlungsstelle.')]} helpers={helpers} pages={pages} /></ul>
