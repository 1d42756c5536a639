// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { laterStyle } from '../../src/islands/later-style.ts'

let link: HTMLLinkElement
beforeEach(() => {
  vi.useFakeTimers()
  link = Object.assign(document.createElement('link'), { media: 'print' })
  link.dataset['style'] = ''
  Object.defineProperty(link, 'sheet', { value: null, configurable: true })
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive')
  document.head.append(link)
})
afterEach(() => {
  link.remove()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('style for what nobody sees before the first touch', () => {
  it('holds once it is there', async () => {
    const done = laterStyle()
    await vi.advanceTimersByTimeAsync(500)
    expect(link.media).toBe('print')
    link.dispatchEvent(new Event('load'))
    await done
    expect(link.media).toBe('')
  })

  it('holds at once when it has come before the script', async () => {
    Object.defineProperty(link, 'sheet', { value: {} })
    await laterStyle()
    expect(link.media).toBe('')
  })

  it.each<[string, () => void]>([['fails', () => link.dispatchEvent(new Event('error'))], ['never comes', () => void vi.advanceTimersByTime(4000)]])('keeps nobody waiting when it %s', async (_, end) => {
    const done = laterStyle()
    end()
    await done
  })

  it('keeps nobody waiting when it failed before the script began', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete')
    await laterStyle()
  })

  it('is not missed on a page without it', async () => {
    link.remove()
    await laterStyle()
  })
})
