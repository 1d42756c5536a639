import { expect, it } from 'vitest'
import { remembered } from '../../src/content/remembered.ts'

const counted = (most: number) => {
  const made: string[] = []
  return { made, ask: remembered((...texts) => (made.push(texts.join('+')), texts.join('+')), most) }
}

it('what a text gives is made once, however often it is asked for', () => {
  const { made, ask } = counted(100)
  expect([ask('a'), ask('b'), ask('a'), ask('a', 'b'), ask('a', 'b')]).toEqual(['a', 'b', 'a', 'a+b', 'a+b'])
  expect(made).toEqual(['a', 'b', 'a+b'])
})

it('what was not asked for longest goes first, and no more is kept than was said', () => {
  const { made, ask } = counted(9)
  for (const text of ['aaaa', 'bbbb', 'aaaa', 'cccc', 'aaaa', 'bbbb']) ask(text)
  expect(made).toEqual(['aaaa', 'bbbb', 'cccc', 'bbbb'])
})

it('a text that is too long to be kept is made all the same', () => {
  const { made, ask } = counted(3)
  expect([ask('zu lang'), ask('zu lang')]).toEqual(['zu lang', 'zu lang'])
  expect(made).toHaveLength(2)
})
