import { join } from 'node:path'
import { SCRIPTS } from '../pages/scripts.ts'

/** The scripts of the pages as Vite wants them: name in `dist/` → source. */
export const scriptInputs = (root: string): Record<string, string> =>
  Object.fromEntries(Object.entries(SCRIPTS).map(([name, { source }]) => [name, join(root, source)]))
