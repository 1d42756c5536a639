import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readFileSync } from 'node:fs'
import { ESPEAK_SPEED } from '../espeak.mjs'

/** Always there, and hard to listen to. @type {import('../find-voice.mjs').Way} */
export const npmEspeak = {
  name: 'espeak-ng (npm)',
  find: async () => ({ kind: 'espeak', name: 'espeak-ng de', version: `${version()} ${ESPEAK_SPEED}` }),
}

/** @returns {string} */
function version() {
  const main = createRequire(import.meta.url).resolve('@echogarden/espeak-ng-emscripten')
  return JSON.parse(readFileSync(join(dirname(main), 'package.json'), 'utf8')).version
}
