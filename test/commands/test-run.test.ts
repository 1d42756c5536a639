import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inProject } from '../../src/commands/ground/places.mjs'
import { count, CRASHED, readReport } from '../../src/commands/test-run/report.mjs'
import { needsBrowser } from '../../src/commands/test-run/selection.mjs'
import { suitesIn } from '../../src/commands/test-run/suites.mjs'

const file = (status: string, ...tests: string[]) => ({ name: 'x', startTime: 0, endTime: 1, status, assertionResults: tests.map((each) => ({ status: each })) })
const json = (numPassedTests: number, numFailedTests: number, ...testResults: ReturnType<typeof file>[]) => ({ numPassedTests, numFailedTests, success: numFailedTests === 0, testResults })

describe('counting', () => {
  it.each([
    ['all passed', json(2, 0, file('passed', 'passed', 'passed')), 0, [2, 0]],
    ['one failed', json(1, 1, file('failed', 'passed', 'failed')), 1, [1, 1]],
    ['a file that does not load', json(1, 0, file('passed', 'passed'), file('failed')), 1, [1, 1]],
    ['a file whose preparation fails', json(0, 0, file('failed', 'skipped', 'skipped')), 1, [0, 1]],
    ['an error outside the tests', json(3, 0, file('passed', 'passed')), 1, [3, 1]],
    ['nothing was run', json(0, 0), 1, [0, 1]],
  ])('%s', (_, report, code, expected) => {
    const { passed, failed } = count(report, code)
    expect([passed, failed]).toEqual(expected)
  })

  it('takes a run without a report for a crash', () => {
    expect(readReport('/not/there.json', 0)).toEqual(CRASHED)
    expect(CRASHED).toMatchObject({ passed: 0, failed: 1 })
  })
})

it('adds up the seconds of each suite, the slowest first', () => {
  const timed = (name: string, endTime: number) => ({ name: inProject(name), startTime: 0, endTime })
  expect(suitesIn([timed('test/rooms.test.ts', 300), timed('test/model/a.test.ts', 1000), timed('test/model/deep/b.test.ts', 1500)])).toEqual([
    '   2.5 s  test/model',
    '   0.3 s  test/rooms.test.ts',
  ])
})

describe('a browser and a build', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'kiosk-test-')), 'test')
  beforeAll(() => ['model/a.test.ts', 'browser/links.test.ts', 'browser/deep/axe.test.tsx'].forEach(write))
  afterAll(() => rmSync(dirname(folder), { recursive: true }))

  it.each([
    [[], true],
    [['test/model'], false],
    [['model', 'a.test'], false],
    [['./test/model/a.test.ts:12'], false],
    [['test/browser'], true],
    [['links'], true],
    [['test/model', 'axe'], true],
    [['test'], true],
    [['-t', 'model'], true],
    [['not-there'], true],
  ])('for %j: %s', (args, expected) => expect(needsBrowser(folder, args)).toBe(expected))

  function write(name: string) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), '')
  }
})
