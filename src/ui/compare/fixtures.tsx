import { toLine } from '../../language/plain-line.ts'
import type { ComparedProgramme } from '../../content/catalogue.ts'
import { Cell } from './cell.tsx'
import { Picker } from './picker.tsx'
import { Row } from './row.tsx'

const programme = (id: string, name: string): ComparedProgramme => ({ id, path: '/', picture: 'arbeit', name: toLine(name), contact: 'amt', cells: {} })
const programmes = [programme('garten', 'Garten'), programme('schule', 'Andere Bildungs-Anbieter'), programme('laden', 'Werkstatt wie jetzt')]
const question = { id: 'ort', picture: 'ort', ask: toLine('Wo arbeite ich?'), answer: null }
const office = toLine('Das Amt')
const lines = ['Sie arbeiten in einem Betrieb.', 'Das Amt muss den Betrieb anerkennen.'].map((text) => toLine(text))

export const choosing = () => <Picker programmes={programmes} least={2} most={3} />

export const twoAnswers = () => <Row question={question}>{programmes.slice(0, 2).map((each) => <Cell programme={each} lines={lines} note={{ lines: [] }} contact={office} />)}</Row>

export const nobodyKnows = () => <Row question={question}>{programmes.map((each, index) => <Cell programme={each} lines={index ? [] : lines} note={{ lines: [] }} contact={office} />)}</Row>

export const mayHaveChanged = () => <Row question={question}><Cell programme={programmes[0]!} lines={lines} note={{ lines: [toLine('Das kann heute anders sein.')] }} contact={office} /></Row>

export const oneAnswerForAll = () => <Row question={{ ...question, answer: [toLine('Das ist bei jedem Menschen anders.')] }}>{null}</Row>

export const longestWord = () => <Row question={{ ...question, ask: toLine('Hilft die Schwer-Behinderten-Vertretung?') }}>{programmes.map((each) => <Cell programme={each} lines={[toLine('Sie bekommen Arbeits-Förderungs-Geld.')]} note={{ lines: [] }} contact={toLine('Schwer-Behinderten-Vertretung')} />)}</Row>

export const plainAnswer = () => <Row question={question}><Cell programme={programmes[1]!} lines={[toLine('Sozialversicherungspflichtiges Arbeitsverhältnis mit tariflichem Lohn.')]} note={{ lines: [] }} contact={office} /></Row>
