import { defineConfig } from 'vitest/config'

/** Firefox and WebKit: slow, and on Linux only. `npm run test:engines`. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['test/engines/**/*.engine.ts'], maxWorkers: 1, testTimeout: 180_000, hookTimeout: 120_000 },
})
