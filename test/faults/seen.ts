import { until as untilOrSo, type Engine } from '../engines/engine.ts'
import { NUMBERED } from './releases.ts'
import type { Site } from './site.ts'

/** A busy machine takes long for what a quiet one does in a second. */
const PATIENCE = 100
export const until = (engine: Engine, expression: string) => untilOrSo(engine, expression, PATIENCE)

const REGISTRATION = 'navigator.serviceWorker.getRegistration()'

/** Whether a page of a release shows. */
export const shows = (version: number) => `document.documentElement.dataset.version === '${version}'`
/** Whether its script runs too. */
export const lives = (version: number) => `${shows(version)} && document.documentElement.dataset.script === '${version}'`
/** Whether the page says in easy words that it can't be had, and not that its address is wrong. */
export const SAYS_LOST = `document.querySelector('h1')?.textContent === 'Diese Seite ist gerade nicht da'`

/** Whether the start page says this of the store. */
export const says = (name: 'storing' | 'ready' | 'failed' | 'full') => `(() => {
  const element = document.querySelector('.store-state')
  return element?.textContent === JSON.parse(element.dataset.words).${name}.map(({ parts }) => parts.map(({ text }) => text).join('')).join(' ')
})()`

/** Lets the browser look for a new version, and waits until it has it or gave up – or hangs. @returns whether one waits */
export const LOOK = `new Promise((tell) => {
  const look = (registration) => (registration.installing ? setTimeout(look, 100, registration) : tell(Boolean(registration.waiting)))
  ${REGISTRATION}.then((registration) => registration.update().catch(() => null).then(() => setTimeout(look, 200, registration)))
  setTimeout(tell, 12000, false)
})`

/** What the worker says of its store. */
const STATE = `${REGISTRATION}.then(({ active }) => new Promise((tell) => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => tell(data.missing)
  active.postMessage({ type: 'STATE' }, [port2])
}))`

/** How many stored files are missing or damaged. */
export const missing = (engine: Engine) => engine.value<number>(STATE)

export async function untilWhole(engine: Engine): Promise<void> {
  for (let tries = 0; (await missing(engine)) > 0; tries++) {
    if (tries === 300) throw new Error(`${await missing(engine)} files are still missing or damaged.`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** The first visit: everything is stored, and the worker answers. */
export async function store(engine: Engine, { url }: Site): Promise<void> {
  await engine.open(url)
  await until(engine, says('ready'))
  await until(engine, 'navigator.serviceWorker.controller')
}

/** @throws unless this version runs without the server, whole */
export async function runsOffline(engine: Engine, site: Site, version: number): Promise<void> {
  await site.stop()
  for (const path of NUMBERED) {
    await engine.open(site.url + path)
    await until(engine, lives(version))
  }
  const lost = await missing(engine)
  if (lost) throw new Error(`${lost} files are missing or damaged.`)
}

/** As the kiosk lets a version take over. Before that the page must be at rest: a request wakes the old worker, and Chromium then keeps it for half a minute. */
const TAKE = `${REGISTRATION}.then(({ waiting }) => new Promise((tell) => {
  navigator.serviceWorker.addEventListener('controllerchange', () => tell(true))
  waiting.postMessage({ type: 'SKIP_WAITING' })
  setTimeout(tell, 60000, false)
}))`

/** A new version comes and takes over. @throws unless the next page is of it */
export async function takes(engine: Engine, site: Site, version: number): Promise<void> {
  await engine.open(site.url)
  await until(engine, 'navigator.serviceWorker.controller')
  for (let tries = 0; !(await engine.value<boolean>(LOOK)); tries++) if (tries === 8) throw new Error('The new version does not come.')
  if (!(await engine.value<boolean>(TAKE))) throw new Error('The new version does not take over.')
  await engine.open(site.url)
  await until(engine, lives(version))
}
