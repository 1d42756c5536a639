// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { idle } from '../../../../src/islands/point/idle/idle.ts'
import { fromPointPage } from '../../../../src/islands/point/page.ts'
import { setOperator } from '../../../../src/islands/operator.ts'
import { watchListeners } from '../../listeners.ts'

vi.mock('../../../../src/islands/point/page.ts', () => ({ fromPointPage: vi.fn() }))

const QUESTION = `<h2><span class="line">Sind Sie noch da?</span></h2><div data-part="left"></div>
  <button data-do="yes">Ja</button><button data-do="finish">Fertig</button>`

function dialog(): HTMLElement {
  const made = document.createElement('dialog')
  made.id = 'idle'
  made.innerHTML = QUESTION
  return made
}

const question = () => document.querySelector<HTMLDialogElement>('dialog#idle')
const press = (name: string) => question()!.querySelector<HTMLElement>(`[data-do=${name}]`)!.click()
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)
const sign = (type: string) => document.body.dispatchEvent(new Event(type, { bubbles: true }))

let end = () => {}
let gone = vi.fn()
function open() {
  gone = vi.fn()
  end = idle(gone)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] })
  vi.mocked(fromPointPage).mockImplementation(() => Promise.resolve(dialog()))
  document.documentElement.dataset['start'] = '/'
  document.body.innerHTML = '<main></main>'
  sessionStorage.setItem('begun', 'true')
})
afterEach(() => {
  end()
  vi.advanceTimersByTime(1000)
  vi.useRealTimers()
  document.body.replaceChildren()
  for (const name of Object.keys(document.body.dataset)) delete document.body.dataset[name]
  sessionStorage.clear()
  localStorage.clear()
})

describe('an information point that is left alone', () => {
  it('asks after 120 seconds, and ends the visit 45 later, once', async () => {
    open()
    await pass(119)
    expect([question(), gone.mock.calls.length]).toEqual([null, 0])
    await pass(1)
    expect([question()!.open, gone.mock.calls.length]).toEqual([true, 0])
    await pass(44)
    expect(gone).not.toHaveBeenCalled()
    await pass(1)
    expect(gone).toHaveBeenCalledTimes(1)
    await pass(600)
    expect(gone).toHaveBeenCalledTimes(1)
  })

  it.each(['pointerdown', 'keydown', 'input', 'wheel', 'touchmove', 'scroll', 'click'])('counts from the last %s', async (type) => {
    open()
    await pass(119)
    sign(type)
    await pass(119)
    expect(question()).toBeNull()
    await pass(1)
    expect(question()).not.toBeNull()
  })

  it('takes a pointer that hasn’t moved for no sign', async () => {
    open()
    await pass(119)
    document.body.dispatchEvent(Object.assign(new Event('pointermove', { bubbles: true }), { movementX: 0, movementY: 0 }))
    await pass(1)
    expect(question()).not.toBeNull()
  })

  it('is asked nothing while the player reads, and 120 seconds after it', async () => {
    open()
    document.body.dataset['sounding'] = ''
    await pass(1000)
    expect(question()).toBeNull()
    delete document.body.dataset['sounding']
    await pass(119)
    expect(question()).toBeNull()
    await pass(1)
    expect(question()).not.toBeNull()
  })

  it('is asked nothing while a film plays', async () => {
    open()
    const film = Object.defineProperties(document.createElement('video'), { paused: { value: false }, ended: { value: false } })
    document.body.append(film)
    await pass(500)
    expect(question()).toBeNull()
    film.remove()
    await pass(120)
    expect(question()).not.toBeNull()
  })

  it('is asked nothing where nobody has touched the start page since the last visit; the first touch begins the visit', async () => {
    sessionStorage.clear()
    const begun = vi.fn()
    document.addEventListener('kiosk:begin', begun)
    open()
    await pass(5000)
    expect([question(), gone.mock.calls.length]).toEqual([null, 0])
    sign('scroll')
    expect(begun).not.toHaveBeenCalled()
    sign('pointerdown')
    sign('pointerdown')
    expect(begun).toHaveBeenCalledTimes(1)
    await pass(120)
    expect(question()).not.toBeNull()
    document.removeEventListener('kiosk:begin', begun)
  })

  it('takes the times that were set for it', async () => {
    setOperator({ ask: 30, answer: 20 })
    open()
    await pass(30)
    expect(question()).not.toBeNull()
    await pass(20)
    expect(gone).toHaveBeenCalledTimes(1)
  })

  it('leaves ten minutes to who looks after it', async () => {
    document.querySelector('main')!.innerHTML = '<div data-island="staff"></div>'
    open()
    await pass(599)
    expect(gone).not.toHaveBeenCalled()
    await pass(1)
    expect(gone).toHaveBeenCalledTimes(1)
  })

  it('ends though the question can’t be had', async () => {
    vi.mocked(fromPointPage).mockRejectedValue(new Error('503'))
    open()
    await pass(165)
    expect([question(), gone.mock.calls.length]).toEqual([null, 1])
  })

  it('ends at once when a screen wakes that has slept all the while', () => {
    open()
    vi.setSystemTime(Date.now())
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 400_000)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(gone).toHaveBeenCalledTimes(1)
    vi.restoreAllMocks()
  })
})

