/** @typedef {{ samples: Float32Array, rate: number }} Sound one channel, from −1 to 1 */

const PCM = 1
const FLOAT = 3
const EXTENSIBLE = 0xfffe

/**
 * Reads a WAV file; several channels become one. A program that writes into a pipe can't know the length, so what the
 * header says of it is not believed beyond the end.
 * @param {Buffer} file
 * @returns {Sound}
 * @throws when it is no WAV of 16, 24 or 32 bits
 */
export function readWav(file) {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WAVE') throw new Error('This is no WAV file.')
  const format = chunk(file, 'fmt ')
  const data = chunk(file, 'data')
  const channels = format.readUInt16LE(2)
  const read = reader(format, data)
  const width = format.readUInt16LE(14) / 8
  const samples = new Float32Array(Math.floor(data.length / width / channels))
  for (let index = 0; index < samples.length; index++) {
    let sum = 0
    for (let channel = 0; channel < channels; channel++) sum += read((index * channels + channel) * width)
    samples[index] = sum / channels
  }
  return { samples, rate: format.readUInt32LE(4) }
}

/** @param {Buffer} format @param {Buffer} data @returns {(at: number) => number} */
function reader(format, data) {
  const kind = format.readUInt16LE(0) === EXTENSIBLE ? format.readUInt16LE(24) : format.readUInt16LE(0)
  const bits = format.readUInt16LE(14)
  if (kind === FLOAT && bits === 32) return (at) => data.readFloatLE(at)
  if (kind === PCM && (bits === 16 || bits === 24 || bits === 32)) return (at) => data.readIntLE(at, bits / 8) / 2 ** (bits - 1)
  throw new Error(`This WAV file has samples of kind ${kind} with ${bits} bits. Known: 16, 24 or 32 bits.`)
}

/** @param {Buffer} file @param {string} name */
function chunk(file, name) {
  for (let at = 12; at + 8 <= file.length; ) {
    const size = file.readUInt32LE(at + 4)
    if (file.toString('latin1', at, at + 4) === name) return file.subarray(at + 8, Math.min(file.length, at + 8 + size))
    at += 8 + size + (size % 2)
  }
  throw new Error(`This WAV file has no part "${name.trim()}".`)
}
