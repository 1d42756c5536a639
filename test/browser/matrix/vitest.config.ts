import { defineConfig } from 'vitest/config'

/** Only for `npm run test:matrix`: the whole matrix takes too long for each `npm test`. */
export default defineConfig({ test: { include: ['test/browser/matrix/*.matrix.ts', 'test/browser/matrix/fixtures.long.ts'], env: { EVERY_THEME: 'yes' }, testTimeout: 120_000, hookTimeout: 120_000, teardownTimeout: 30_000 } })
