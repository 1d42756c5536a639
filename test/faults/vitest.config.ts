import { defineConfig } from 'vitest/config'

/** All rows of the table and every file: minutes. `npm run faults`. */
export default defineConfig({ test: { include: ['test/faults/**/*.faults.ts'], maxWorkers: 1, reporters: ['verbose'], testTimeout: 600_000, hookTimeout: 120_000 } })
