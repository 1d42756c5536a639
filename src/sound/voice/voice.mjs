/**
 * @typedef {import('../clip/wav.mjs').Sound} Sound
 * @typedef {{ kind: 'command' | 'pico' | 'espeak', name: string, version: string, command?: string, folder?: string }} Voice
 *   plain data, so that every thread can open it for itself; `version` changes whenever the same words would sound different
 * @typedef {(text: string) => Promise<Sound>} Speak
 */

/** How each kind of voice is opened. @type {Record<Voice['kind'], (voice: Voice) => Promise<Speak>>} */
const OPEN = {
  command: async (voice) => (await import('./command.mjs')).openCommand(voice),
  pico: async (voice) => (await import('./pico.mjs')).openPico(voice),
  espeak: async () => (await import('./espeak.mjs')).openEspeak(),
}

/** Loads the engine of a voice; it stays loaded. @param {Voice} voice */
export const openVoice = (voice) => OPEN[voice.kind](voice)
