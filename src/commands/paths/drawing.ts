import type { GuideWords } from '../../content/catalogue.ts'
import { plainText } from '../../language/text.ts'
import { branchesOf, type Graph, type State } from '../../model/index.ts'
import { label } from './told.ts'

/** More lines than this nobody can follow. */
const MOST_LINES = 150

/** The graph of the merged states; where that is too large, of the questions: what may follow on what. */
export function drawingOf(graph: Graph, words: GuideWords): string {
  const lines = graph.states.flatMap((state) => linesFrom(state, words))
  const drawn = lines.length > MOST_LINES ? questionLines(graph, words) : [...graph.states.map((state) => box(state, words)), ...lines]
  return ['```mermaid', 'flowchart TD', ...drawn.map((line) => `  ${line}`), '```'].join('\n')
}

/** Whether each state is drawn by itself. */
export const isWhole = (graph: Graph): boolean => graph.states.reduce((sum, state) => sum + branchesOf(state).size, 0) <= MOST_LINES

const box = ({ number, question }: State, words: GuideWords): string =>
  question ? `s${number}["${askOf(question.id, words)}"]` : `s${number}(("Ende ${number}"))`

const linesFrom = (state: State, words: GuideWords): string[] =>
  [...branchesOf(state)].map(([to, options]) => `s${state.number} -->|"${options.map((option) => escaped(label(words, state.question!.id, option))).join(' / ')}"| s${to.number}`)

/** One box a question; a line says how often the one is asked right after the other. */
function questionLines({ states }: Graph, words: GuideWords): string[] {
  const asked = [...new Set(states.flatMap(({ question }) => question?.id ?? []))]
  const counts = new Map<string, number>()
  for (const { question, steps } of states) {
    for (const { to } of steps) {
      const line = `${question!.id} ${to.question?.id ?? 'ende'}`
      counts.set(line, (counts.get(line) ?? 0) + 1)
    }
  }
  const boxes = asked.map((id) => `${nameOf(id)}["${askOf(id, words)}"]`)
  return ['start(("Start"))', ...boxes, `start --> ${nameOf(states[0]!.question?.id ?? 'ende')}`, 'q_ende(("Ergebnis"))', ...[...counts].map(([line, count]) => lineOf(line, count))]
}

const nameOf = (question: string) => `q_${question.replaceAll('-', '_')}`

function lineOf(line: string, count: number): string {
  const [from, to] = line.split(' ') as [string, string]
  return `${nameOf(from)} -->|${count}| ${nameOf(to)}`
}

const askOf = (question: string, words: GuideWords) => escaped(plainText(words.questions[question]!.ask))

const escaped = (text: string) => text.replaceAll('"', '#quot;')
