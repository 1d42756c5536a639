import type { Problem } from '../report/problem.ts'

/** Rules that may only follow from a file that can't be read, besides all that begin with `dangling`. */
const OF_A_FILE: Record<string, RegExp> = {
  'unknown-norm': /\/facts\//,
  'number-not-a-fact': /\/words\/names\.yaml$/,
  'dangling-region': /\/areas\.yaml$/,
  'dangling-source': /\/sources\.yaml$/,
  'question-unused': /\/(programmes|rights|contacts|guides)\//,
  'option-unnamed': /\/(programmes|rights|contacts|guides)\//,
  'question-not-asked': /\/guides\//,
  'station-unreached': /\/(programmes|stations)\//,
  'unsafe-link': /\/(sources\.yaml|contacts\/.*)$/,
}

/** Rules that follow from a page that is gone: it named questions, or led to a station. */
const OF_A_PAGE = ['question-unused', 'option-unnamed', 'station-unreached']

/** What is known to be there, but faulty. */
export interface Faulty {
  files: ReadonlySet<string>
  ids: ReadonlySet<string>
  /** Files of which one thing is wrong as a whole: a merge, the encoding. */
  unreadable: ReadonlySet<string>
}

/** Leaves out what only follows from another Problem: whoever mends that one has nothing more to do. */
export function withoutFollowUps(problems: readonly Problem[], faulty: Faulty): Problem[] {
  const misspelt = problems.filter(({ rule }) => /^dangling-(question|option)$/.test(rule))
  const dangling = problems.filter(({ rule }) => rule === 'dangling-fact')
  const isGone = pageIsGone(problems)
  const files = new Set([...faulty.files, ...foldersGone(problems)])
  return problems.filter((problem) => !ofFile(problem, { ...faulty, files }) && !ofMisspelling(problem, misspelt) && !ofTranslation(problem, dangling) && !(isGone && OF_A_PAGE.includes(problem.rule)))
}

function ofFile(problem: Problem, { files, ids, unreadable }: Faulty): boolean {
  if (unreadable.has(problem.file) && !WHOLE_FILE.includes(problem.rule)) return true
  if (problem.rule.startsWith('dangling') && [...ids].some((id) => names(problem, id))) return true
  if (problem.rule === 'missing-register') return [...files].some((file) => isTextFor(problem, file))
  return [...files].some((file) => file !== problem.file && OF_A_FILE[problem.rule]?.test(file))
}

const WHOLE_FILE = ['encoding', 'merge-conflict']

/** „garten“ or „/angebote/garten/“. */
const names = (problem: Problem, id: string) => problem.message.includes(`„${id}“`) || problem.message.includes(`/${id}/`)

/** A text that is there under a wrong name is not also missing. */
function isTextFor(problem: Problem, file: string): boolean {
  const [, folder, language] = /^(.*\/)text\.([\w-]+)\.md$/.exec(file) ?? []
  return folder !== undefined && problem.file.startsWith(folder) && names(problem, language!)
}

/** Nobody names „wenig“ where somebody has written „wenige“. */
const ofMisspelling = (problem: Problem, misspelt: readonly Problem[]) =>
  (problem.rule === 'option-unnamed' || problem.rule === 'question-unused') && misspelt.some(({ rule, fix }) => {
    const meant = /Meinten Sie „(.+)“\?/.exec(fix)?.[1]
    return meant !== undefined && (rule === 'dangling-question' ? problem.file.endsWith(`/${meant}.yaml`) : names(problem, meant))
  })

/** A fact that is misspelt in one language is not missing in another. */
const ofTranslation = (problem: Problem, dangling: readonly Problem[]) =>
  /^(fact|value)-(not|only)-translated$/.test(problem.rule) && dangling.some(({ file, message, fix }) =>
    folderOf(file) === folderOf(problem.file) && [/„(.+?)“/.exec(message), /Meinten Sie „(.+)“\?/.exec(fix)].some((found) => found && problem.message.includes(found[1]!)))

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'))

/** A link to nothing that stands in three files was right once. */
function pageIsGone(problems: readonly Problem[]): boolean {
  const links = problems.filter(({ rule }) => rule === 'dangling-link')
  return links.some(({ message }) => new Set(links.filter((other) => other.message === message).map(({ file }) => file)).size >= 3)
}

/** So many different things are not misspelt one by one: what held them is gone. */
export const A_WHOLE_FILE = 6

const FOLDERS: Record<string, string> = { 'dangling-fact': '/facts/', 'dangling-contact': '/contacts/' }

const foldersGone = (problems: readonly Problem[]) =>
  Object.entries(FOLDERS).filter(([gone]) => new Set(problems.filter(({ rule }) => rule === gone).map(({ message }) => message)).size >= A_WHOLE_FILE).map(([, folder]) => folder)
