import type { Catalogue, Fact } from '../catalogue.ts'

export interface FactRow {
  fact: Fact
  /** Where a block, a guide or the comparison names it, as `language/path`. */
  shown: string[]
}

/** Each fact with the pages that name it – and, as the content check has seen to it, also say it. */
export function factCoverage(catalogue: Catalogue): FactRow[] {
  const shown = new Map<string, Set<string>>()
  for (const { id, page } of [...namedInArticles(catalogue), ...namedInGuides(catalogue), ...namedInComparison(catalogue)]) {
    shown.set(id, (shown.get(id) ?? new Set()).add(page))
  }
  return [...catalogue.facts.values()].map((fact) => ({ fact, shown: [...(shown.get(fact.id) ?? [])] }))
}

interface Named {
  id: string
  page: string
}

const namedInArticles = ({ articles }: Catalogue): Named[] =>
  articles.flatMap(({ path, texts }) => Object.entries(texts).flatMap(([language, { sections }]) =>
    sections.flatMap(({ blocks }) => blocks).flatMap(({ facts }) => facts).map((id) => ({ id, page: `${language}${path}` }))))

const namedInGuides = ({ guides }: Catalogue): Named[] =>
  guides.flatMap(({ ends, words, facts }) => Object.keys(words).flatMap((language) => facts.map((id) => ({ id, page: `${language}${ends}` }))))

const namedInComparison = ({ comparison }: Catalogue): Named[] =>
  Object.entries(comparison).flatMap(([language, { programmes }]) =>
    programmes.flatMap(({ cells }) => Object.values(cells)).flatMap(({ facts }) => facts).map((id) => ({ id, page: `${language}/vergleich/` })))
