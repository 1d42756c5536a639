/** Words a minute; espeak's own 175 are too quick for easy language. */
export const ESPEAK_SPEED = 140

/**
 * espeak-ng from npm. It is under GPL-3 and speaks only here, at the build: nothing of it is shipped.
 * @returns {Promise<import('./voice.mjs').Speak>}
 */
export async function openEspeak() {
  const { default: create } = await import('@echogarden/espeak-ng-emscripten')
  const { eSpeakNGWorker: Engine } = await create()
  const engine = new Engine()
  engine.set_voice('de', 'de')
  engine.set_rate(ESPEAK_SPEED)
  return async (text) => {
    /** @type {number[]} */
    const samples = []
    engine.synthesize(text, (/** @type {Int16Array | null} */ piece) => void piece?.forEach((sample) => samples.push(sample / 32_768)))
    return { samples: Float32Array.from(samples), rate: engine.get_samplerate() }
  }
}
