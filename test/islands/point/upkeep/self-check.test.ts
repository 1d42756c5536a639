// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { lastCheck, selfCheck } from '../../../../src/islands/point/upkeep/self-check.ts'

let found: { mended: number | null; files: number }
vi.mock('../../../../src/offline/ask.ts', () => ({ repairStore: () => Promise.resolve(found) }))

beforeEach(() => {
  localStorage.clear()
  found = { mended: 3, files: 300 }
})

describe('the self-check', () => {
  it('gives what the worker found, and keeps it with its time', async () => {
    expect(await selfCheck()).toEqual(found)
    const last = lastCheck()!
    expect(last.mended).toBe(3)
    expect(Math.abs(Date.parse(last.checked) - Date.now())).toBeLessThan(5000)
  })

  it('keeps that something could not be mended', async () => {
    found = { mended: null, files: 300 }
    await selfCheck()
    expect(lastCheck()!.mended).toBeNull()
  })

  it.each(['', 'x', 'null', '[]', '{}', '{"checked":1}', '{"checked":"gestern"}'])('knows of none when %j lies there', (text) => {
    localStorage.setItem('upkeep', text)
    expect(lastCheck()).toBeUndefined()
  })
})
