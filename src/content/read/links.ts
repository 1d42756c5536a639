import { didYouMean } from '../../report/nearest.ts'
import type { Article, Contact, Source } from '../catalogue.ts'
import type { SourceFiles } from '../files.ts'
import { placeAt, type Problems } from '../problems.ts'
import { blockLines } from '../text/build-text.ts'
import { ARTICLE_KINDS, type ArticleEntry } from './articles.ts'

/** Pages that no content folder makes. */
const FIXED_PATHS = ['/', '/kontakte/', '/woerter/', ...ARTICLE_KINDS.map((kind) => kind.path)]

/** Every address that a link in a text may name. */
export const knownPaths = (articles: readonly { path: string }[]): Set<string> =>
  new Set([...FIXED_PATHS, ...articles.map((article) => article.path)])

/** Checks each link: inside to a page that exists, outside only to the host of a contact or a source. */
export function checkLinks(articles: readonly Article[], contacts: readonly Contact[], sources: readonly Source[], files: SourceFiles, problems: Problems): void {
  const paths = knownPaths(articles)
  const hosts = new Set([...contacts, ...sources].flatMap(({ url }) => (url ? [new URL(url).host] : [])))
  for (const article of articles) {
    for (const text of Object.values(article.texts)) {
      const parts = text.sections.flatMap((section) => section.blocks.flatMap(blockLines)).flatMap((line) => line.parts)
      for (const part of parts) {
        if (part.kind === 'link') checkLink(part.href, text.file, paths, hosts, files, problems)
      }
    }
  }
}

function checkLink(href: string, file: string, paths: ReadonlySet<string>, hosts: ReadonlySet<string>, files: SourceFiles, problems: Problems): void {
  const whole = files.get(file) ?? ''
  const place = placeAt(file, whole, Math.max(0, whole.indexOf(`](${href}`) + 2), href.length)
  if (href.startsWith('/') && !href.startsWith('//')) {
    if (!paths.has(href.replace(/#.*/, ''))) problems.add(place, 'dangling-link', `Die Seite „${href}“ gibt es nicht.`, `Prüfen Sie die Adresse.${didYouMean(href, paths)}`)
    return
  }
  if (!href.startsWith('https://') || !URL.canParse(href)) return problems.add(place, 'unsafe-link', `Der Verweis „${href}“ ist nicht erlaubt.`, 'Erlaubt sind Seiten im Kiosk (/angebote/…) und Adressen mit https://.')
  if (!hosts.has(new URL(href).host)) problems.add(place, 'unsafe-link', `„${new URL(href).host}“ gehört zu keiner Anlaufstelle und keiner Quelle.`, 'Nehmen Sie eine Adresse aus content/contacts oder content/sources.yaml.')
}

/** Checks `contacts` and `related` of the article files. */
export function checkArticleReferences(entries: readonly ArticleEntry[], shown: ReadonlySet<string>, known: ReadonlySet<string>, problems: Problems): void {
  const paths = knownPaths(entries)
  for (const entry of entries) {
    entry.value.contacts.forEach((id, index) => {
      if (!known.has(id)) problems.add(entry.place(['contacts', index]), 'dangling-contact', `Die Anlaufstelle „${id}“ gibt es nicht.`, `Prüfen Sie die id.${didYouMean(id, known)}`)
      else if (!shown.has(id)) problems.add(entry.place(['contacts', index]), 'contact-not-shown', `Die Anlaufstelle „${id}“ wird nicht gezeigt.`, 'Nehmen Sie eine Anlaufstelle mit „shown: ja“.')
    })
    entry.value.related.forEach((path, index) => {
      if (!paths.has(path)) problems.add(entry.place(['related', index]), 'dangling-link', `Die Seite „${path}“ gibt es nicht.`, `Prüfen Sie die Adresse.${didYouMean(path, paths)}`)
    })
  }
}
