// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { questions } from '../../src/islands/questions.ts'
import { serialiseAsked } from '../../src/model/asked.ts'
import { askingPages } from './asking-pages.ts'
import { watchListeners } from './listeners.ts'

let pages: ReturnType<typeof askingPages>
let undo = () => {}
beforeAll(() => void (pages = askingPages()))
beforeEach(() => sessionStorage.clear())
afterEach(() => undo())

function open(page: keyof typeof pages): void {
  document.body.innerHTML = pages[page]
  undo = questions(document.querySelector<HTMLElement>('[data-island="questions"]')!, { offline: null })
}

const row = (id: string) => document.querySelector<HTMLElement>(`[data-asked="${id}"]`)!
const tap = (id: string) => row(id).querySelector('button')!.click()
const pressed = () => [...document.querySelectorAll<HTMLElement>('[data-asked]')].filter((each) => each.querySelector('[aria-pressed=true]')).map((each) => each.dataset['asked'])
const stored = () => JSON.parse(sessionStorage.getItem('questions') ?? '[]') as unknown
const shown = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => !each.closest('[hidden]'))
const rows = () => shown('[data-asked]').map((each) => each.dataset['asked'])
const isEmpty = () => shown('[data-part=empty]').length === 1

describe('questions below a text', () => {
  it('are ticked and given back by a tap, and only their ids are kept', () => {
    open('garden')
    tap('garten.zeit')
    expect([pressed(), stored()]).toEqual([['garten.zeit'], ['garten.zeit']])
    tap('garten.lohn')
    tap('garten.zeit')
    expect([pressed(), stored()]).toEqual([['garten.lohn'], ['garten.lohn']])
  })

  it('know on the next visit what was ticked, and count those of other pages too', () => {
    sessionStorage.setItem('questions', '["garten.lohn","kueche.lohn"]')
    open('garden')
    expect(pressed()).toEqual(['garten.lohn'])
    expect(document.querySelector('[data-part=count]')!.textContent).toBe('2')
  })

  it('show no count while there is none', () => {
    open('garden')
    expect(shown('[data-part=count]')).toEqual([])
    tap('garten.lohn')
    expect(shown('[data-part=count]')).toHaveLength(1)
  })

  it('are named by the question, so that the name stays when „Gemerkt“ appears', () => {
    open('garden')
    const button = row('garten.lohn').querySelector('button')!
    expect(document.getElementById(button.getAttribute('aria-labelledby')!)!.textContent).toBe('Frage lohn?')
  })

  it.each(['{', '"x"', '[1,{},null,"garten.lohn"]', '{"a":"garten.lohn"}', '["__proto__","quatsch.x"]'])('stand anything that lies in the store: %s', (text) => {
    sessionStorage.setItem('questions', text)
    expect(() => open('garden')).not.toThrow()
    tap('garten.zeit')
    expect(pressed()).toContain('garten.zeit')
  })
})

describe('„Meine Fragen“', () => {
  it('says kindly that there is none yet', () => {
    open('mine')
    expect([rows(), isEmpty(), shown('h2').length]).toEqual([[], true, 0])
  })

  it('shows what was ticked, under the page that asks it, and whom to ask there', () => {
    sessionStorage.setItem('questions', '["kueche.lohn"]')
    open('mine')
    expect([rows(), isEmpty()]).toEqual([['kueche.lohn'], false])
    expect(shown('.asked-offices > li')).toEqual([])
    undo()
    sessionStorage.setItem('questions', '["garten.zeit"]')
    open('mine')
    expect(rows()).toEqual(['garten.zeit'])
    expect(shown('.asked-offices > li').map((office) => office.dataset['of'])).toEqual(['garten'])
  })

  it('keeps in sight what was given back by mistake, until the page is left', () => {
    sessionStorage.setItem('questions', '["garten.lohn","garten.zeit"]')
    open('mine')
    tap('garten.lohn')
    expect([rows(), pressed(), stored()]).toEqual([['garten.lohn', 'garten.zeit'], ['garten.zeit'], ['garten.zeit']])
    undo()
    open('mine')
    expect(rows()).toEqual(['garten.zeit'])
  })

  it('forgets what no page asks any more, so that the count is true', () => {
    sessionStorage.setItem('questions', '["frueher.lohn","garten.lohn"]')
    open('mine')
    expect([rows(), stored()]).toEqual([['garten.lohn'], ['garten.lohn']])
  })

  it('takes all of them away, and the focus goes to the heading', () => {
    sessionStorage.setItem('questions', '["garten.lohn","kueche.lohn"]')
    open('mine')
    document.querySelector<HTMLElement>('[data-do=clear]')!.click()
    expect([rows(), isEmpty(), stored(), document.activeElement?.tagName]).toEqual([[], true, [], 'H1'])
  })

  it('looks again when the browser brings the page back as it was', () => {
    open('mine')
    sessionStorage.setItem('questions', '["garten.lohn"]')
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(rows()).toEqual(['garten.lohn'])
  })

  it('holds every question without script', () => {
    document.body.innerHTML = pages.mine
    expect(rows()).toEqual(['garten.lohn', 'garten.zeit', 'kueche.lohn'])
    expect(shown('.asked-offices > li')).toHaveLength(1)
  })
})

describe.each(['garden', 'mine'] as const)('taken down again (%s)', (page) => {
  it('leaves the page as it was, and no listener', () => {
    document.body.innerHTML = pages[page]
    const before = document.body.innerHTML
    sessionStorage.setItem('questions', '["garten.lohn"]')
    const watch = watchListeners()
    for (let times = 0; times < 100; times++) {
      undo = questions(document.querySelector<HTMLElement>('[data-island="questions"]')!, { offline: null })
      tap('garten.zeit')
      undo()
    }
    watch.stop()
    expect(watch.open()).toEqual([])
    expect(document.body.innerHTML).toBe(before)
  })
})

describe('questions that come in the address', () => {
  afterEach(() => history.replaceState(null, '', '/'))

  function openWith(fragment: string): void {
    history.replaceState({ visit: 3 }, '', `/meine-fragen/${fragment}`)
    open('mine')
  }
  const isTold = () => shown('[data-part=taken]').length === 1

  it('are added to what is ticked there, and it is said', () => {
    sessionStorage.setItem('questions', '["garten.zeit"]')
    openWith(`#${serialiseAsked(['kueche.lohn', 'garten.zeit'])}`)
    expect([pressed(), stored(), isTold()]).toEqual([['garten.zeit', 'kueche.lohn'], ['garten.zeit', 'kueche.lohn'], true])
  })

  it('leave the address at once, so that what is given back does not come again', () => {
    openWith(`#${serialiseAsked(['kueche.lohn'])}`)
    expect([location.hash, history.state]).toEqual(['', { visit: 3 }])
    tap('kueche.lohn')
    undo()
    open('mine')
    expect([rows(), isTold()]).toEqual([[], false])
  })

  it.each(['#fragen=', '#fragen=zzzz', '#fragen=%00%%%', '#wo=schule', `#fragen=${'0'.repeat(9999)}`])('stand anything: %s', (fragment) => {
    sessionStorage.setItem('questions', '["garten.zeit"]')
    expect(() => openWith(fragment)).not.toThrow()
    expect([stored(), isTold()]).toEqual([['garten.zeit'], false])
  })

  it('are taken in on „Meine Fragen“ only', () => {
    history.replaceState(null, '', `/angebote/garten/#${serialiseAsked(['garten.lohn'])}`)
    open('garden')
    expect(pressed()).toEqual([])
  })
})
