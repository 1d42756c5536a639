import { defineConfig } from 'vitest/config'

/** Walks in Chromium that npm test has no time for; they lie beside the others as *.long.ts. `npm run test:long`. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['test/**/*.long.ts'], maxWorkers: 2, expect: { poll: { timeout: 20_000 } }, testTimeout: 120_000, hookTimeout: 120_000 },
})
