/** Below one hundredth of the peak (−40 dB) a voice is silent. */
const SILENT = 0.01

/**
 * Cuts the silence at both ends down to, or fills it up to, a fixed length.
 * @param {Float32Array} samples
 * @param {number} before samples of silence that stay at the beginning
 * @param {number} after and at the end
 */
export function trim(samples, before, after) {
  const limit = peak(samples) * SILENT
  const first = samples.findIndex((sample) => Math.abs(sample) > limit)
  if (first === -1) return new Float32Array(0)
  const last = samples.findLastIndex((sample) => Math.abs(sample) > limit)
  const trimmed = new Float32Array(before + last - first + 1 + after)
  const from = Math.max(0, first - before)
  trimmed.set(samples.subarray(from, last + 1 + after), before - (first - from))
  return trimmed
}

/** @param {Float32Array} samples */
export function peak(samples) {
  let most = 0
  for (const sample of samples) most = Math.max(most, Math.abs(sample))
  return most
}
