import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/**
 * @typedef {import('./maker.mjs').Task} Task
 * @typedef {{ clip: Uint8Array } | { fault: string }} Answer
 */

/**
 * Lets one thread a core make clips, each with its own engine.
 * @template {Task} T
 * @param {import('../voice/voice.mjs').Voice} voice
 * @param {readonly T[]} tasks
 * @param {(task: T, clip: Buffer) => void} take gets each clip as soon as it is there
 * @param {{ threads?: number, file?: string }} [options]
 * @returns {Promise<void>}
 * @throws with the first task that failed; the others are done all the same
 */
export async function makeAll(voice, tasks, take, { threads = availableParallelism(), file = join(import.meta.dirname, 'maker.mjs') } = {}) {
  const waiting = [...tasks]
  /** @type {string[]} */
  const faults = []
  const work = async () => {
    const worker = new Worker(file, { workerData: voice })
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const answer = await ask(worker, task)
      if ('clip' in answer) take(task, Buffer.from(answer.clip))
      else faults.push(`„${'text' in task ? task.text : task.wav}“: ${answer.fault}`)
    }
    await worker.terminate()
  }
  await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, work))
  if (faults.length) throw new Error(`${faults.length} of ${tasks.length} clips could not be made. The first: ${faults[0]}`)
}

/**
 * @param {Worker} worker
 * @param {Task} task
 * @returns {Promise<Answer>} a thread that has ended answers with a fault each time
 */
const ask = (worker, task) =>
  new Promise((resolve) => {
    const broken = (/** @type {Error | number} */ why) => settle({ fault: typeof why === 'number' ? 'the thread of the voice has ended' : why.message })
    const settle = (/** @type {Answer} */ answer) => {
      worker.off('message', settle).off('error', broken).off('exit', broken)
      resolve(answer)
    }
    worker.on('message', settle).on('error', broken).on('exit', broken)
    if (worker.threadId === -1) broken(1)
    worker.postMessage(task)
  })
