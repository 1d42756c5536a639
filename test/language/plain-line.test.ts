import { describe, expect, it } from 'vitest'
import { boldParts } from '../../src/language/plain-line.ts'

describe('boldParts', () => {
  it('takes a bold word out of its marks', () => {
    expect(boldParts('Das geht **nicht**.')).toEqual([{ kind: 'text', text: 'Das geht ' }, { kind: 'text', text: 'nicht', strong: true }, { kind: 'text', text: '.' }])
  })

  it('loses no letter where a mark is left open', () => {
    expect(boldParts('**Garten')).toEqual([{ kind: 'text', text: '**Garten' }])
    expect(boldParts('****')).toEqual([{ kind: 'text', text: '****' }])
  })
})
