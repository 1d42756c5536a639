import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The German voice of SVOX Pico: what a text means, and how it sounds. */
export const PICO_FILES = ['de-DE_ta.bin', 'de-DE_gl0_sg.bin']

/** Percent of the usual speed, which is that of a quick reader. */
export const PICO_SPEED = 90

const RATE = 16_000
const MEMORY = 2_500_000 // as pico2wave takes
const BUFFER = 4096
const BUSY = 201 // PICO_STEP_BUSY: there is more to fetch
const IDLE = 200

/**
 * SVOX Pico in WebAssembly, with the data of Debian's libttspico-data.
 * @param {import('./voice.mjs').Voice} voice `folder` holds PICO_FILES
 * @returns {Promise<import('./voice.mjs').Speak>}
 */
export async function openPico({ folder = '' }) {
  const { default: create } = await import('@echogarden/svoxpico-wasm')
  const pico = await create()
  const engine = engineOf(pico, folder)
  const buffer = pico._malloc(BUFFER)
  return async (text) => ({ samples: speak(pico, engine, buffer, `<speed level="${PICO_SPEED}">${text.replace(/[<>&]/g, ' ')}</speed>`), rate: RATE })
}

/** @param {any} pico @param {string} folder @returns {number} */
function engineOf(pico, folder) {
  const out = pico._malloc(16)
  const name = pico._malloc(256)
  const given = () => pico.HEAPU32[out >> 2]
  check(pico._pico_initialize(pico._malloc(MEMORY), MEMORY, out))
  const system = given()
  const voice = put(pico, 'kiosk')
  check(pico._pico_createVoiceDefinition(system, voice))
  for (const file of PICO_FILES) {
    pico.FS.writeFile(`/${file}`, readFileSync(join(folder, file)))
    check(pico._pico_loadResource(system, put(pico, `/${file}`), out))
    check(pico._pico_getResourceName(system, given(), name))
    check(pico._pico_addResourceToVoiceDefinition(system, voice, name))
  }
  check(pico._pico_newEngine(system, voice, out))
  return given()
}

/**
 * @param {any} pico
 * @param {number} engine
 * @param {number} buffer
 * @param {string} text
 */
function speak(pico, engine, buffer, text) {
  check(pico._pico_resetEngine(engine, 0))
  const size = Buffer.byteLength(text) + 1 // with the zero at its end, at which Pico begins to speak
  const words = put(pico, text)
  const counts = pico._malloc(8)
  /** @type {Int16Array[]} */
  const pieces = []
  for (let at = 0; at < size; ) {
    check(pico._pico_putTextUtf8(engine, words + at, size - at, counts))
    at += pico.HEAP16[counts >> 1]
    for (let state = BUSY; state === BUSY; ) {
      state = pico._pico_getData(engine, buffer, BUFFER, counts, counts + 4)
      if (state !== BUSY && state !== IDLE) throw new Error(`Pico stopped with ${state}.`)
      pieces.push(pico.HEAP16.slice(buffer >> 1, (buffer + pico.HEAP16[counts >> 1]) >> 1))
    }
  }
  pico._free(words)
  pico._free(counts)
  return joined(pieces)
}

/** @param {readonly Int16Array[]} pieces */
function joined(pieces) {
  const samples = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) for (const sample of piece) samples[at++] = sample / 32_768
  return samples
}

/** @param {any} pico @param {string} text */
function put(pico, text) {
  const bytes = Buffer.from(`${text}\0`)
  const at = pico._malloc(bytes.length)
  pico.HEAPU8.set(bytes, at)
  return at
}

/** @param {number} status */
function check(status) {
  if (status !== 0) throw new Error(`Pico said ${status}.`)
}
