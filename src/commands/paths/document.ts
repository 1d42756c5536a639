import type { GuideContent, GuideWords } from '../../content/catalogue.ts'
import { plainText } from '../../language/text.ts'
import { figuresOf, graphOf, prepareGuide, type Figures } from '../../model/index.ts'
import { drawingOf, isWhole } from './drawing.ts'
import { toldEnd, toldSteps } from './told.ts'
import { endsOf, waysFrom, type Way } from './ways.ts'

/** So many sentences a person can still check one by one. */
const MOST_WAYS = 400

/** All ways through a guide: counts, a drawing, and one sentence for each way or, when there are too many, for each result. */
export function pathsDocument({ id, guide, words }: GuideContent, language: string): string {
  const prepared = prepareGuide(guide)
  const graph = graphOf(prepared)
  const said = words[language]!
  const ways = waysFrom(graph.states[0]!, (answers) => toldEnd(prepared, said, answers))
  return [
    '<!-- Erzeugt von „npm run paths“ aus content/. Nicht von Hand ändern. -->',
    `# Alle Wege: ${plainText(said.title)}`,
    countsOf(id, figuresOf(graph)),
    '## Bild',
    isWhole(graph) ? 'Jedes Kästchen ist eine Stelle im Gespräch.' : 'Jedes Kästchen ist eine Frage. Die Zahl sagt, wie viele Antworten von dort dorthin führen.',
    drawingOf(graph, said),
    ...(ways.length > MOST_WAYS ? resultsOf(ways, said) : sentencesOf(ways, said)),
  ].join('\n\n') + '\n'
}

const countsOf = (id: string, { states, ends, paths, longest, average, expected }: Figures): string =>
  [
    `Wegweiser \`${id}\`: ${states} Stellen im Gespräch, davon ${ends} verschiedene Enden, ${paths} Reihen von Antworten.`,
    `Der längste Weg hat ${longest} Fragen, im Mittel über alle Reihen ${rounded(average)}; ist jede Antwort gleich häufig, sind es ${rounded(expected)}.`,
  ].join('\n')

const rounded = (value: number) => value.toFixed(2).replace('.', ',')

const sentencesOf = (ways: readonly Way[], words: GuideWords): string[] => [
  `## ${ways.length} Wege`,
  'Antworten, hinter denen die gleichen Angebote und Anlaufstellen stehen, stehen zusammen. Gründe und Hinweise stehen hier nicht.',
  numbered(ways.map(({ steps, end }) => `${toldSteps(steps, words)} → ${end}`)),
]

/** One sentence for each different result, with one way to it and how many rows of answers lead there. */
function resultsOf(ways: readonly Way[], words: GuideWords): string[] {
  const results = endsOf(ways)
  return [
    `## ${results.length} verschiedene Ergebnisse`,
    `Es sind ${ways.length} Wege, zu viele für einen Satz je Weg. Jeder Satz steht für ein Ergebnis: Ein Weg dorthin ist das Beispiel, die Zahl sagt, wie viele Reihen von Antworten genau dorthin führen.`,
    numbered(results.map(({ steps, end, rows }) => `${toldSteps(steps, words)} → ${end} (${rows} ${rows === 1 ? 'Reihe' : 'Reihen'} von Antworten)`)),
  ]
}

const numbered = (sentences: readonly string[]): string => sentences.map((sentence, index) => `${index + 1}. ${sentence}`).join('\n')
