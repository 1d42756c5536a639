/** Zero crossings of the sinc on each side: 16 keep what is audible of speech. */
const REACH = 16

/**
 * The same sound at another rate, by a windowed sinc (Hann). What the new rate can't carry is filtered out.
 * @param {Float32Array} samples
 * @param {number} from samples a second
 * @param {number} to samples a second
 */
export function resample(samples, from, to) {
  if (from === to) return samples
  const pass = Math.min(1, to / from)
  const reach = REACH / pass
  return Float32Array.from({ length: Math.round((samples.length * to) / from) }, (_, index) => sampleAt(samples, (index * from) / to, pass, reach))
}

/**
 * The value of a sound between its samples.
 * @param {Float32Array} samples
 * @param {number} at the index, in fractions
 * @param {number} [pass] the part of the frequencies that stays
 * @param {number} [reach]
 */
export function sampleAt(samples, at, pass = 1, reach = REACH) {
  let sum = 0
  for (let index = Math.max(0, Math.ceil(at - reach)); index <= Math.min(samples.length - 1, at + reach); index++) {
    const away = index - at
    sum += (samples[index] ?? 0) * pass * sinc(away * pass) * (0.5 + 0.5 * Math.cos((Math.PI * away) / reach))
  }
  return sum
}

/** @param {number} x */
const sinc = (x) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x))
