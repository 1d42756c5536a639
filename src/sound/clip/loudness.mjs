/**
 * How loud a sound is to an ear: ITU-R BS.1770-4, one channel. The filters of the recommendation are given for 48 kHz; they are
 * computed here for any rate from their analogue form (as libebur128 does).
 */

/** Seconds of a block, and of the step to the next one. */
const BLOCK = 0.4
const STEP = 0.1

/** LUFS: below it a block is silence. */
const ABSOLUTE_GATE = -70

/** LU: so far below the mean a block is a pause. */
const RELATIVE_GATE = -10

/**
 * Integrated loudness. A sound shorter than one block is one block.
 * @param {Float32Array} samples from −1 to 1
 * @param {number} rate samples a second
 * @returns {number} LUFS; −Infinity for silence
 */
export function loudness(samples, rate) {
  const powers = blockPowers(weighted(samples, rate), rate).filter((power) => lufs(power) > ABSOLUTE_GATE)
  if (powers.length === 0) return -Infinity
  const gate = lufs(mean(powers)) + RELATIVE_GATE
  return lufs(mean(powers.filter((power) => lufs(power) > gate)))
}

/** @param {number} power the mean square */
const lufs = (power) => -0.691 + 10 * Math.log10(power)

/** @param {readonly number[]} numbers */
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** @param {Float32Array} samples @param {number} rate */
function blockPowers(samples, rate) {
  const size = Math.min(samples.length, Math.round(BLOCK * rate))
  const powers = []
  for (let from = 0; size > 0 && from + size <= samples.length; from += Math.round(STEP * rate)) powers.push(power(samples.subarray(from, from + size)))
  return powers
}

/** @param {Float32Array} block */
function power(block) {
  let sum = 0
  for (const sample of block) sum += sample * sample
  return sum / block.length
}

/** @param {Float32Array} samples @param {number} rate */
const weighted = (samples, rate) => filtered(filtered(samples, headShelf(rate)), lowCut(rate))

/** @typedef {{ b: readonly [number, number, number], a: readonly [number, number] }} Filter */

/** The head of a listener: about 4 dB more from 1.7 kHz on. @param {number} rate @returns {Filter} */
function headShelf(rate) {
  const k = Math.tan((Math.PI * 1681.974450955533) / rate)
  const q = 0.7071752369554196
  const high = 10 ** (3.999843853973347 / 20)
  const middle = high ** 0.4996667741545416
  const scale = 1 + k / q + k * k
  return { b: [(high + (middle * k) / q + k * k) / scale, (2 * (k * k - high)) / scale, (high - (middle * k) / q + k * k) / scale], a: [(2 * (k * k - 1)) / scale, (1 - k / q + k * k) / scale] }
}

/** What is too low to be heard as loud. @param {number} rate @returns {Filter} */
function lowCut(rate) {
  const k = Math.tan((Math.PI * 38.13547087602444) / rate)
  const q = 0.5003270373238773
  const scale = 1 + k / q + k * k
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / scale, (1 - k / q + k * k) / scale] }
}

/** @param {Float32Array} samples @param {Filter} filter */
function filtered(samples, { b: [b0, b1, b2], a: [a1, a2] }) {
  const out = new Float32Array(samples.length)
  let x1 = 0
  let x2 = 0
  let y1 = 0
  let y2 = 0
  for (const [index, x] of samples.entries()) {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    out[index] = y
  }
  return out
}
