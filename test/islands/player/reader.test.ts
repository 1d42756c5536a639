// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { createReader } from '../../../src/islands/player/reader.ts'

let said: string[] = []
/** Says the sentence that is being said to its end. */
let finish = () => {}

const lines = (...texts: string[]) => texts.map((text) => {
  const line = document.createElement('p')
  line.textContent = text
  document.body.append(line)
  return line
})
const settled = () => new Promise((resolve) => setTimeout(resolve))
const reader = () => createReader({
  say: (text) => (said.push(text), new Promise((resolve) => (finish = () => resolve('said')))),
  excuse: document.createElement('p'), mark: () => {}, tell: () => {},
})
const finishAll = async (times: number) => {
  for (let left = times; left > 0; left--) {
    finish()
    await settled()
  }
}

beforeEach(() => {
  said = []
  document.body.replaceChildren()
})

it('reads also what comes into the page while it is read', async () => {
  const [first, last] = lines('Eins.', 'Drei.')
  const { read, renew } = reader()
  read([first!, last!])
  const [second] = lines('Zwei.')
  renew([first!, second!, last!])
  await finishAll(3)
  expect(said).toEqual(['Eins.', 'Zwei.', 'Drei.'])
})

it('stays with what it was given when its sentence is gone', async () => {
  const [first, last] = lines('Eins.', 'Drei.')
  const { read, renew } = reader()
  read([first!, last!])
  renew(lines('Anderes.'))
  await finishAll(2)
  expect(said).toEqual(['Eins.', 'Drei.'])
})
