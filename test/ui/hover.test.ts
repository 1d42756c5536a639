import { expect, it } from 'vitest'
import { sheets } from './styles.ts'

const WITH_POINTER = /@media \(hover: hover\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g

it('a finger leaves nothing behind: what it tapped last must not look chosen', () => {
  const all = [...sheets]
  expect(all.filter(([, css]) => css.includes(':hover')).length).toBeGreaterThan(4)
  expect(all.filter(([, css]) => css.replace(WITH_POINTER, '').includes(':hover')).map(([file]) => file)).toEqual([])
})
