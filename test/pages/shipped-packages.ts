import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SCRIPTS } from '../../src/pages/scripts.ts'

const root = join(import.meta.dirname, '../..')

/** Where code that ships to readers begins. */
const ENTRIES = [...Object.values(SCRIPTS).map(({ source }) => source), 'src/offline/worker/sw.ts', 'src/pages/pre-paint.ts']

/** What a file takes in, at once or later. Types leave no trace. */
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm

/** The packages that a file brings along, through all its own files. */
function packagesOf(file: string, seen: Set<string>): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const imports = [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map((match) => (match[1] ?? match[2])!)
  return imports.flatMap((target) => (target.startsWith('.') ? packagesOf(join(dirname(file), target), seen) : target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/')))
}

/** Icon sets and fonts are read, not imported. */
const read = () => [...['drawings.ts', 'fonts/font.ts'].map((name) => readFileSync(join(root, 'src/build', name), 'utf8')).join('\n').matchAll(/(?:require|\))(?:\.resolve)?\([`'](@[\w-]+\/[\w-]+)/g)].map((match) => match[1]!)

/** Every package of which something ships, by what the sources take in. The build knows it by what it has bundled: the two must agree. */
export function shippedPackages(): string[] {
  const seen = new Set<string>()
  return [...new Set([...ENTRIES.flatMap((entry) => packagesOf(entry, seen)), ...read()])].sort()
}
