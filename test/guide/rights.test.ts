import { describe, expect, it } from 'vitest'
import { catalogue, guides } from './content.ts'

describe('every right', () => {
  const named = new Set(guides.flatMap(({ id }) => {
    const { words } = catalogue.guides.find((guide) => guide.id === id)!
    return Object.values(words).flatMap(({ notes, results, programmes }) => [
      ...notes.flatMap(({ more }) => more), ...Object.values(results).flatMap(({ more }) => more), ...Object.values(programmes).map(({ path }) => path),
    ])
  }))

  it.each(catalogue.articles.filter(({ kind }) => kind === 'right').map(({ path }) => path))('%s is reached from the end of a guide', (path) => {
    expect(named).toContain(path)
  })
})
