import { expect, it, vi } from 'vitest'
import { twice } from '../../src/islands/twice.ts'

it('what fails is tried once more, after a moment', async () => {
  const work = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('cut off')).mockResolvedValue('there')
  expect(await twice(work)).toBe('there')
  expect(work).toHaveBeenCalledTimes(2)
})

it('what fails twice fails with its last fault; what does not is done once', async () => {
  const work = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('first')).mockRejectedValueOnce(new Error('second')).mockResolvedValue('there')
  await expect(twice(work)).rejects.toThrow('second')
  expect(await twice(work)).toBe('there')
  expect(work).toHaveBeenCalledTimes(3)
})
