import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../../src/commands/browser/launch.mjs'
import { cover } from './cover.ts'
import { bringProbes, probe, probeForcedColours, probeSpaced, type Probe } from './probe.ts'

const BASE = `
  body { margin: 0; padding: 1rem 1rem 6rem; font: 20px/1.5 sans-serif; background: #fff; color: #222 } html { scroll-padding-block: 1rem 6rem }
  a, button { font: inherit; display: inline-block; min-block-size: 60px; min-inline-size: 60px; border: 2px solid #222 } :focus-visible { outline: 4px solid #00f; outline-offset: 2px }
  nav { position: fixed; inset-block-end: 0; inset-inline: 0; block-size: 80px; background: #eee }`

const BAR = '<nav><a href="#a">Start</a></nav>'
const LONG = Array.from({ length: 40 }, (_, index) => `<p>Zeile ${index}</p>`).join('')

/** Pages that must be refused: what is wrong with each, its style and its content. */
const FAULTY: [Probe | 'spaced' | 'forced', string, RegExp, string, string][] = [
  ['tooWide', 'a box wider than the screen', /scrolls sideways, 9\d\d px in 320: div.wide/, '.wide { inline-size: 900px }', '<div class="wide">x</div>'],
  ['tooWide', 'a word wider than the screen', /scrolls sideways/, '', `<p>${'Leistungs'.repeat(20)}</p>`],
  ['tooSmall', 'a link of 1 px', /1 × 1 and not 44 px: a „Mehr“/, 'main a { display: block; min-block-size: 0; min-inline-size: 0; block-size: 1px; inline-size: 1px; border: 0; overflow: hidden }', '<main><a href="#a">Mehr</a></main>'],
  ['tooSmall', 'a tile of 100 px', /× 104 and not 120 px: a.tile/, '.tile { display: block; block-size: 100px }', '<a class="tile" href="#a">Mehr</a>'],
  ['tooSmall', 'a narrow button', /30 × 60 and not 44 px: button/, 'button { min-inline-size: 0; inline-size: 30px; overflow: hidden }', '<button>A</button>'],
  ['tooSmall', 'a choice that only its tiny box takes', /is too small.*input/, '', '<input type="checkbox"><span>Ja</span>'],
  ['clipped', 'a word that is cut off', /cuts off its text: p.cut/, '.cut { inline-size: 60px; overflow: hidden; white-space: nowrap }', '<p class="cut">Eingliederung</p>'],
  ['clipped', 'lines that are cut off', /cuts off its text: p.cut/, '.cut { block-size: 30px; overflow: hidden }', '<p class="cut">Eins zwei<br>drei</p>'],
  ['clipped', 'a word that runs out of its box', /„Eingliederung“ runs out of div.narrow/, '.narrow { inline-size: 60px }', '<div class="narrow">Eingliederung</div>'],
  ['clipped', 'lines that run out of their box', /„vier“ runs out of div.low/, '.low { block-size: 40px }', '<div class="low">Eins<br>zwei<br>drei<br>vier</div>'],
  ['clipped', 'a word off the screen', /„Hilfe“ runs off the screen/, '.off { position: absolute; inset-inline-start: -40px }', '<p class="off">Hilfe</p>'],
  ['clipped', 'a last line that the bar covers for good', /„Zeile 39“ stays below nav/, 'body { padding-block-end: 0 }', LONG + BAR],
  ['spaced', 'a button that has room only for close letters', /cuts off its text: button.*wide text spacing/, 'button { inline-size: 140px; overflow: hidden; white-space: nowrap; padding: 0 }', '<button>Eingliederung</button>'],
  ['focusLost', 'a focus ring that nobody draws', /shows no focus: a „Mehr“/, ':focus-visible { outline: none }', '<a href="#a">Mehr</a>'],
  ['focusLost', 'a focus ring in the colour of the ground', /shows no focus: a „Mehr“/, ':focus-visible { outline: 4px solid #fefefe }', '<a href="#a">Mehr</a>'],
  ['focusLost', 'a focus ring that lets all light through', /shows no focus: a „Mehr“/, ':focus-visible { outline: 4px solid transparent }', '<a href="#a">Mehr</a>'],
  ['focusLost', 'a focus below the fixed bar', /covered by a „Start“: a „Mehr“/, 'html { scroll-padding: 0 } main { block-size: 100vh } main a { position: absolute; inset-block-end: 10px }', `<main><a href="#a">Mehr</a></main>${BAR}`],
  ['focusLost', 'a focus below something that lies over it', /covered by div.over: a „Mehr“/, '.over { position: absolute; inset: 0; background: #fff }', '<a href="#a">Mehr</a><div class="over"></div>'],
  ['focusLost', 'a focus off the screen', /off the screen: a „Mehr“/, 'main a { position: fixed; inset-inline-start: -500px }', '<main><a href="#a">Mehr</a></main>'],
  ['moving', 'a moving element', /is moving: p.turn/, '@keyframes turn { to { transform: rotate(1turn) } } .turn { animation: turn 9s infinite }', '<p class="turn">x</p>'],
  ['moving', 'a page that glides', /would glide while scrolling: html/, 'html { scroll-behavior: smooth }', '<p>x</p>'],
  ['moving', 'a panel that slides in', /would slide when it changes: p/, 'p { transition: transform .3s }', '<p>x</p>'],
  ['forced', 'a picture that keeps its ink on a ground that is black', /can't be seen in forced colours: span.plate/, '.plate { background: #fff } .plate svg { fill: #000; forced-color-adjust: none }', '<span class="plate"><svg width="40" height="40"><path d="M0 0h40v40H0"/></svg></span>'],
  ['forced', 'a text that keeps its colour on a ground that does not', /can't be read in forced colours: p/, 'p { forced-color-adjust: none; background: transparent; color: #111 }', '<p>Hilfe</p>'],
  ['forced', 'a button without a frame', /has no frame in forced colours: button „Ja“/, 'button { border: 0; background: #064b5f; color: #fff }', '<button>Ja</button>'],
]

describe('the probes', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce', colorScheme: 'dark' })
    await bringProbes(page)
  })
  afterAll(() => browser.close())

  const show = async (style: string, body: string) => {
    await page.goto('about:blank')
    await page.setContent(`<!doctype html><title>x</title><style>${BASE}${style}</style>${body}`)
    await page.keyboard.press('Tab')
  }
  const ask = (name: Probe | 'spaced' | 'forced') => (name === 'spaced' ? probeSpaced(page) : name === 'forced' ? probeForcedColours(page) : probe(page, name))

  it.each(FAULTY)('%s refuses %s', async (name, _, fault, style, body) => {
    await show(style, body)
    expect(await ask(name)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]))
  })

  it('let a good page be', async () => {
    await show('.inside { display: inline; border: 0 }', `<a class="tile" style="min-block-size: 120px" href="#a">Eingliederungs-Hilfe</a>${LONG}<label style="display: block; min-block-size: 60px"><input type="radio">Ja</label><p><span class="line">Lesen Sie <a class="inside" href="#b">mehr</a>.</span></p><button>Weiter</button>${BAR}`)
    for (const name of ['tooWide', 'tooSmall', 'clipped', 'moving', 'focusLost', 'spaced', 'forced'] as const) expect(await ask(name), name).toEqual([])
  })
})

describe('a cover of pairs', () => {
  const columns = { page: ['a', 'b', 'c', 'd', 'e', 'f'], theme: [1, 2, 3], size: [0, 1, 2, 3], width: [320, 390, 820], register: [true, false] }
  const rows = cover(columns)
  const names = Object.keys(columns) as (keyof typeof columns)[]

  it('holds each pair', () => {
    const missing = names.flatMap((a, index) => names.slice(index + 1).flatMap((b) => columns[a].flatMap((x) => columns[b].filter((y) => !rows.some((row) => row[a] === x && row[b] === y)).map((y) => `${a} ${x} ${b} ${y}`))))
    expect(missing).toEqual([])
  })

  it('is much smaller than all combinations', () => expect(rows.length).toBeLessThan(36))
})
