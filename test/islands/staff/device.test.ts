// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { role } from '../../../src/islands/staff/device.ts'
import type { Tools } from '../../../src/islands/staff/setting.ts'
import { enterPoint, isPoint, operator } from '../../../src/model/operator.ts'

const ends = new AbortController()
afterEach(() => {
  ends.abort()
  sessionStorage.clear()
  localStorage.clear()
  document.body.replaceChildren()
})

it('an information point for this tab only becomes one for good by a tap on what is chosen already', () => {
  const radios = ['point', 'shared', 'private'].map((value) => `<label><input type="radio" name="role" value="${value}"></label>`).join('')
  document.body.innerHTML = `<section>${radios}<p data-part="said"></p></section>`
  const section = document.querySelector<HTMLElement>('section')!
  const input = (value: string) => section.querySelector<HTMLInputElement>(`[value=${value}]`)!
  enterPoint()
  role(section, { words: () => [], signal: ends.signal } as unknown as Tools)
  expect([input('point').checked, operator().role]).toEqual([true, 'shared'])
  input('point').closest('label')!.click()
  expect(operator().role).toBe('point')
  sessionStorage.clear()
  expect(isPoint()).toBe(true)
  input('shared').click()
  expect([operator().role, isPoint(), input('shared').checked]).toEqual(['shared', false, true])
})
