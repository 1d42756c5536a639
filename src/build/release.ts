import { createHash } from 'node:crypto'

/** What a build is called in a header: twelve letters that are others when a page, a script or a style is. */
export function releaseOf(files: readonly (readonly [name: string, content: string | Uint8Array])[]): string {
  const hash = createHash('sha256')
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\0`).update(content).update('\0')
  return hash.digest('hex').slice(0, 12)
}

/** The headers of a release with its name, in the one header that a browser lets pages read: see `src/pages/one-release.ts`. */
export const withRelease = (headers: Readonly<Record<string, string>>, release: string): Record<string, string> => ({ ...headers, 'Server-Timing': `release;desc=${release}` })
