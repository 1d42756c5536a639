import { loudness } from './loudness.mjs'
import { DELAY, RATES } from './mp3.mjs'
import { resample, sampleAt } from './resample.mjs'
import { peak, trim } from './trim.mjs'

/** @typedef {import('./wav.mjs').Sound} Sound */

/** LUFS. Speech at this level leaves room for its peaks. */
export const LOUDNESS = -18

/** dBTP, after encoding: half a decibel is left to what MP3 adds. */
export const PEAK = -1
const MP3_ADDS = 0.5

/** Seconds of silence at the ends, as they are heard. */
const BEFORE = 0.08
const AFTER = 0.12

/** Stands in the key of each cached clip: change it whenever the same sound would become another clip. */
export const SHAPE = `1 ${LOUDNESS} ${PEAK} ${BEFORE} ${AFTER}`

/**
 * Makes a clip of what a voice or a person has said: even in loudness, without long silence.
 * @param {Sound} said
 * @param {(samples: Float32Array, rate: number) => Buffer} encode
 * @returns {Buffer} MP3
 * @throws when there is nothing to hear
 */
export function makeClip(said, encode) {
  const rate = RATES.includes(said.rate) ? said.rate : Math.max(...RATES)
  const samples = trim(resample(said.samples, said.rate, rate), Math.max(0, Math.round(BEFORE * rate) - DELAY), Math.round(AFTER * rate))
  const level = loudness(samples, rate)
  if (level === -Infinity) throw new Error('There is nothing to hear.')
  return encode(limited(scaled(samples, decibel(LOUDNESS - level))), rate)
}

/** @param {number} db */
const decibel = (db) => 10 ** (db / 20)

/** @param {Float32Array} samples @param {number} factor */
const scaled = (samples, factor) => samples.map((sample) => sample * factor)

/** Makes the whole clip quieter if a peak would be too high. @param {Float32Array} samples */
function limited(samples) {
  const most = decibel(PEAK - MP3_ADDS)
  const highest = truePeak(samples, most / 2)
  return highest > most ? scaled(samples, most / highest) : samples
}

/**
 * The highest peak, between the samples too (BS.1770-4: at four times the rate).
 * @param {Float32Array} samples
 * @param {number} [floor] beside quieter samples nobody has to look: between samples a voice is at most some 3 dB louder
 */
export function truePeak(samples, floor = 0) {
  let highest = 0
  for (const [index, sample] of samples.entries()) {
    if (Math.abs(sample) < floor) continue
    for (const at of QUARTERS) highest = Math.max(highest, Math.abs(sampleAt(samples, index + at)))
  }
  return Math.max(highest, peak(samples))
}

const QUARTERS = [-0.5, -0.25, 0.25, 0.5]
