// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wordNote } from '../../../src/islands/word-note/word-note.ts'
import { watchListeners } from '../listeners.ts'

const PAGE = `<svg><g id="p-amt"><path d="M0 0"/></g></svg>
  <section id="amt"><span class="plate"><svg><use href="#p-amt"/></svg></span><div class="contact-words"><h2><span class="line">Amt</span></h2><p><span class="line">Ein Amt hilft.</span></p></div></section>
  <section id="rat"><div class="contact-words"><h2>Rat</h2></div></section>`
const BODY = `<main tabindex="-1"><p>Das <a class="word" id="one" href="/woerter/a/#amt"><span id="inner">Amt</span></a> und <a class="word" id="two" href="/woerter/a/#rat">Rat</a>,
  <a class="word" id="gone" href="/woerter/a/#weg">weg</a>, <a id="link" href="/x/">mehr</a></p></main><button id="other">x</button>
  <div id="word-note" popover="auto"><div data-part="entry"></div><button>Schließen</button></div>`

/** Requests as the island makes them; the test answers. */
const asked: { address: string; answer(status: number, html?: string): Promise<void> }[] = []
class Request extends EventTarget {
  response: Document | null = null
  responseType = ''
  status = 0
  timeout = 0
  address = ''
  open(_: string, address: string) {
    this.address = address
  }
  send() {
    asked.push({ address: this.address, answer: async (status, html = '') => {
      this.status = status
      this.response = new DOMParser().parseFromString(html, 'text/html')
      this.dispatchEvent(new Event('loadend'))
      await settled()
    } })
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))
const $ = (id: string) => document.getElementById(id)!
const entry = () => $('word-note').querySelector('[data-part]')!

describe('a word that is tapped', () => {
  let isOpen = false
  let take = () => {}
  const went = vi.fn()
  const follow = (event: MouseEvent) => event.defaultPrevented || went((event.target as Element).closest('a')?.href)
  const toggle = (open: boolean) => {
    isOpen = open
    $('word-note').dispatchEvent(Object.assign(new Event('toggle'), { newState: open ? 'open' : 'closed' }))
  }
  const tap = (id: string, keys = {}) => $(id).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }))

  beforeEach(() => {
    document.body.innerHTML = BODY
    const note = Object.assign($('word-note'), { popover: 'auto', showPopover: () => toggle(true), hidePopover: () => toggle(false) })
    const matches = note.matches.bind(note)
    note.matches = ((selector: string) => (selector === ':popover-open' ? isOpen : matches(selector))) as typeof note.matches
    vi.stubGlobal('XMLHttpRequest', Request)
    document.addEventListener('click', follow)
    take = wordNote(document.querySelector('main')!, { offline: null })
  })
  afterEach(() => {
    take()
    document.removeEventListener('click', follow)
    asked.length = 0
    isOpen = false
    went.mockClear()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('brings its explanation from the page to which it leads, with its picture, its Lines and no id of that page', async () => {
    expect(tap('inner')).toBe(false)
    expect(asked.map(({ address }) => address)).toEqual(['/woerter/a/'])
    await asked[0]!.answer(200, PAGE)
    expect(isOpen).toBe(true)
    expect(entry().textContent!.trim()).toBe('AmtEin Amt hilft.')
    expect([...entry().querySelectorAll('.line')].map(({ textContent }) => textContent)).toEqual(['Amt', 'Ein Amt hilft.'])
    expect(entry().querySelector('svg')!.innerHTML).toContain('<path d="M0 0">')
    expect([...entry().querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['word-note-name'])
    expect($('one').getAttribute('aria-expanded')).toBe('true')
  })

  it('hands the focus to the explanation, and gets it back', async () => {
    $('one').focus()
    tap('one')
    await asked[0]!.answer(200, PAGE)
    expect(document.activeElement!.id).toBe('word-note-name')
    toggle(false)
    expect(document.activeElement!.id).toBe('one')
    expect(entry().childNodes).toHaveLength(0)
    expect($('one').hasAttribute('aria-expanded')).toBe(false)
  })

  it('leaves the focus where a person has put it', async () => {
    tap('one')
    await asked[0]!.answer(200, PAGE)
    $('other').focus()
    toggle(false)
    expect(document.activeElement!.id).toBe('other')
  })

  it('shows only the word that was tapped last, and fetches a page once', async () => {
    tap('one')
    tap('two')
    expect(asked).toHaveLength(1)
    await asked[0]!.answer(200, PAGE)
    expect(entry().textContent).toBe('Rat')
    tap('one')
    await settled()
    expect(asked).toHaveLength(1)
    expect(entry().textContent).toContain('Ein Amt hilft.')
    expect($('two').hasAttribute('aria-expanded')).toBe(false)
  })

  it.each([['there is no answer', 0, ''], ['the page is missing', 404, ''], ['the word is missing on it', 200, '<p>x</p>']])('follows its link when %s, and asks again the next time', async (_, status, html) => {
    tap('one')
    await asked[0]!.answer(status, html)
    expect(went).toHaveBeenCalledWith(expect.stringMatching(/\/woerter\/a\/#amt$/))
    expect(isOpen).toBe(false)
    if (status !== 200) expect((tap('one'), asked)).toHaveLength(2)
  })

  it('leaves other links alone, and taps that open another tab', () => {
    expect(tap('link')).toBe(true)
    expect(tap('one', { ctrlKey: true })).toBe(true)
    expect(asked).toEqual([])
  })

  it('leaves nothing behind when the page is taken down, 100 times', async () => {
    take()
    const before = document.body.innerHTML
    const watch = watchListeners()
    for (let times = 0; times < 100; times++) {
      const down = wordNote(document.querySelector('main')!, { offline: null })
      tap('one')
      if (times % 2) await asked.at(-1)!.answer(200, PAGE)
      down()
      if (!(times % 2)) await asked.at(-1)!.answer(200, PAGE)
    }
    watch.stop()
    expect(watch.open().filter((each) => !each.includes('Request'))).toEqual([])
    expect(isOpen).toBe(false)
    expect(document.body.innerHTML).toBe(before)
  })

  it('does what it does without script where a browser knows no popover', () => {
    take()
    document.body.innerHTML = BODY.replace('id="word-note"', 'id="another"')
    take = wordNote(document.querySelector('main')!, { offline: null })
    expect(tap('one')).toBe(true)
  })
})
