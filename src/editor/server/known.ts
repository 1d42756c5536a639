import type { Catalogue } from '../../content/catalogue.ts'
import type { SourceFiles } from '../../content/files.ts'
import { plainText } from '../../language/text.ts'

/** Something that can be chosen from a list. */
export interface Choice {
  id: string
  name: string
}

/** What an editor can open, and what a text can refer to. */
export interface Known {
  files: readonly string[]
  languages: readonly { id: string; name: string }[]
  contacts: readonly Choice[]
  facts: readonly Choice[]
  pages: readonly Choice[]
  pictures: readonly string[]
  /** Title of what lies in a folder or file, where there is one. */
  titles: Readonly<Record<string, string>>
  /** Where a text is shown. */
  shownAt: Readonly<Record<string, string>>
}

/** All lists, from the last content without errors. */
export function knownOf(catalogue: Catalogue | null, files: SourceFiles): Known {
  if (!catalogue) return { files: [...files.keys()], languages: [], contacts: [], facts: [], pages: [], pictures: [], titles: {}, shownAt: {} }
  const { languages, contacts, roles, facts, articles, guides, pictures, glossary } = catalogue
  const { id: main } = languages[0]!
  const people = [...new Map([...contacts, ...roles].map((contact) => [contact.id, contact])).values()]
  const texts = articles.flatMap(({ path, texts }) => Object.entries(texts).map(([language, text]) => ({ path, language, text })))
  return {
    files: [...files.keys()], languages: languages.map(({ id, name }) => ({ id, name })), pictures: [...pictures.keys()].sort(),
    contacts: people.map(({ id, name }) => ({ id, name: plainText(name[main]!) })),
    facts: [...facts.values()].map(({ id, text }) => ({ id, name: text })),
    pages: [...articles.map(({ path, texts }) => ({ id: path, name: plainText(texts[main]!.title) })), ...guides.map(({ path, words }) => ({ id: path, name: plainText(words[main]!.title) }))],
   
    titles: Object.fromEntries([
      ...texts.filter(({ language }) => language === main).map(({ text }) => [folderOf(text.file), plainText(text.title)]),
      ...people.map(({ id, name }) => [`contacts/${id}`, plainText(name[main]!)]),
      ...glossary.map(({ id, word }) => [`glossary/${id}`, plainText(word[main]!)]),
      ...guides.map(({ id, words }) => [`guides/${id}`, plainText(words[main]!.title)]),
    ]),
    shownAt: Object.fromEntries(texts.map(({ text, path, language }) => [text.file, `${languages.find(({ id }) => id === language)!.path}${path}`.replace(/^\//, '')])),
  }
}

/** `programmes/garten` of `content/programmes/garten/text.de.md`. */
const folderOf = (file: string) => file.split('/').slice(1, -1).join('/')
