import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { makeClip } from '../clip/make-clip.mjs'
import { openEncoder } from '../clip/mp3.mjs'
import { readWav } from '../clip/wav.mjs'
import { openVoice } from '../voice/voice.mjs'

/** @typedef {{ text: string } | { wav: string }} Task a text to be spoken, or the path of a recording */

// A thread that loads its voice and its encoder once and then makes one clip after the other.
const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort)
const encoder = openEncoder()
/** @type {Promise<import('../voice/voice.mjs').Speak> | undefined} */
let voice

port.on('message', async (/** @type {Task} */ task) => {
  try {
    const sound = 'wav' in task ? readWav(readFileSync(task.wav)) : await (await (voice ??= openVoice(workerData)))(task.text)
    port.postMessage({ clip: makeClip(sound, await encoder) })
  } catch (error) {
    port.postMessage({ fault: /** @type {Error} */ (error).message })
  }
})
