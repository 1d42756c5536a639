import { describe, expect, it } from 'vitest'
import { shippedSearch } from './index-of.ts'

const { search } = shippedSearch('de-simple')

describe('whatever somebody types', () => {
  it('is answered quickly, also when it is as long as it may be', () => {
    const start = performance.now()
    for (let times = 0; times < 20; times++) search('arbeitsfoerderungsgeld werkstatt budget ausbildung betreuer lohn geld hilfe amt vertrag stunden platz')
    const each = (performance.now() - start) / 20
    console.log(`a long question takes ${each.toFixed(1)} ms`)
    expect(each).toBeLessThan(150)
  })
})
