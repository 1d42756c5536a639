import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'

/** Where a person stands who calls a command, and what it says to them: results apart from faults. */
export interface Call {
  folder: string
  said: string[]
  told: string[]
}

/** Before each test of this group a new folder to call from, after it nothing of it is left, nor of any setting. */
export function calling(name: string): Call {
  const call: Call = { folder: '', said: [], told: [] }
  beforeEach(() => {
    Object.assign(call, { folder: mkdtempSync(join(tmpdir(), `${name}-`)), said: [], told: [] })
    vi.stubEnv('INIT_CWD', call.folder)
    vi.spyOn(console, 'log').mockImplementation((text) => void call.said.push(`${text}`))
    vi.spyOn(console, 'error').mockImplementation((text) => void call.told.push(`${text}`))
  })
  afterEach(() => {
    rmSync(call.folder, { recursive: true })
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })
  return call
}
