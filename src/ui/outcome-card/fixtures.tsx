import { toLine } from '../../language/plain-line.ts'
import type { ProgrammeWords } from '../../content/catalogue.ts'
import { Helpers } from './helpers.tsx'
import { OutcomeCard } from './outcome-card.tsx'

const lines = (...texts: string[]) => texts.map(toLine)

const words: ProgrammeWords = {
  path: '/angebote/', picture: 'arbeit', title: toLine('Arbeit im Betrieb mit Hilfe'), tile: toLine('Arbeit mit Hilfe'), summary: toLine('Sie arbeiten im Betrieb.'),
  reasons: { 'law-0': lines('Sie arbeiten jetzt in der Werkstatt.'), 'law-1': lines('Sie bekommen **kein** Geld vom Amt.'), 'wish-0': lines('Sie möchten in einem Betrieb arbeiten.') },
  gains: lines('Sie bekommen einen Lohn vom Betrieb.', 'Sie lernen neue Menschen kennen.'), changes: lines('Sie haben einen Arbeits-Vertrag.'), next: lines('Sprechen Sie mit einer Vertrauens-Person.', 'Stellen Sie einen Antrag.'),
}

export const complete = () => (
  <ul class="cards">
    <OutcomeCard id="complete" words={words} audience={lines('Für Menschen in der Werkstatt')} reasons={[{ key: 'law-0', verb: 'needs' }, { key: 'law-1', verb: 'excludes' }, { key: 'wish-0', verb: 'wish' }]} helpers={[{ id: 'muster-amt', name: toLine('Muster-Amt'), phone: '0221 4710 100', tel: '02214710100' }]} />
  </ul>
)

export const bare = () => <ul class="cards"><OutcomeCard id="bare" words={{ ...words, gains: [], changes: [], next: [] }} audience={[]} reasons={[]} helpers={[]} /></ul>

export const longestWord = () => <ul class="cards"><OutcomeCard id="long" words={{ ...words, title: toLine('Schwer-Behinderten-Vertretung'), gains: lines('Wirtschaftlichkeits-Prüfung') }} audience={[]} reasons={[]} helpers={[]} /></ul>

export const helperWithoutPhone = () => <Helpers helpers={[{ id: 'muster-rat', name: toLine('Ihr Werkstatt-Rat'), phone: null, tel: '' }]} />

export const plainCard = () => <ul class="cards"><OutcomeCard id="plain" words={{ ...words, title: toLine('Sozialversicherungspflichtige Beschäftigung mit Lohnkostenzuschuss') }} audience={[]} reasons={[{ key: 'law-0', verb: 'perhaps' }]} helpers={[]} /></ul>
