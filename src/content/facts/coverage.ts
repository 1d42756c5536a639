import type { Catalogue, Fact } from '../catalogue.ts'

export interface FactRow {
  fact: Fact
  /** Where a block names it, as `language/path`. */
  shown: string[]
}

/** Each fact with the pages whose blocks name it – and, as the content check has seen to it, also say it. */
export function factCoverage(catalogue: Catalogue): FactRow[] {
  const shown = new Map<string, Set<string>>()
  for (const article of catalogue.articles) {
    for (const [language, text] of Object.entries(article.texts)) {
      const named = text.sections.flatMap((section) => section.blocks).flatMap((block) => block.facts)
      for (const id of named) shown.set(id, (shown.get(id) ?? new Set()).add(`${language}${article.path}`))
    }
  }
  return [...catalogue.facts.values()].map((fact) => ({ fact, shown: [...(shown.get(fact.id) ?? [])] }))
}
