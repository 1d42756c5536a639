// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { forgetPerson, keep } from '../../src/model/keeping.ts'
import { isLookedAfter } from '../../src/model/looked-after.ts'
import { enterPoint, isPoint, leavePoint, operator, setOperator } from '../../src/model/operator.ts'
import { keepForSession } from '../../src/model/session.ts'

const USUAL = { role: 'shared', ask: 120, answer: 45, volume: 1, start: '', printer: true, counts: false }

describe('what is set on a device', () => {
  afterEach(() => (localStorage.clear(), sessionStorage.clear()))

  it('is as usual where nothing was set', () => {
    expect(operator()).toEqual(USUAL)
    expect(isLookedAfter()).toBe(false)
  })

  it.each(['', '{', 'null', '7', '[]', '{"role":"king","ask":5,"answer":1e9,"volume":0,"printer":"no","counts":1,"start":"../x"}', '{"ask":"120"}', '{"ask":null,"volume":-1}'])('is as usual where %s lies', (found) => {
    localStorage.setItem('operator', found)
    expect(operator()).toEqual(USUAL)
  })

  it('changes one thing and leaves the others', () => {
    expect(setOperator({ ask: 300 })).toBe(true)
    setOperator({ printer: false })
    expect(operator()).toEqual({ ...USUAL, ask: 300, printer: false })
    expect(isLookedAfter()).toBe(true)
  })

  it('is an information point by its role, or for a tab, and can be none again', () => {
    enterPoint()
    expect(isPoint()).toBe(true)
    leavePoint()
    expect(isPoint()).toBe(false)
    setOperator({ role: 'point', ask: 60 })
    expect(isPoint()).toBe(true)
    leavePoint()
    expect(operator()).toEqual({ ...USUAL, ask: 60 })
  })

  it('outlives a visit; what a person left does not', () => {
    setOperator({ role: 'point' })
    localStorage.setItem('staff-code', 'x')
    enterPoint()
    keep('questions', ['a'])
    localStorage.setItem('reading', '{"theme":"dark"}')
    keepForSession('aloud', { on: true })
    forgetPerson()
    expect(Object.keys(localStorage).sort()).toEqual(['operator', 'staff-code'])
    expect(Object.keys(sessionStorage)).toEqual(['kiosk'])
  })
})
