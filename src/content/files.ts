import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The texts of all content files, keyed by their path as it is printed in Problems. */
export type SourceFiles = ReadonlyMap<string, string>

/**
 * Reads every YAML and Markdown file below a folder, sorted, so that two runs see the same order. One with another ending,
 * as `.yml`, comes too: it is reported.
 * @param folder the content folder; one that is not there has no files
 * @param root paths are printed relative to it; the folder's parent when left out
 */
export function readContentFiles(folder: string, root = join(folder, '..')): SourceFiles {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Map()
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|md)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isHidden(relative(folder, path)))
    .sort()
  return new Map(paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readText(path)]))
}

const isHidden = (path: string) => path.split(/[\\/]/).some((name) => name.startsWith('.'))

/** Without byte order mark and with one kind of line end: nothing further on has to know what Windows writes. */
export const plainText = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')

const readText = (path: string) => plainText(readFileSync(path, 'utf8'))
