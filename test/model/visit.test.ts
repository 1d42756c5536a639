// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { endVisit, isFromBefore, markEntry, ofThisVisit, visit } from '../../src/model/visit.ts'

describe('a visit', () => {
  afterEach(() => {
    sessionStorage.clear()
    history.replaceState(null, '')
  })

  it('marks an entry once, and keeps what stands in it', () => {
    history.replaceState({ depth: 2 }, '')
    markEntry()
    expect(history.state).toEqual({ depth: 2, visit: 0 })
    endVisit()
    markEntry()
    expect(history.state).toEqual({ depth: 2, visit: 0 })
  })

  it('makes what was opened before it ended something from before', () => {
    markEntry()
    expect(isFromBefore()).toBe(false)
    endVisit()
    expect(isFromBefore()).toBe(true)
    history.replaceState(ofThisVisit({}), '')
    expect(isFromBefore()).toBe(false)
  })

  it('counts an entry without a number to the first visit', () => {
    expect(isFromBefore()).toBe(false)
    endVisit()
    expect(isFromBefore()).toBe(true)
  })

  it.each(['drei', '1.5', '-3', '1e999', '9007199254740993', ''])('begins anew where %s stands in place of a number, and ends all the same', (found) => {
    sessionStorage.setItem('visit', found)
    expect(visit()).toBe(0)
    endVisit()
    expect(visit()).toBe(1)
  })
})
