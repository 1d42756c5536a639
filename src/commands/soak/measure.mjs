import { setTimeout } from 'node:timers/promises'
import { run } from '../ground/child.mjs'

/**
 * @typedef {import('playwright-core').CDPSession} Session
 * @typedef {{ nodes: number, listeners: number, documents: number, heap: number }} Held what a page holds, `heap` in bytes
 * @typedef {Held & { renderer: number | null, browser: number | null }} Measure memory of the processes, in bytes; null where the system doesn't say
 */

/** A page that has just come still does something for a while, in milliseconds. */
const SETTLES = 200
const TIMES = 3

/**
 * What a page holds after memory was cleared, at its least: what is about to fall free is no leak.
 * The same page at each measure, or figures can't be compared.
 * @param {Session} session
 * @returns {Promise<Held>}
 */
export async function held(session) {
  await session.send('Performance.enable')
  /** @type {Held[]} */
  const seen = []
  for (let times = 0; times < TIMES; times++) {
    await setTimeout(SETTLES)
    await session.send('HeapProfiler.collectGarbage')
    seen.push(await now(session))
  }
  const least = (/** @type {keyof Held} */ kind) => Math.min(...seen.map((each) => each[kind]))
  return { nodes: least('nodes'), listeners: least('listeners'), documents: least('documents'), heap: least('heap') }
}

/** @param {Session} session @returns {Promise<Held>} */
async function now(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? NaN
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), documents: value('Documents'), heap: value('JSHeapUsedSize') }
}

/** @param {Session} session of a page @param {Session} whole of the browser @returns {Promise<Measure>} */
export async function measure(session, whole) {
  const there = await held(session)
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo')
  const memoryOf = async (/** @type {string} */ type) => memory(processInfo.filter((each) => each.type === type).map(({ id }) => id))
  return { ...there, renderer: await memoryOf('renderer'), browser: await memoryOf('browser') }
}

/** The memory that processes hold together. @param {number[]} ids @returns {Promise<number | null>} */
async function memory(ids) {
  const { code, output } = await run('ps', ['-o', 'rss=', '-p', ids.join(',')], { quiet: true })
  return code === 0 ? output.trim().split(/\s+/).reduce((sum, kilobytes) => sum + Number(kilobytes) * 1024, 0) : null
}
