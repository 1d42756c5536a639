// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { finish } from '../../src/islands/finish.ts'
import { leave } from '../../src/islands/leave.ts'
import { fromPointPage } from '../../src/islands/point/page.ts'

vi.mock('../../src/islands/point/page.ts', () => ({ fromPointPage: vi.fn() }))
vi.mock('../../src/islands/leave.ts', () => ({ leave: vi.fn() }))

function question(): HTMLElement {
  const made = document.createElement('dialog')
  made.id = 'finish'
  made.innerHTML = '<h2>Möchten Sie alles löschen?</h2><button data-do="yes">Ja</button><button data-do="no">Nein</button>'
  return made
}

const asked = () => document.querySelector<HTMLDialogElement>('dialog#finish')
const settle = () => new Promise((resolve) => setTimeout(resolve))
let end = () => {}

async function tap() {
  document.querySelector('button')!.click()
  await settle()
}

beforeEach(() => {
  vi.mocked(leave).mockClear()
  vi.mocked(fromPointPage).mockImplementation(() => Promise.resolve(question()))
  document.body.innerHTML = '<button data-island="finish">Fertig. Alles löschen</button>'
  end = finish(document.querySelector('button')!, { offline: null })
})
afterEach(() => {
  end()
  document.body.replaceChildren()
})

describe('„Fertig. Alles löschen“', () => {
  it('asks first, and deletes nothing for „Nein“', async () => {
    await tap()
    expect([asked()!.open, vi.mocked(leave).mock.calls.length]).toEqual([true, 0])
    asked()!.querySelector<HTMLElement>('[data-do=no]')!.click()
    expect([asked(), vi.mocked(leave).mock.calls.length]).toEqual([null, 0])
  })

  it('ends the visit for „Ja“, once', async () => {
    await tap()
    asked()!.querySelector<HTMLElement>('[data-do=yes]')!.click()
    expect(leave).toHaveBeenCalledTimes(1)
  })

  it('asks once, however often it is touched', async () => {
    document.querySelector('button')!.click()
    await tap()
    expect(document.querySelectorAll('dialog')).toHaveLength(1)
    asked()!.close()
    await tap()
    expect(document.querySelectorAll('dialog')).toHaveLength(1)
  })

  it('does what was wished where the question can’t be had', async () => {
    vi.mocked(fromPointPage).mockRejectedValue(new Error('503'))
    await tap()
    expect(leave).toHaveBeenCalledTimes(1)
  })

  it('leaves nothing behind when the page is taken down', async () => {
    await tap()
    end()
    expect(asked()).toBeNull()
    await tap()
    expect(asked()).toBeNull()
  })
})
