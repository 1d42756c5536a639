import { spawn } from 'node:child_process'
import { root } from './places.mjs'

/**
 * @typedef {{ code: number, output: string }} Ended
 * @typedef {{ env?: Record<string, string>, quiet?: boolean, shell?: boolean, timeout?: number }} Options
 */

/**
 * Runs a program in the project to its end. `quiet` keeps what it prints and hands it back.
 * @param {string} program
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<Ended>}
 */
export function run(program, args, { env = {}, quiet = false, shell = false, timeout = 0 } = {}) {
  const stdio = quiet ? 'pipe' : 'inherit'
  const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', stdio, stdio], shell })
  // Not spawn's own timeout: after a program that could not start, that one keeps this process waiting.
  if (timeout) setTimeout(() => child.kill(), timeout).unref()
  let output = ''
  child.stdout?.on('data', (data) => (output += data))
  child.stderr?.on('data', (data) => (output += data))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** @param {string[]} args @param {Options} [options] */
export const runNode = (args, options) => run(process.execPath, args, options)
