// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { take } from '../../../src/islands/take/take.ts'
import { wasPasst } from '../../model/fixtures/was-passt.ts'
import { askingPages } from '../asking-pages.ts'
import { guidePage } from '../guide-page.ts'
import { watchListeners } from '../listeners.ts'

let pages: { garden: string; mine: string; guide: string }
let undo = () => {}
beforeAll(() => void (pages = { ...askingPages(), guide: /<main[^>]*>([\s\S]*)<\/main>/.exec(guidePage(wasPasst))![1]! }))
beforeEach(() => {
  vi.stubGlobal('print', vi.fn())
  vi.stubGlobal('isSecureContext', true)
  history.replaceState(null, '', '/')
})
afterEach(() => {
  undo()
  vi.unstubAllGlobals()
  delete document.body.dataset['site']
})

const root = () => document.querySelector<HTMLElement>('[data-island="take"]')!
const button = (name: string) => root().querySelector<HTMLButtonElement>(`[data-take="${name}"]`)!
const letters = () => [...root().querySelectorAll('[data-part=letters]')].map((each) => each.textContent)
const shown = () => [...root().querySelectorAll<HTMLElement>('.take-said > *, .take-code > [data-part]')].filter((each) => !each.hidden).map((each) => each.dataset['part'])
const code = () => root().querySelector('[data-part=code] path:last-child')?.getAttribute('d')

function open(page: keyof typeof pages, path = '/angebote/garten/'): void {
  document.body.innerHTML = pages[page]
  history.replaceState(null, '', path)
  undo = take(root(), { offline: null })
}

/** A device that can, or can't, do these things. */
const device = (can: { share?: unknown; writeText?: unknown }) => vi.stubGlobal('navigator', { ...(can.share ? { share: can.share } : {}), clipboard: can.writeText ? { writeText: can.writeText } : undefined })
const settle = () => new Promise((resolve) => setTimeout(resolve))

describe('taking a page along', () => {
  it('writes the address and draws it before it prints', () => {
    open('garden')
    const printed: unknown[] = []
    vi.stubGlobal('print', () => printed.push(code()))
    button('print').click()
    expect(printed).toEqual([expect.anything()])
    expect(letters()).toEqual([`${location.host}/angebote/garten/`, `${location.host}/angebote/garten/`])
  })

  it('does so too when the browser prints by itself', () => {
    open('garden')
    expect(code()).toBeUndefined()
    dispatchEvent(new Event('beforeprint'))
    expect(code()).toBeTruthy()
  })

  it('names the place where everybody finds the kiosk', () => {
    document.body.dataset['site'] = 'https://beispiel.de/wahl/'
    open('garden')
    button('code').click()
    expect(letters()[0]).toBe('beispiel.de/wahl/angebote/garten/')
  })

  it('says so when an address is too long to be drawn', () => {
    open('garden', `/${'lang/'.repeat(60)}`)
    button('code').click()
    expect([code(), shown()]).toEqual([undefined, ['code', 'too-long']])
  })

  it('is not for passing on where questions are, and types no address that would lead to an empty page', () => {
    open('mine', '/meine-fragen/')
    button('print').click()
    expect(print).toHaveBeenCalledTimes(1)
    expect([button('share'), letters()]).toEqual([null, []])
  })
})

