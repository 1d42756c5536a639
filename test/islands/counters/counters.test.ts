// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { counters } from '../../../src/islands/counters/counters.ts'
import { clearCounters, count, readCounters } from '../../../src/islands/counters/store.ts'
import { cell, toTable } from '../../../src/islands/counters/table.ts'
import { setOperator } from '../../../src/model/operator.ts'
import { watchListeners } from '../listeners.ts'

const WORDS = { month: 'Monat', what: 'Was', page: 'Seite', question: 'Frage', count: 'Anzahl', opened: 'Seite geöffnet', left: 'Wegweiser verlassen', few: 'weniger als 5' }
const GUIDE = '<main><div data-island="guide"><div hidden=""><section data-question="a"></section></div><section data-question="wo"></section></div><a data-island="switch"><b>x</b></a></main>'

function open(path: string, body = '<main></main>'): () => void {
  history.replaceState(null, '', path)
  document.body.innerHTML = body
  return counters()
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') })
  document.documentElement.dataset['asOf'] = '2026-07-31'
  document.body.dataset['base'] = '/kiosk/'
})
afterEach(() => {
  vi.useRealTimers()
  localStorage.clear()
  document.head.replaceChildren()
  document.body.replaceChildren()
})

describe('the counters', () => {
  it('count nothing unless somebody wants it', () => {
    open('/kiosk/angebote/')()
    expect(localStorage.getItem('counters')).toBeNull()
  })

  describe('that are on', () => {
    beforeEach(() => void setOperator({ counts: true }))

    it('count the page by its path below the base, for the month', () => {
      open('/kiosk/angebote/?x=1#wo=schule')()
      open('/kiosk/angebote/index.html')()
      open('/kiosk/')()
      expect(readCounters()).toEqual({ '2026-11': { opened: { 'angebote/': 2, '': 1 }, left: {} } })
    })

    it('count nothing about violence, nothing with a quick way out, nothing that is in no list', () => {
      open('/kiosk/schutz/', '<main data-sensitive></main>')()
      open('/kiosk/rechte/x/', '<main data-exit></main>')()
      document.head.innerHTML = '<meta name="robots" content="noindex">'
      open('/kiosk/gibt-es-nicht/')()
      expect(localStorage.getItem('counters')).toBeNull()
    })

    it('count once at which question a guide is left, whether the visit ends or another page opens', () => {
      const end = open('/kiosk/wegweiser/w/', GUIDE)
      dispatchEvent(new Event('kiosk:reset'))
      dispatchEvent(new Event('pagehide'))
      end()
      const other = open('/kiosk/wegweiser/w/', GUIDE)
      dispatchEvent(new Event('pagehide'))
      other()
      expect(readCounters()['2026-11']!.left).toEqual({ 'wegweiser/w/#wo': 2 })
    })

    it('count no guide that shows its result, and none that is read on in the other language', () => {
      const result = open('/kiosk/wegweiser/w/', GUIDE.replace('data-question="wo"', 'data-question="wo" hidden=""'))
      dispatchEvent(new Event('pagehide'))
      result()
      const other = open('/kiosk/wegweiser/w/', GUIDE)
      document.querySelector('b')!.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      dispatchEvent(new Event('pagehide'))
      other()
      expect(readCounters()['2026-11']!.left).toEqual({})
    })

    it('take a clock that is older than the content for wrong', () => {
      vi.setSystemTime(new Date('1999-01-01T12:00:00Z'))
      open('/kiosk/')()
      expect(Object.keys(readCounters())).toEqual(['2026-07'])
    })

    it('keep nothing but months, paths, questions and numbers', () => {
      const end = open('/kiosk/wegweiser/w/#wo=schule', GUIDE)
      dispatchEvent(new Event('pagehide'))
      end()
      expect(localStorage.getItem('counters')).toBe('{"2026-11":{"opened":{"wegweiser/w/":1},"left":{"wegweiser/w/#wo":1}}}')
    })

    it('leave no listener after 100 pages', () => {
      const watch = watchListeners()
      for (let times = 0; times < 100; times++) open('/kiosk/wegweiser/w/', GUIDE)()
      watch.stop()
      expect(watch.open()).toEqual([])
    })
  })

  it('keep 36 months, the newest, and 500 names', () => {
    for (let month = 0; month < 40; month++) count(`${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, 'opened', 'a/')
    expect(Object.keys(readCounters())).toHaveLength(36)
    expect(Object.keys(readCounters())[0]).toBe('2026-05')
    for (let page = 0; page < 520; page++) count('2029-05', 'opened', `p${page}/`)
    expect(Object.keys(readCounters()['2029-05']!.opened)).toHaveLength(500)
    expect(localStorage.getItem('counters')!.length).toBeLessThan(20_000)
  })

  it('are no fault where nothing can be stored, and can be deleted', () => {
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => { throw new Error('full') }, removeItem: () => { throw new Error('blocked') } })
    count('2026-11', 'opened', 'a/')
    expect(clearCounters()).toBe(false)
    vi.unstubAllGlobals()
    count('2026-11', 'opened', 'a/')
    expect(clearCounters()).toBe(true)
    expect(readCounters()).toEqual({})
  })
})

describe('the table', () => {
  it('has a mark, semicolons, German headings, and is sorted by name', () => {
    const table = toTable({ '2026-12': { opened: { 'b/': 7, 'a/': 5 }, left: {} }, '2026-11': { opened: {}, left: { 'wegweiser/w/#wo': 12 } } }, WORDS)
    expect(table).toBe('\uFEFFMonat;Was;Seite;Frage;Anzahl\r\n2026-11;Wegweiser verlassen;/wegweiser/w/;wo;12\r\n2026-12;Seite geöffnet;/a/;;5\r\n2026-12;Seite geöffnet;/b/;;7\r\n')
  })

  it('tells no number below five', () => {
    const table = toTable({ '2026-11': { opened: { 'a/': 1, 'b/': 4, 'c/': 5 }, left: { 'w/#x': 2 } } }, WORDS)
    expect(table.match(/;weniger als 5\r/g)).toHaveLength(3)
    expect(table).not.toMatch(/;[1-4]\r/)
  })

  it.each([['=1+1', "'=1+1"], ['+49', "'+49"], ['-x', "'-x"], ['@a', "'@a"], ['\tx', "'\tx"], ['a;b', '"a;b"'], ['a"b', '"a""b"'], ['=a;b', '"\'=a;b"'], ['a\nb', '"a\nb"'], ['/angebote/', '/angebote/']])('gives %j as %j', (text, safe) => expect(cell(text)).toBe(safe))
})
