import { spawn } from 'node:child_process'
import { watchMemory } from '../measure/memory.mjs'

/**
 * @typedef {{ code: number, output: string, seconds: number, memory: number | null }} Ended
 *   `memory`: the most that all its processes held together, in bytes; null where the system doesn't say
 */

/** A build that takes longer has failed, in milliseconds. */
const LATEST = 30 * 60_000

/** npm tells its children where its own project is; another npm in another folder must not hear it. */
const OWN = /^npm_(?:package_|lifecycle_|config_local_prefix$|config_prefix$)|^INIT_CWD$/

/**
 * Runs a program in a folder to its end and watches its time and memory. It leads a group of its own, so that its children count too.
 * @param {string[]} command
 * @param {string} cwd
 * @param {Record<string, string>} [env]
 * @returns {Promise<Ended>}
 */
export async function runIn([program = '', ...args], cwd, env = {}) {
  const began = performance.now()
  const child = spawn(program, args, { cwd, env: { ...cleanEnv(), CI: '1', DO_NOT_TRACK: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const memory = watchMemory(child.pid)
  const end = () => void (child.pid && endGroup(child.pid))
  const late = setTimeout(end, LATEST)
  process.once('exit', end)
  const { code, output } = await ended(child)
  clearTimeout(late)
  process.off('exit', end)
  return { code, output, seconds: (performance.now() - began) / 1000, memory: memory() }
}

/** @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child @returns {Promise<{ code: number, output: string }>} */
function ended(child) {
  let output = ''
  child.stdout.on('data', (data) => (output += data))
  child.stderr.on('data', (data) => (output += data))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** @param {number} leader */
function endGroup(leader) {
  try {
    process.kill(-leader)
  } catch {
    // It has ended already.
  }
}

const cleanEnv = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name)))

/** The last lines that a program has printed, as the reason why it failed. @param {string} output */
export const reasonIn = (output) => output.replace(/\u001b\[[\d;]*m/g, '').split('\n').map((line) => line.trim()).filter(Boolean).filter((line) => !/A complete log of this run/.test(line)).slice(-3).join(' / ').slice(0, 400) || 'it said nothing'
