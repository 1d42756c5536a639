import { expect } from 'vitest'
import { count, readCounters } from '../../src/islands/counters/store.ts'
import { toTable } from '../../src/islands/counters/table.ts'
import { ago } from '../../src/model/monotonic.ts'
import { lastCheck } from '../../src/islands/point/upkeep/self-check.ts'
import { arrived, takeLast, trail } from '../../src/islands/point/ways/trail.ts'
import { stayed } from '../../src/islands/player/staying.ts'
import { voiceConfirmed } from '../../src/islands/player/voice/confirmed.ts'
import { questions } from '../../src/islands/questions.ts'
import { foundCode } from '../../src/islands/staff/code.ts'
import { marker } from '../../src/islands/workshop/marker.ts'
import { forgetPerson, kept, NAMES, SESSION_NAMES, setPrivate } from '../../src/model/keeping.ts'
import { isPoint, operator, setOperator, TIMES } from '../../src/model/operator.ts'
import { apply, CHOICES, chosen } from '../../src/model/reading.ts'
import { endVisit, isFromBefore, markEntry, visit } from '../../src/model/visit.ts'
import { isFresh } from '../../src/offline/fresh.ts'
import { allOf } from './target.ts'

/** Each part of the kiosk that reads the storage, with what must hold of its answer. */
export const READERS: readonly (() => void)[] = [reading, operatorOfDevice, staffCode, countersOfDevice, wayBack, numberOfVisit, upkeepAndSound, ticked, forgotten]

function reading(): void {
  for (const [name, value] of Object.entries(chosen())) allOf([value], CHOICES[name as keyof typeof CHOICES])
  apply()
  allOf([document.documentElement.dataset['theme'] ?? 'light'], CHOICES.theme)
}

function operatorOfDevice(): void {
  for (const found of [operator(), (setOperator({}), operator())]) {
    allOf([found.role], ['point', 'shared'])
    for (const name of ['ask', 'answer'] as const) isWithin(found[name], TIMES[name].least, TIMES[name].most)
    isWithin(found.volume, 0.1, 1)
    expect(found.start).toMatch(/^([a-z-]+\/)?$/)
    allOf([found.printer, found.counts, isPoint()], [true, false])
  }
}

function staffCode(): void {
  const found = foundCode()
  if (typeof found === 'string') return allOf([found], ['none', 'broken'])
  isWithin(found.rounds, 100_000, 5_000_000)
  expect([atob(found.hash).length, atob(found.salt).length >= 16, Number.isInteger(found.tries)]).toEqual([32, true, true])
}

function countersOfDevice(): void {
  count('2026-11', 'opened', 'a/')
  const counters = readCounters()
  for (const number of Object.values(counters).flatMap(({ opened, left }) => [...Object.values(opened), ...Object.values(left)])) isWithin(number, 1, 999_999)
  expect(counters['2026-11']!.opened['a/']).toBeGreaterThanOrEqual(1)
  const words = { month: 'Monat', what: 'Was', page: 'Seite', question: 'Frage', count: 'Anzahl', opened: 'geöffnet', left: 'verlassen', few: 'wenige' }
  expect(toTable(counters, words)).not.toMatch(/(^|;)[=+@-]/m)
}

function wayBack(): void {
  for (const { at } of trail()) expect(new URL(at, location.href).origin, at).toBe(location.origin)
  const before = trail().length
  arrived()
  takeLast()
  expect(trail().length).toBeLessThanOrEqual(before)
}

function numberOfVisit(): void {
  const before = visit()
  expect(Number.isSafeInteger(before) && before >= 0, String(before)).toBe(true)
  history.replaceState(null, '')
  markEntry()
  expect(isFromBefore()).toBe(false)
  endVisit()
  expect(isFromBefore(), 'what was opened before belongs to a visit that has ended').toBe(true)
}

function upkeepAndSound(): void {
  const check = lastCheck()
  if (check) expect([Number.isNaN(new Date(check.checked).getTime()), check.mended === null || Number.isInteger(check.mended)]).toEqual([false, true])
  for (const name of ['upkeep-since', 'reloaded', 'store-checked']) expect(ago(name)).toBeGreaterThanOrEqual(0)
  allOf([stayed().on, stayed().slow, isFresh('store-checked', 1000), voiceConfirmed() ?? false], [true, false])
  const from = marker()
  if (from) allOf([from.from], ['file', 'server'])
}

function ticked(): void {
  document.body.innerHTML = '<div data-part="count"></div><div data-asked="garten.zeit"><button class="asked-mark"></button></div><b data-part="empty"></b>'
  const undo = questions(document.body, { offline: null })
  document.querySelector<HTMLElement>('.asked-mark')!.click()
  allOf([kept('questions')].flat(), ['garten.zeit', undefined])
  undo()
}

function forgotten(): void {
  setPrivate(true)
  setPrivate(false)
  forgetPerson()
  expect([...NAMES, ...SESSION_NAMES].filter((name) => kept(name) !== undefined)).toEqual([])
}

const isWithin = (number: number, least: number, most: number) => expect(number >= least && number <= most, String(number)).toBe(true)