describe('answers', () => {
  it('go along only when a person says so, and it is said that they do', () => {
    open('guide', '/wegweiser/was-passt/#wo=schule')
    button('code').click()
    const without = code()
    expect(shown()).toEqual(['asks', 'code'])
    button('answers').click()
    expect(code()).not.toBe(without)
    expect(shown()).toEqual(['answers', 'code', 'answers'])
    expect(letters()[0]).not.toContain('#')
    button('answers').click()
    expect([code(), shown()]).toEqual([without, ['asks', 'code']])
  })

  it('are drawn by the tap that follows what is said of them, and not on paper before', () => {
    open('guide', '/wegweiser/was-passt/#wo=schule')
    dispatchEvent(new Event('beforeprint'))
    const without = code()
    expect(shown()).toEqual(['code'])
    button('code').click()
    button('show').click()
    expect([code() === without, shown()]).toEqual([false, ['answers', 'code', 'answers']])
    expect(button('answers').getAttribute('aria-pressed')).toBe('true')
  })

  it('are not asked for before there are any', () => {
    open('guide', '/wegweiser/was-passt/')
    button('code').click()
    expect(shown()).toEqual(['code'])
  })

  it('are passed on only then', async () => {
    const shared: string[] = []
    device({ share: ({ url }: { url: string }) => Promise.resolve(shared.push(url.replace(location.origin, ''))) })
    open('guide', '/wegweiser/was-passt/?kiosk=1#wo=schule')
    button('share').click()
    button('answers').click()
    button('share').click()
    await settle()
    expect(shared).toEqual(['/wegweiser/was-passt/', '/wegweiser/was-passt/#wo=schule'])
  })

  it('never go along from a page that has none', () => {
    open('garden', '/angebote/garten/#gaertnerei')
    button('code').click()
    const plain = code()
    history.replaceState(null, '', '/angebote/garten/')
    button('code').click()
    expect(code()).toBe(plain)
  })
})

describe('questions', () => {
  it('are drawn when somebody has been told that they are in it, those that are ticked', () => {
    open('mine', '/meine-fragen/')
    button('code').click()
    const without = code()
    expect(shown()).toEqual(['code'])
    document.querySelector('[data-asked="garten.lohn"] button')!.setAttribute('aria-pressed', 'true')
    button('code').click()
    expect([code(), shown()]).toEqual([without, ['asks', 'code']])
    button('show').click()
    expect([code() === without, shown()]).toEqual([false, ['code', 'answers']])
  })
})

describe('passing on', () => {
  const fault = (name: string) => () => Promise.reject(Object.assign(new Error(name), { name }))

  it.each([
    ['shares where the device can', { share: () => Promise.resolve() }, []],
    ['says nothing when the person closes the sheet', { share: fault('AbortError'), writeText: () => Promise.resolve() }, []],
    ['copies where sharing fails', { share: fault('NotAllowedError'), writeText: () => Promise.resolve() }, ['copied']],
    ['copies where there is no sharing, and says so', { writeText: () => Promise.resolve() }, ['copied']],
    ['shows the address where copying is forbidden', { writeText: fault('NotAllowedError') }, ['shown']],
    ['shows the address where there is neither', {}, ['shown']],
  ])('%s', async (_, can, said) => {
    device(can)
    open('garden')
    button('share').click()
    await settle()
    expect(shown().filter((part) => part !== 'code')).toEqual(said)
    if (said[0] === 'shown') expect(letters()[0]).toContain('/angebote/garten/')
  })
})

describe.each(['garden', 'guide', 'mine'] as const)('taken down again (%s)', (page) => {
  it('leaves the page as it was, and no listener', async () => {
    device({})
    document.body.innerHTML = pages[page]
    const before = document.body.innerHTML
    const watch = watchListeners()
    for (let times = 0; times < 100; times++) {
      undo = take(root(), { offline: null })
      if (times % 25 === 0) for (const each of root().querySelectorAll<HTMLElement>('[data-take]')) each.click()
      await settle()
      undo()
    }
    watch.stop()
    expect(watch.open()).toEqual([])
    expect(document.body.innerHTML === before).toBe(true)
  })
})

describe('a page about violence', () => {
  it('offers nothing to take along and nothing to tick', async () => {
    const { renderShipped } = await import('../../pages/site.ts')
    for (const file of ['schutz/index.html', 'alltag/schutz/index.html']) expect(renderShipped().get(file)).not.toMatch(/data-island="(?:take|questions)"|take-code/)
  })
})
