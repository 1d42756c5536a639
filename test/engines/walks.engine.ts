import { afterAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../../src/commands/serve/serve.mjs'
import { until, type Engine } from './engine.ts'
import { ENGINES, lacking } from './engines.ts'

const IS_STORED = `navigator.serviceWorker.controller && navigator.serviceWorker.controller.state === 'activated'`
const NEXT = '[data-walked]'
/** Shorter than any that can be set would be refused: see TIMES in src/model/operator.ts. */
const OPERATOR = { role: 'point', ask: 30, answer: 20 }

describe.each(ENGINES)('$name', (each) => {
  const { lacks, skip } = lacking(each)
  let engine: Engine
  let server: Served | undefined
  let url = ''
  afterAll(async () => {
    const errors = engine?.errors?.() ?? []
    await engine?.close()
    await server?.close()
    expect(errors, 'errors in the console').toEqual([])
  })
  const heading = () => engine.value<string>(`document.querySelector('h1').innerText`)
  /** Presses the first that a person sees. */
  const press = async (selector: string) => {
    await engine.value(`(document.querySelector('${NEXT}')?.removeAttribute('data-walked'), [...document.querySelectorAll('${selector}')].find((each) => each.checkVisibility()).setAttribute('data-walked', ''))`)
    await engine.press(NEXT)
  }
  const isAsked = `[...document.querySelectorAll('.question')].some((each) => each.checkVisibility())`
  const answerAll = async () => {
    await until(engine, isAsked)
    for (let left = 12; left > 0 && (await engine.value<boolean>(isAsked)); left--) {
      const before = await engine.value<string>('location.hash')
      await press('.question .tile')
      await until(engine, `location.hash !== ${JSON.stringify(before)} && document.querySelector('[data-part=ending]')`)
    }
  }

  it.skipIf(skip)('opens the start page, and stores itself', async () => {
    expect(lacks, 'Debian packages').toEqual([])
    server = await serve({ root: process.env['KIOSK_DIST']! })
    url = server.url
    engine = await each.open()
    await engine.open(url)
    await until(engine, IS_STORED)
    expect(await heading()).toBe('Meine Arbeit, meine Wahl')
  })

  it.skipIf(skip)('goes to a programme by its tiles', async () => {
    await press('main a[href="/angebote/"]')
    await until(engine, `location.pathname === '/angebote/' && document.readyState === 'complete'`)
    await press('main a[href="/angebote/budget-fuer-arbeit/"]')
    await until(engine, `location.pathname === '/angebote/budget-fuer-arbeit/' && document.readyState === 'complete'`)
    expect(await heading()).toBe('Budget für Arbeit')
  })

  it.skipIf(skip)('walks a guide to a result, and prints it', async () => {
    await engine.open(`${url}wegweiser/was-passt/`)
    await answerAll()
    expect(await engine.value<number>(`[...document.querySelectorAll('.outcome-card')].filter((each) => each.checkVisibility()).length`)).toBeGreaterThan(0)
    await engine.value(`(window.print = () => void (window.printed = (window.printed ?? 0) + 1))`)
    await press('[data-take=print]')
    await until(engine, 'window.printed === 1', 10)
  })

  it.skipIf(skip)('shows what it has stored without the server, and says what is not there', async () => {
    await server?.close()
    server = undefined
    await engine.open(`${url}angebote/zuverdienst/`)
    expect(await heading()).toBe('Zuverdienst')
    await engine.open(`${url}gibt-es-nicht/`)
    expect(await heading()).toMatch(/Seite/)
  })

  it.skipIf(skip)('asks at an information point whether somebody is there, then forgets, still without the server', async () => {
    await engine.open(url)
    await engine.value(`localStorage.setItem('operator', ${JSON.stringify(JSON.stringify(OPERATOR))})`)
    await engine.reload()
    await until(engine, `document.querySelector('dialog.attract[open]')`)
    await press('.attract button')
    await engine.open(`${url}wegweiser/was-passt/`)
    await answerAll()
    await until(engine, `document.querySelector('dialog.ask[open]')`, 45)
    await until(engine, `document.querySelector('dialog.attract[open]')`, 45)
    expect(await engine.value('[location.pathname, location.hash, sessionStorage.getItem("begun")]')).toEqual(['/', '', null])
  })
})
