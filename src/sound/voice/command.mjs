import { spawn } from 'node:child_process'
import { readWav } from '../clip/wav.mjs'

/** Milliseconds. A model that has to be loaded for each sentence may take its time. */
const LIMIT = 120_000

/**
 * A voice that is a command of the operator: it reads text from its input and writes WAV to its output.
 * @param {import('./voice.mjs').Voice} voice
 * @returns {import('./voice.mjs').Speak}
 */
export const openCommand = ({ command = '' }) => async (text) => readWav(await run(command, text))

/** @param {string} command @param {string} text @returns {Promise<Buffer>} */
const run = (command, text) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'pipe'], timeout: LIMIT })
    /** @type {Buffer[]} */
    const out = []
    let complaint = ''
    child.stdout.on('data', (data) => out.push(data))
    child.stderr.on('data', (data) => (complaint += data))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(out)) : reject(new Error(`VOICE_COMMAND ended with ${code}. ${complaint.trim().split('\n').at(-1) ?? ''}`))))
    // A command that ends without having read says so by its code.
    child.stdin.on('error', () => {})
    child.stdin.end(`${text}\n`)
  })
