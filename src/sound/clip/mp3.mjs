import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const BITS_A_SECOND = 32_000

/** Rates of MPEG-2 that carry speech. At 32 kbit, a higher one would only sound worse. */
export const RATES = [16_000, 22_050, 24_000]

/** Samples of silence that LAME puts before a sound; browsers play them, as the file has no LAME tag. */
export const DELAY = 1105

/**
 * An encoder that stays loaded: LAME from @mediabunny/mp3-encoder. The package itself starts a thread and compiles LAME anew
 * for each sound, which takes longer than the encoding (docs/decisions/0503). Its file is CommonJS and asks for
 * `import.meta` too: so it is loaded as a module around which `exports` stands.
 * @returns {Promise<(samples: Float32Array, rate: number) => Buffer>}
 */
export async function openEncoder() {
  const source = `const exports = {};\n${readFileSync(lamePath(), 'utf8')}\nexport default Module`
  const { default: create } = await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`)
  const lame = await create()
  return (samples, rate) => encode(lame, pcm(samples), rate)
}

function lamePath() {
  const { resolve } = createRequire(import.meta.url)
  return join(dirname(resolve('@mediabunny/mp3-encoder')), '../modules/build/lame.js')
}

/**
 * @param {any} lame
 * @param {Int16Array} samples
 * @param {number} rate
 */
function encode(lame, samples, rate) {
  const room = Math.ceil(1.25 * samples.length) + 7200 // the bound that lame.h names
  const input = lame._malloc(samples.byteLength)
  const output = lame._malloc(room)
  const state = lame._init_lame(1, rate, BITS_A_SECOND)
  lame.HEAPU8.set(new Uint8Array(samples.buffer), input)
  const take = (/** @type {number} */ size) => Buffer.from(lame.HEAPU8.slice(output, output + size))
  const sound = take(lame._encode_samples(state, input, input, samples.length, output, room))
  const rest = take(lame._flush_lame(state, output, room))
  lame._close_lame(state)
  lame._free(input)
  lame._free(output)
  return Buffer.concat([sound, rest])
}

/** @param {Float32Array} samples */
const pcm = (samples) => Int16Array.from(samples, (sample) => Math.round(Math.max(-1, Math.min(1, sample)) * 32_767))

/** @param {number} bytes of a file that `openEncoder` made @returns {number} seconds */
export const secondsOf = (bytes) => (bytes * 8) / BITS_A_SECOND
