// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { back } from '../../src/islands/back.ts'
import { say } from '../../src/islands/say.ts'
import { store } from '../../src/islands/store.ts'
import { switchLanguage } from '../../src/islands/switch.ts'
import { update } from '../../src/islands/update.ts'
import type { Line } from '../../src/language/text.ts'
import { fakeOffline, line, place } from './surroundings.ts'

const WORDS = { storing: [line('aaaaa', 'Wir speichern.')], ready: [line('bbbbb', 'Alles da.'), line('ccccc', 'Gut so.')], failed: [line('ddddd', 'Noch '), line('eeeee', 'nicht', true)], full: [line('fffff', 'Kein Platz.')] }
const MANGLED = ['', '{', 'null', '[]', '5', '"x"', '{"ready":5,"apply":"x","storing":{}}', '{"ready":[null,{"id":"a"}],"apply":null,"storing":[[]]}']

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe('„Zurück“', () => {
  const base = location.origin
  beforeEach(() => void (document.body.dataset['base'] = '/kiosk/'))

  /** Taps the link. @returns whether the browser went back instead of following it */
  function tap(referrer: string, length = 2, state: unknown = null): boolean {
    vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer)
    vi.spyOn(history, 'length', 'get').mockReturnValue(length)
    vi.spyOn(history, 'state', 'get').mockReturnValue(state)
    const goBack = vi.spyOn(history, 'back').mockClear().mockImplementation(() => undefined)
    const link = place('back', undefined, 'a')
    const unmount = back(link, { offline: null })
    const event = new Event('click', { cancelable: true })
    link.dispatchEvent(event)
    unmount()
    expect(event.defaultPrevented).toBe(goBack.mock.calls.length === 1)
    return event.defaultPrevented
  }

  it('goes back where the page before belongs to the kiosk', () => expect(tap(`${base}/kiosk/angebote/`)).toBe(true))
  it('follows its link where there is no page before', () => expect([tap(''), tap(`${base}/kiosk/`, 1)]).toEqual([false, false]))
  it('never leads out of the kiosk: not to another host, nor to other pages of its own host', () => {
    expect([`${base}.boese.example/kiosk/`, 'https://suche.example/', `${base}/`, `${base}/kiosk-neu/`, `${base}/andere/kiosk/`].map((referrer) => tap(referrer))).toEqual([false, false, false, false, false])
  })
  it('takes back a step on the page itself', () => expect([tap('', 2, { depth: 1 }), tap('', 2, { depth: 0 })]).toEqual([true, false]))
})

describe('the switch of the language', () => {
  it('takes along what stands behind the #, and only while it is mounted', () => {
    const paths = ['/alltag/wegweiser/', '/en/wegweiser/']
    const element = place('switch')
    element.innerHTML = paths.map((path) => `<a href="${path}"><span>Das Gleiche</span></a>`).join('')
    const links = [...element.querySelectorAll('a')]
    const hrefs = () => links.map((link) => link.getAttribute('href'))
    element.addEventListener('click', (event) => event.preventDefault())
    const unmount = switchLanguage(element, { offline: null })
    for (const hash of ['#wo=arbeit', '', '#wo=schule']) {
      location.hash = hash
      links.at(-1)!.querySelector('span')!.dispatchEvent(new Event('click', { bubbles: true, cancelable: true }))
      expect(hrefs()).toEqual(paths.map((path) => path + hash))
    }
    unmount()
    expect(hrefs()).toEqual(paths)
    location.hash = ''
  })
})

describe('the state of the store', () => {
  it.each([['storing', 'Wir speichern.'], ['ready', 'Alles da. Gut so.'], ['failed', 'Noch  nicht'], ['full', 'Kein Platz.']] as const)('says „%s“', (state, words) => {
    const element = place('store', WORDS)
    const surroundings = fakeOffline()
    store(element, surroundings)
    surroundings.state(state)
    expect(element.textContent).toBe(words)
    expect([...element.children].map((child) => [child.className, child.textContent])).toEqual(WORDS[state].map(({ parts }) => ['line', parts.map(({ text }) => text).join('')]))
  })

  it('says that nothing is stored where the browser can store nothing', () => {
    const element = place('store', WORDS)
    const unmount = store(element, { offline: null })
    expect(element.textContent).toBe('Noch  nicht')
    unmount()
    expect(element.textContent).toBe('')
  })

  it('says nothing any more once it is gone', () => {
    const element = place('store', WORDS)
    const surroundings = fakeOffline()
    const unmount = store(element, surroundings)
    expect(element.textContent).toBe('Wir speichern.')
    unmount()
    surroundings.state('ready')
    expect(element.textContent).toBe('')
  })

  it.each(MANGLED)('says nothing instead of breaking when its words are %j', (words) => {
    const element = place('store', words)
    const surroundings = fakeOffline()
    store(element, surroundings)
    surroundings.state('ready')
    expect(element.textContent).toBe('')
  })
})

describe('the offer of a new version', () => {
  /** As the page has it. */
  function offered(): HTMLElement {
    const element = place('update')
    element.hidden = true
    element.innerHTML = '<span class="line">Es gibt Neues.</span> <button type="button">Neues zeigen</button>'
    return element
  }

  it('shows nothing until there is one, then its sentence and its button, and nothing any more when it is taken down', () => {
    const element = offered()
    const surroundings = fakeOffline()
    const unmount = update(element, surroundings)
    expect(element.hidden).toBe(true)
    surroundings.newVersion()
    surroundings.newVersion()
    expect(element.hidden).toBe(false)
    unmount()
    expect([element.hidden, surroundings.listening()]).toEqual([true, 0])
  })

  it('stays hidden at an information point, which takes it by itself', () => {
    document.documentElement.dataset['kiosk'] = ''
    const element = offered()
    const surroundings = fakeOffline()
    update(element, surroundings)
    surroundings.newVersion()
    expect(element.hidden).toBe(true)
    delete document.documentElement.dataset['kiosk']
  })

  it('is taken by a tap and by nothing else', () => {
    const element = offered()
    const surroundings = fakeOffline()
    const unmount = update(element, surroundings)
    surroundings.newVersion()
    const button = element.querySelector('button')!
    element.click()
    button.focus()
    expect(surroundings.applied).toEqual([])
    button.click()
    expect(surroundings.applied).toEqual(['applied'])
    unmount()
    button.click()
    expect(surroundings.applied).toEqual(['applied'])
  })
})

describe('what an island says', () => {
  it('keeps bold, has a space between its sentences and takes no markup from its words', () => {
    const element = place('store')
    say(element, [line('a', 'Das ist <b>kein</b> HTML &amp; bleibt.'), line('b', 'nicht', true)] as Line[])
    expect(element.innerHTML).toBe('<span class="line">Das ist &lt;b&gt;kein&lt;/b&gt; HTML &amp;amp; bleibt.</span> <span class="line"><strong>nicht</strong></span>')
  })
})
