import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { atRest } from '../../src/offline/worker/at-rest.ts'

const act = vi.fn()
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  act.mockClear()
})

it('waits until nobody has asked for three seconds, then acts once', () => {
  const rest = atRest(act)
  rest.want()
  for (let times = 0; times < 5; times++) {
    vi.advanceTimersByTime(2900)
    rest.asked()
  }
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(3000)
  rest.asked()
  vi.advanceTimersByTime(60_000)
  expect(act).toHaveBeenCalledTimes(1)
})

it('does nothing that nobody wants', () => {
  const rest = atRest(act)
  rest.asked()
  vi.advanceTimersByTime(60_000)
  expect(act).not.toHaveBeenCalled()
})

it('can be wanted again', () => {
  const rest = atRest(act)
  for (let times = 0; times < 2; times++) {
    rest.want()
    vi.advanceTimersByTime(3000)
  }
  expect(act).toHaveBeenCalledTimes(2)
})