describe('„Sind Sie noch da?“', () => {
  const asked = async () => {
    open()
    await pass(120)
  }

  it('is closed by its button, and counting begins anew', async () => {
    await asked()
    press('yes')
    expect(question()).toBeNull()
    await pass(119)
    expect(question()).toBeNull()
    await pass(46)
    expect(gone).toHaveBeenCalledTimes(1)
  })

  it('is closed by nothing else: no key, no tap beside it, no wish of the browser', async () => {
    await asked()
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    question()!.dispatchEvent(escape)
    const cancel = new Event('cancel', { cancelable: true })
    question()!.dispatchEvent(cancel)
    expect([escape.defaultPrevented, cancel.defaultPrevented, question()!.getAttribute('closedby')]).toEqual([true, true, 'none'])
    for (const type of ['pointerdown', 'click', 'keydown', 'scroll']) sign(type)
    question()!.click()
    question()!.close()
    expect(question()!.open).toBe(true)
    await pass(45)
    expect(gone).toHaveBeenCalledTimes(1)
  })

  it('takes „Fertig“ only from who has had time to see it', async () => {
    await asked()
    press('finish')
    expect(gone).not.toHaveBeenCalled()
    await pass(1)
    press('finish')
    expect(gone).toHaveBeenCalledTimes(1)
  })

  it('keeps the second tap of a trembling finger from the page below', async () => {
    await asked()
    const below = vi.fn()
    document.querySelector('main')!.addEventListener('click', below)
    press('yes')
    document.querySelector('main')!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
    expect(below).not.toHaveBeenCalled()
    await pass(1)
    document.querySelector('main')!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
    expect(below).toHaveBeenCalledTimes(1)
  })

  it('shows what is left of the time', async () => {
    await asked()
    await pass(9)
    expect(Number(question()!.querySelector<HTMLElement>('[data-part=left]')!.style.getPropertyValue('--left'))).toBeCloseTo(0.8)
  })

  it.each([['', 1], ['data-sensitive', 0], ['data-exit', 0]])('is said by the player on a page „%s“: %i times', async (mark, times) => {
    if (mark) document.querySelector('main')!.setAttribute(mark, '')
    const said: string[][] = []
    const take = (event: Event) => {
      event.preventDefault()
      said.push((event as CustomEvent<{ lines: HTMLElement[] }>).detail.lines.map(({ textContent }) => textContent))
    }
    document.addEventListener('kiosk:say', take)
    await asked()
    await pass(10)
    expect(said).toEqual(Array.from({ length: times }, () => ['Sind Sie noch da?']))
    document.removeEventListener('kiosk:say', take)
  })

  it('is silent from the answer on, also while the player is still on its way', async () => {
    await asked()
    press('yes')
    await pass(1)
    const late = vi.fn()
    document.addEventListener('kiosk:say', late)
    await pass(5)
    expect(late).not.toHaveBeenCalled()
    document.removeEventListener('kiosk:say', late)
  })

  it('leaves nothing when it ends 100 times, asked or not', async () => {
    const watch = watchListeners()
    const before = document.body.outerHTML
    for (let times = 0; times < 100; times++) {
      open()
      if (times % 10 === 0) await pass(121)
      end()
      await pass(1)
    }
    watch.stop()
    expect([watch.open(), vi.getTimerCount(), document.body.outerHTML]).toEqual([[], 0, before])
  })
})
