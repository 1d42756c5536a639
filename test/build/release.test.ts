import { expect, it } from 'vitest'
import { releaseOf } from '../../src/build/release.ts'

const FILES = [['index.html', '<p>Guten Tag</p>'], ['app.js', new Uint8Array([1, 2])]] as const

it('a release has the same name in each build of the same files', () => {
  expect(releaseOf(FILES)).toMatch(/^[0-9a-f]{12}$/)
  expect(releaseOf([...FILES].reverse())).toBe(releaseOf(FILES))
})

it.each([
  ['one byte', [FILES[0], ['app.js', new Uint8Array([1, 3])]]], ['one name', [FILES[0], ['apq.js', FILES[1][1]]]], ['one file less', [FILES[0]]],
  ['what stands at the end of one name and the start of another', [FILES[0], ['app.j', 's\0\u0001\u0002']]],
] as const)('a release has another name with another %s', (_, files) => expect(releaseOf(files)).not.toBe(releaseOf(FILES)))
