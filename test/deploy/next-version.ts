import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The next version of a build, as a change of style and of code makes it: another style block and another first script in each page,
 * so other hashes in the policy; other scripts; and the list of the worker knows it all.
 */
export function nextVersion(dist: string): string {
  const next = mkdtempSync(join(tmpdir(), 'kiosk-next-'))
  cpSync(dist, next, { recursive: true })
  const names = readdirSync(next, { recursive: true, encoding: 'utf8' })
  const changed: [before: string, after: string][] = []
  for (const name of names.filter((each) => /\.(html|js)$/.test(each) && each !== 'sw.js')) {
    const before = readFileSync(join(next, name), 'utf8')
    const after = name.endsWith('.js') ? `${before}\n/*2*/` : before.replace(INLINE.style, '<style>$1/*2*/</style>').replace(INLINE.script, '<script>$1/*2*/</script>')
    changed.push([hash(before), hash(after)], ...Object.values(INLINE).flatMap((part) => inlineHashes(before, after, part)))
    writeFileSync(join(next, name), after)
  }
  for (const name of names.filter((each) => /^(_|sw\.js$)/.test(each))) {
    const text = readFileSync(join(next, name), 'utf8')
    writeFileSync(join(next, name), [...new Map(changed)].reduce((made, [before, after]) => made.replaceAll(before, after), text).replace(/release;desc=\w+/, 'release;desc=000000000002'))
  }
  return next
}

/** The blocks of style and the one inline script of a page. */
const INLINE = { style: /<style>([\s\S]*?)<\/style>/g, script: /<script>([\s\S]*?)<\/script>/g }

const inlineHashes = (before: string, after: string, part: RegExp): [string, string][] => {
  const [from, to] = [before, after].map((html) => [...html.matchAll(part)].map((match) => hash(match[1]!))) as [string[], string[]]
  return from.map((old, index) => [old, to[index]!])
}

/** The hashes that a policy must name, so that a browser shows the page as it was made. */
export const inlineOf = (html: string): string[] => Object.values(INLINE).flatMap((part) => [...html.matchAll(part)].map((match) => hash(match[1]!)))

export const hash = (text: string | Buffer): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
