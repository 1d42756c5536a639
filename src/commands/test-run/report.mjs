import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {{ name: string, startTime: number, endTime: number, status: string, assertionResults: { status: string }[] }} File
 * @typedef {{ numPassedTests: number, numFailedTests: number, success: boolean, testResults: File[] }} Json
 * @typedef {{ passed: number, failed: number, suites: File[] }} Report
 */

/** A run that ended without saying how. @type {Report} */
export const CRASHED = { passed: 0, failed: 1, suites: [] }

/**
 * What vitest wrote down. A run that failed somewhere outside a test counts as a failure too.
 * @param {string} file
 * @param {number} code the exit code of vitest
 * @returns {Report}
 */
export function readReport(file, code) {
  if (!existsSync(file)) return CRASHED
  return count(JSON.parse(readFileSync(file, 'utf8')), code)
}

/** @param {Json} json @param {number} code @returns {Report} */
export function count(json, code) {
  const failed = json.numFailedTests + json.testResults.filter(isBroken).length
  const outside = failed === 0 && (code !== 0 || !json.success) ? 1 : 0
  return { passed: json.numPassedTests, failed: failed + outside, suites: json.testResults }
}

/** A file that failed although no test in it did: it could not be loaded. @param {File} file */
const isBroken = ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed')
