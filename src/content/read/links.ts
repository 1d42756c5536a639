import type { Article, Contact, Language, Source } from '../catalogue.ts'
import { expectAll, reportDangling } from '../dangling.ts'
import type { SourceFiles } from '../files.ts'
import { placeAt, type Problems } from '../problems.ts'
import { blockLines } from '../text/build-block.ts'
import { expectContacts, type KnownContacts } from './expect-contacts.ts'
import { ARTICLE_KINDS, type ArticleContext, type ArticleEntry } from './articles.ts'

/** Pages that no content folder makes. */
const FIXED_PATHS = ['/', '/kontakte/', '/meine-fragen/', '/woerter/', '/suche/', '/suche/a-z/', ...ARTICLE_KINDS.map((kind) => kind.path)]

/** The programmes beside each other, where a kiosk compares them. */
const COMPARISON_PATH = '/vergleich/'

/** All ways on one picture, where a kiosk has stations. */
const LANDSCAPE_PATH = '/landschaft/'

/** Every address that a link in a text may name. */
export function knownPaths(articles: readonly { path: string }[], root: string, files: SourceFiles): Set<string> {
  const guides = [...files.keys()].flatMap((file) => (file.startsWith(`${root}/guides/`) ? `/wegweiser/${file.slice(`${root}/guides/`.length).replace('.yaml', '')}/` : []))
  const comparison = files.has(`${root}/comparison.yaml`) ? [COMPARISON_PATH] : []
  const landscape = [...files.keys()].some((file) => file.startsWith(`${root}/stations/`)) ? [LANDSCAPE_PATH] : []
  return new Set([...FIXED_PATHS, ...comparison, ...landscape, ...articles.map((article) => article.path), ...guides])
}

interface LinkContext {
  paths: ReadonlySet<string>
  hosts: ReadonlySet<string>
  files: SourceFiles
  problems: Problems
}

/** Checks each link: inside to a page that exists, outside only to the host of a contact or a source. */
export function checkLinks(articles: readonly Article[], contacts: readonly Contact[], sources: readonly Source[], { root, files, problems }: ArticleContext): void {
  const hosts = new Set([...contacts, ...sources].flatMap(({ url }) => (url ? [new URL(url).host] : [])))
  const context: LinkContext = { paths: knownPaths(articles, root, files), hosts, files, problems }
  for (const text of articles.flatMap((article) => Object.values(article.texts))) {
    const lines = text.sections.flatMap((section) => [...(section.heading ? [section.heading] : []), ...section.blocks.flatMap(blockLines)])
    for (const part of [text.title, ...lines].flatMap((line) => line.parts)) {
      if (part.kind === 'link') checkLink(part.href, text.file, context)
    }
  }
}

function checkLink(href: string, file: string, { paths, hosts, files, problems }: LinkContext): void {
  const place = placeOf(href, file, files.get(file) ?? '')
  if (href.startsWith('/') && !href.startsWith('//')) {
    if (!paths.has(href.replace(/#.*/, ''))) reportDangling('link', href, paths, place, problems)
  } else if (!href.startsWith('https://') || !URL.canParse(href)) {
    problems.add(place, 'unsafe-link', `Der Verweis „${href}“ ist nicht erlaubt.`, 'Erlaubt sind Seiten im Kiosk (/angebote/…) und Adressen mit https://.')
  } else if (!hosts.has(new URL(href).host)) {
    problems.add(place, 'unsafe-link', `„${new URL(href).host}“ gehört zu keiner Anlaufstelle und keiner Quelle.`, 'Nehmen Sie eine Adresse aus content/contacts oder content/sources.yaml.')
  }
}

/** Where a link stands for the first time: `[…](href)`, or `<href>`. */
function placeOf(href: string, file: string, whole: string) {
  const written = whole.indexOf(`](${href}`)
  return placeAt(file, whole, Math.max(0, written === -1 ? whole.indexOf(href) : written + 2), href.length)
}

/** Checks the picture, the contacts and the related pages of the article files. */
export function checkArticleReferences(entries: readonly ArticleEntry[], contacts: KnownContacts, { root, files, pictures, problems }: ArticleContext): void {
  const paths = knownPaths(entries, root, files)
  for (const { value, place } of entries) {
    if (!pictures.has(value.picture)) reportDangling('picture', value.picture, pictures.keys(), place(['picture']), problems)
    expectContacts(value.contacts, contacts, (index) => place(['contacts', index]), problems)
    expectAll('link', value.related, paths, (index) => place(['related', index]), problems)
  }
}

/** Reports a page whose address another page or a language already has: one would overwrite the other. */
export function checkAddresses(entries: readonly ArticleEntry[], languages: readonly Language[], problems: Problems): void {
  const taken = new Set([...FIXED_PATHS, COMPARISON_PATH, ...languages.map((language) => `/${language.path}/`)])
  for (const { path, place } of entries) {
    if (taken.has(path)) problems.add(place(['id']), 'duplicate-id', `Die Adresse „${path}“ gibt es schon.`, 'Geben Sie der Seite eine andere id.')
  }
}
