import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Queue } from '../../../src/ui/landscape/layout/queue.ts'

it('gives back whatever is put in, the cheapest first', () => {
  fc.assert(fc.property(fc.array(fc.nat(1000)), (prices) => {
    const queue = new Queue()
    prices.forEach((price) => queue.add(price, price))
    expect(prices.map(() => queue.next())).toEqual([...prices].sort((a, b) => a - b))
    expect(queue.next()).toBeUndefined()
  }))
})
