import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROBLEMS } from '../../src/build/preview/dev-server.ts'

const DIST = process.env['KIOSK_DIST'] ?? 'dist'
const root = join(import.meta.dirname, '../..')

/** Words that only the panel and the editor have. */
const TRACES = [PROBLEMS, 'redaktion/', 'data-panel', 'vorschau-offen', '__open-in-editor', 'Zur Redaktion']

it('nothing of the panel and the editor is in a build', () => {
  const files = readdirSync(DIST, { recursive: true }).map(String).filter((name) => /\.(html|js|css|json|txt)$/.test(name))
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => TRACES.some((trace) => readFileSync(join(DIST, file), 'utf8').includes(trace)))).toEqual([])
})

it('each of these words would be found', () => {
  const sources = ['src/build/preview', 'src/editor'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map(String).filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(join(root, folder, name), 'utf8')))
  for (const trace of TRACES) expect(sources.some((text) => text.includes(trace)), trace).toBe(true)
})
