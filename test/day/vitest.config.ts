import { defineConfig } from 'vitest/config'

/** A day of an information point, in minutes. `npm run day`. */
export default defineConfig({
  test: { include: ['test/day/**/*.day.ts'], maxWorkers: 1, testTimeout: 3_600_000, hookTimeout: 60_000 },
})
