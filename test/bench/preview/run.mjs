import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * How long does a saved file take to its page? A dev server shows a copy of the content; each file is saved with another sentence,
 * and timed is from there over the message to the browser up to the end of the page.
 */
const PORT = 5199
const ROUNDS = Number(process.argv[2] ?? 7)
const SAVES = /** @type {const} */ ([
  ['programmes/zuverdienst/text.de-simple.md', '/angebote/zuverdienst/', /^# .*$/m, '# Zuverdienst NUMMER'],
  ['contacts/lvr-zuverdienst.yaml', '/kontakte/', /^order:.*$/m, 'order: 1NUMMER'],
  ['facts/zuverdienst.yaml', '/angebote/zuverdienst/', /^ {2}note:.*$/m, '  note: "Probe NUMMER"'],
  ['guides/was-passt.yaml', '/wegweiser/was-passt/', /^order:.*$/m, 'order: 1NUMMER'],
])

const folder = join(mkdtempSync(join(tmpdir(), 'vorschau-')), 'content')
cpSync('content', folder, { recursive: true })
const server = spawn('node', ['node_modules/vite/bin/vite.js', '--port', String(PORT), '--strictPort'], { env: { ...process.env, CONTENT: folder }, stdio: ['ignore', 'ignore', 'inherit'] })
try {
  await until(() => get('/').then(({ status }) => status === 200, () => false))
  const reloads = await listen()
  await get('/bilder.svg')
  await until(() => get('/__meldungen?seite=index.html').then(({ text }) => !JSON.parse(text).isReading))
  for (const save of SAVES) await measure(save, reloads)
} finally {
  server.kill()
  rmSync(join(folder, '..'), { recursive: true, force: true })
}

/** @param {typeof SAVES[number]} save @param {{ next(): Promise<void> }} reloads */
async function measure([file, path, pattern, words], reloads) {
  const text = readFileSync(join(folder, file), 'utf8')
  const times = []
  for (let round = 0; round < ROUNDS; round++) {
    const reloaded = reloads.next()
    const [start, worked] = [performance.now(), processorTime()]
    writeFileSync(join(folder, file), text.replace(pattern, words.replace('NUMMER', String(10 + round))))
    await reloaded
    const told = performance.now() - start
    await get(path)
    times.push([performance.now() - start, told, processorTime() - worked])
    await new Promise((resolve) => setTimeout(resolve, 1500))
  }
  const all = times.map(([whole]) => whole ?? 0).sort((a, b) => a - b)
  const median = /** @type {(list: number[]) => string} */ ((list) => (list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0).toFixed(0))
  console.log(`${file.padEnd(44)} median ${median(all).padStart(4)} ms (message ${median(times.map(([, told]) => told ?? 0))}, the server worked ${median(times.map(([, , worked]) => worked ?? 0))}), from ${all[0]?.toFixed(0)} to ${all.at(-1)?.toFixed(0)}`)
}

/** What the server has worked so far, in ms: on a machine that has much else to do it says more than the clock. */
function processorTime() {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** @param {string} path @returns {Promise<{ status: number, text: string }>} */
function get(path) {
  return new Promise((resolve, reject) => {
    request({ port: PORT, path, host: '127.0.0.1', headers: { host: `localhost:${PORT}`, accept: 'text/html' } }, (answer) => {
      let text = ''
      answer.on('data', (part) => (text += part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    }).on('error', reject).end()
  })
}

/** A browser that hears when it is to load again. */
async function listen() {
  const [, token] = /wsToken = "([^"]+)"/.exec((await get('/@vite/client')).text) ?? []
  /** @type {(() => void)[]} */
  let waiting = []
  request({ port: PORT, host: '127.0.0.1', path: `/?token=${token}`, headers: { host: `localhost:${PORT}`, connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': 13, 'sec-websocket-key': Buffer.from('vorschau-vorscha').toString('base64'), 'sec-websocket-protocol': 'vite-hmr' } })
    .on('upgrade', (_, socket) => socket.on('data', (part) => String(part).includes('full-reload') && waiting.splice(0).forEach((done) => done()))).end()
  return { next: () => /** @type {Promise<void>} */ (new Promise((resolve) => waiting.push(resolve))) }
}

/** @param {() => Promise<boolean>} isDone */
async function until(isDone) {
  for (let wait = 0; wait < 120; wait++) {
    if (await isDone()) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('The dev server does not answer.')
}
