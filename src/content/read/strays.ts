import { placeAt } from '../problems.ts'
import { ARTICLE_KINDS, type ArticleContext } from './articles.ts'
import { reportLanguage } from './languages.ts'

/** Reports each Markdown file that no page would show. A `README.md` may stand anywhere. */
export function checkStrays(context: ArticleContext): void {
  for (const path of context.files.keys()) {
    if (path.endsWith('.md') && !path.endsWith('/README.md')) checkStray(path, context)
  }
}

function checkStray(path: string, { root, files, languages, problems }: ArticleContext): void {
  const [folder = '', id, name = ''] = path.slice(root.length + 1).split('/')
  const kind = ARTICLE_KINDS.find((candidate) => candidate.folder === folder)?.kind
  const language = /^text\.(.+)\.md$/.exec(name)?.[1]
  const place = placeAt(path, '', 0)
  if (!kind || !language) return problems.add(place, 'unused-file', 'Diese Datei steht auf keiner Seite.', `Ein Text heißt ${languages.map(({ id }) => `text.${id}.md`).join(' oder ')} und liegt in einem Ordner wie content/programmes/zuverdienst.`)
  if (!languages.some((known) => known.id === language)) return reportLanguage(language, languages, place, problems)
  const beside = `${root}/${folder}/${id}/`
  if (![...files.keys()].some((file) => file.startsWith(beside) && file.endsWith('.yaml'))) problems.add(place, 'missing-file', `Die Datei ${beside}${kind}.yaml fehlt.`, 'Legen Sie die Datei an.')
}
