import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parallel } from '../../src/offline/store/parallel.ts'
import { sha256 } from '../../src/offline/store/sha256.ts'

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('work done a few at a time', () => {
  it('keeps the order of the items, whatever finishes first', async () => {
    expect(await parallel([30, 1, 10], 3, async (ms) => (await later(ms), ms * 2))).toEqual([60, 2, 20])
  })

  it('never does more at once than allowed, and leaves no hand idle', async () => {
    await fc.assert(fc.asyncProperty(fc.nat({ max: 20 }), fc.integer({ min: 1, max: 6 }), async (count, atOnce) => {
      let now = 0
      let most = 0
      await parallel(Array.from({ length: count }), atOnce, async () => {
        most = Math.max(most, ++now)
        await Promise.resolve()
        now--
      })
      expect(most).toBe(Math.min(count, atOnce))
    }), { numRuns: 50 })
  })

  it('tries everything although something fails, and throws the first fault afterwards', async () => {
    const tried: number[] = []
    const work = parallel([1, 2, 3, 4, 5], 2, async (item) => {
      tried.push(item)
      if (item % 2 === 0) throw new Error(`Nr. ${item}`)
    })
    await expect(work).rejects.toThrow('Nr. 2')
    expect(tried).toEqual([1, 2, 3, 4, 5])
  })

  it('throws also what is nothing: a fault without a reason is a fault', async () => {
    await expect(parallel([1], 1, () => Promise.reject<void>())).rejects.toBeUndefined()
  })

  it('has nothing to do for no items', async () => expect(await parallel([], 4, later)).toEqual([]))
})

describe('the hash of some bytes', () => {
  it('is the one that browsers know from integrity attributes', async () => {
    expect(await sha256(new TextEncoder().encode('alert(\'Hello, world.\');'))).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=')
    expect(await sha256(new Uint8Array())).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
  })
})
