import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The texts of all content files, keyed by their path as it is printed in Problems. */
export type SourceFiles = ReadonlyMap<string, string>

/**
 * Reads every YAML and Markdown file below a folder, sorted, so that two runs see the same order.
 * @param folder the content folder
 * @param root paths are printed relative to it; the folder's parent when left out
 */
export function readContentFiles(folder: string, root = join(folder, '..')): SourceFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/.'))
    .sort()
  return new Map(names.map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]))
}
