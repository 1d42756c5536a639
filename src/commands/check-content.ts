import { basename } from 'node:path'
import { checkDrawings } from '../build/check-drawings.ts'
import { readLocales } from '../build/read-locales.ts'
import { renderKiosk } from '../build/render-kiosk.ts'
import type { Catalogue } from '../content/catalogue.ts'
import { isGerman } from '../language/tongue.ts'
import { checkInterface, localeFile } from '../content/words/interface-words.ts'
import { beside } from '../content/words/beside.ts'
import { interfaceWritings } from '../content/words/interface-writings.ts'
import { checkLanguage, inspectWriting, type Inspect, type LanguageReport } from '../content/words/check-language.ts'
import { unusedWords } from '../content/words/unused-words.ts'
import { readContentFiles } from '../content/files.ts'
import { loadCatalogue } from '../content/load.ts'
import { countSentence, formatEach, formatProblems } from '../report/format.ts'
import type { Problem } from '../report/problem.ts'
import { linesByLanguage } from '../sound/lines/lines-by-language.ts'
import { checkRecordings } from '../sound/recordings/check-recordings.ts'
import { contentFolder } from './ground/content-folder.ts'

/** Design: at most so many hints a sentence in Leichte Sprache. */
const REVIEW_BUDGET = 0.1

/**
 * Reads all content, holds its language against the rules and prints every error. Exit code 1 when there is one.
 * @param args `--hinweise` prints the hints too, all of them or those of the files and folders named after it
 * @param inspect another way to what the rules say, for who asks often
 */
export async function main(args: readonly string[] = [], inspect: Inspect = inspectWriting): Promise<number> {
  const folder = contentFolder()
  const files = readContentFiles(folder)
  const { catalogue, problems, writings, vocabulary } = loadCatalogue(files, basename(folder))
  if (!catalogue) return console.log(formatProblems(problems, files)), 1
  const locales = readLocales('.', catalogue.languages)
  const all = [...writings, ...catalogue.languages.flatMap(({ id }) => interfaceWritings(id, locales.get(id) ?? ''))]
  const easy = checkLanguage(all, catalogue.languages, vocabulary, 'easy', inspect)
  const plain = checkLanguage(all, catalogue.languages, vocabulary, 'plain', inspect)
  const found = [...problems, ...checkInterface(locales, catalogue.languages), ...checkDrawings(catalogue.pictures, folder, files), ...unusedWords(catalogue.glossary, all, basename(folder)), ...beside([...easy.findings, ...plain.findings], problems)]
  // Only with recordings are the pages of interest, and only whole ones can be rendered.
  if (catalogue.recordings.length && !found.some(isError)) found.push(...recordingProblems(catalogue, folder))
  const shown = found.filter((problem) => isError(problem) || isWanted(problem, args))
  if (shown.length) console.log(`${formatEach(shown, new Map([...files, ...[...locales].map(([id, text]) => [localeFile(id), text ?? ''] as const)]))}\n`)
  console.log(`${countSentence(found)}${shown.length < found.length ? ' Die Hinweise zeigt: npm run hinweise -- [Datei oder Ordner]' : ''}`)
  console.log(`Inhalt: ${catalogue.articles.length} Seiten mit Text, ${catalogue.facts.size} Angaben, ${catalogue.contacts.length} Anlaufstellen.`)
  console.log(`${figures('Leichte Sprache', easy)}\n${figures('Alltagssprache', plain)}`)
  for (const { id, name } of catalogue.languages.filter((language) => !isGerman(language))) console.log(`${name}: ${all.filter(({ language }) => language === id).length} Texte und Beschriftungen, gehalten gegen die erste Sprache. Für seine Sätze gibt es keine Regeln.`)
  for (const { message } of problems.filter(({ rule }) => rule === 'unfinished-language')) console.log(message)
  // A small content set has fewer sentences than the interface: the hints about that are not its own.
  const own = easy.reviewsPerSentence > REVIEW_BUDGET ? checkLanguage(writings, catalogue.languages, vocabulary, 'easy', inspect).reviewsPerSentence : 0
  if (own > REVIEW_BUDGET) console.log(`Das sind zu viele Hinweise für Leichte Sprache: ${own.toFixed(3)} je Satz, höchstens ${REVIEW_BUDGET}. So geht es: npm run hinweise, und die Sätze einfacher schreiben.`)
  return found.some(isError) || own > REVIEW_BUDGET ? 1 : 0
}

const isError = ({ severity }: Problem) => severity === 'error'

function recordingProblems({ languages, recordings }: Catalogue, folder: string): Problem[] {
  const { pages } = renderKiosk({ root: process.cwd(), content: folder, base: '/', prePaint: '', sound: true })
  return checkRecordings(recordings, folder, linesByLanguage(pages, languages))
}

const isWanted = ({ file }: Problem, [option, ...paths]: readonly string[]) =>
  option === '--hinweise' && (paths.length === 0 || paths.some((path) => file.startsWith(path)))

const figures = (name: string, { sentences, longest, usual, reviewsPerSentence }: LanguageReport) =>
  `${name}: ${sentences} Sätze, der längste hat ${longest} Wörter, 95 % haben höchstens ${usual}, ${reviewsPerSentence.toFixed(3)} Hinweise je Satz.`
