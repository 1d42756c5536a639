import { makeAll } from '../workers/make-all.mjs'
import { command } from './ways/command.mjs'
import { debianPico } from './ways/debian-pico.mjs'
import { installedPico } from './ways/installed-pico.mjs'
import { npmEspeak } from './ways/npm-espeak.mjs'

/**
 * @typedef {import('./voice.mjs').Voice} Voice
 * @typedef {{ keep: string, env: NodeJS.ProcessEnv, log: (message: string) => void }} Ground `keep` is a folder for what is fetched
 * @typedef {{ name: string, find: (ground: Ground) => Promise<Voice | undefined> }} Way
 */

/** From the one that is asked for to the one that is always there. */
export const WAYS = [command, installedPico, debianPico, npmEspeak]

/**
 * The first voice that really speaks on this machine. A voice that was asked for is not replaced by another.
 * @param {Ground} ground
 * @param {{ ways?: readonly Way[], speaks?: (voice: Voice) => Promise<void> }} [options]
 * @returns {Promise<Voice>}
 */
export async function findVoice(ground, { ways = WAYS, speaks = tryOut } = {}) {
  for (const way of ways) {
    try {
      const voice = await way.find(ground)
      if (!voice) continue
      await speaks(voice)
      return voice
    } catch (error) {
      const reason = `${way.name}: ${/** @type {Error} */ (error).message}`
      if (way === command) throw new Error(reason)
      ground.log(`Voice: ${reason}`)
    }
  }
  throw new Error('No voice speaks on this machine. Set VOICE_COMMAND (docs/sound.md), or build with SOUND=off.')
}

/** Makes a clip for a trial: a voice is only what can be heard. @param {Voice} voice @returns {Promise<void>} */
const tryOut = (voice) => makeAll(voice, [{ text: 'Guten Tag' }], () => {})
