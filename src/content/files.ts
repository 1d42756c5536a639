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
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isHidden(relative(folder, path)))
    .sort()
  return new Map(paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readText(path)]))
}

const isHidden = (path: string) => path.split(/[\\/]/).some((name) => name.startsWith('.'))

/** Without byte order mark and with one kind of line end: nothing further on has to know what Windows writes. */
export const plainText = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')

const readText = (path: string) => plainText(readFileSync(path, 'utf8'))
