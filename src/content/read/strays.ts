import { placeAt } from '../problems.ts'
import { shapesOf } from '../schema/files.ts'
import { ARTICLE_KINDS, type ArticleContext } from './articles.ts'
import { reportLanguage } from './languages.ts'

/** Reports each file that nothing would show, because of its name or its place. A `README.md` may stand anywhere. */
export function checkStrays(context: ArticleContext): void {
  for (const path of context.files.keys()) {
    const inside = path.slice(context.root.length + 1)
    if (/\.ya?ml$/i.test(path)) checkYaml(inside, context)
    else if (!path.endsWith('/README.md')) checkText(inside, context)
  }
}

const placeFor = (languages: ArticleContext['languages']) => `Ein Text heißt ${languages.map(({ id }) => `text.${id}.md`).join(' oder ')} und liegt in einem Ordner wie content/programmes/gaertnerei.`

function checkText(inside: string, context: ArticleContext): void {
  const { root, files, languages, problems } = context
  const [folder = '', id = '', name = ''] = inside.split('/')
  const kind = kindIn(folder)
  const language = /^text\.(.+)\.md$/.exec(name)?.[1]
  const beside = `${root}/${folder}/${id}/`
  const place = placeAt(`${root}/${inside}`, '', 0)
  if (!kind || !language) return reportText(inside, kind ? beside : '', context)
  if (!languages.some((known) => known.id === language)) {
    problems.addBroken(`${beside}text.${language}.md`, [])
    return reportLanguage(language, languages, place, problems)
  }
  if ([...files.keys()].some((file) => file.startsWith(beside) && file.endsWith('.yaml'))) return
  problems.addBroken(`${beside}${kind}.yaml`, [id])
  problems.add(place, 'missing-file', `Die Datei ${beside}${kind}.yaml fehlt.`, 'Legen Sie die Datei an.')
}

/** A text whose name is near to one that is missing is that one. */
function reportText(inside: string, beside: string, { root, files, languages, problems }: ArticleContext): void {
  const lacking = languages.map(({ id }) => id).filter((id) => !files.has(`${beside}text.${id}.md`))
  const meant = beside && lacking.sort((a, b) => b.length - a.length).find((id) => inside.includes(id))
  if (meant) problems.addBroken(`${beside}text.${meant}.md`, [])
  problems.add(placeAt(`${root}/${inside}`, '', 0), 'unused-file', 'Diese Datei steht auf keiner Seite.', meant ? `Nennen Sie die Datei text.${meant}.md.` : placeFor(languages))
}

function checkYaml(inside: string, { root, problems }: ArticleContext): void {
  if (shapesOf(inside).length) return
  const [folder = '', id = ''] = inside.split('/')
  const kind = kindIn(folder)
  const wanted = kind ? `${kind}.yaml` : inside.split('/').at(-1)!.replace(/\.ya?ml$/i, '.yaml')
  const place = placeAt(`${root}/${inside}`, '', 0)
  const right = inside.replace(/[^/]+$/, wanted)
  if (!shapesOf(right).length) return problems.add(place, 'unused-file', 'An dieser Stelle liest der Kiosk keine Datei.', 'Verschieben Sie die Datei in den Ordner, in den sie gehört, zum Beispiel content/contacts.')
  problems.addBroken(`${root}/${right}`, [kind ? id : wanted.replace('.yaml', '')])
  problems.add(place, 'unused-file', 'Den Namen von dieser Datei kennt der Kiosk nicht.', `Nennen Sie die Datei ${wanted}.`)
}

const kindIn = (folder: string) => ARTICLE_KINDS.find((candidate) => candidate.folder === folder)?.kind
