import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { picoIn } from './pico-in.mjs'

const run = promisify(execFile)

/** Milliseconds for all of it: whoever waits longer has no network. */
const LIMIT = 60_000

/** Milliseconds in which a failure is not tried again, so that a machine without network builds quickly. */
const REMEMBERED = 60 * 60_000

const PACKAGE = 'libttspico-data'
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg'

/**
 * The data of SVOX Pico from Debian's „non-free“, signed by Debian, with lists of our own: the machine's sources stay as they
 * are, and nobody has to be root.
 * @type {import('../find-voice.mjs').Way}
 */
export const debianPico = {
  name: 'SVOX Pico (from Debian)',
  async find({ keep, log }) {
    const folder = join(keep, 'pico')
    const failed = join(keep, 'pico-failed')
    if (!picoIn(folder)) {
      if (!canFetch()) return undefined
      if (isRecent(failed)) throw new Error(`it could not be fetched within the last hour; delete ${failed} to try at once`)
      log('Fetching the German voice of SVOX Pico from Debian (1 MB) …')
      await fetchInto(folder, keep).catch((error) => remember(failed, error))
    }
    return picoIn(folder)
  },
}

const canFetch = () => ['/usr/bin/apt-get', '/usr/bin/dpkg-deb', KEYS].every((path) => existsSync(path)) && suite() !== undefined

/** `bookworm`, on a Debian. */
const suite = () => /^VERSION_CODENAME=(\w+)$/m.exec(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '')?.[1]

/** @param {string} path */
const isRecent = (path) => existsSync(path) && Date.now() - statSync(path).mtimeMs < REMEMBERED

/** @param {string} path @param {any} error */
function remember(path, error) {
  writeFileSync(path, String(error.message))
  throw new Error(error.killed ? `Debian did not answer within ${LIMIT / 1000} s` : String(error.stderr || error.message).trim().split('\n').at(-1))
}

/** @param {string} folder @param {string} keep */
async function fetchInto(folder, keep) {
  mkdirSync(keep, { recursive: true })
  const work = mkdtempSync(join(keep, 'apt-'))
  try {
    const until = Date.now() + LIMIT
    await apt(work, ['update'], until)
    await apt(work, ['download', PACKAGE], until)
    const file = readdirSync(work).find((name) => name.endsWith('.deb'))
    if (!file) throw new Error(`Debian has no ${PACKAGE}.`)
    await run('/usr/bin/dpkg-deb', ['-x', join(work, file), join(work, 'out')])
    rmSync(folder, { recursive: true, force: true })
    renameSync(join(work, 'out/usr/share/pico/lang'), folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @param {string} work @param {string[]} words @param {number} until */
function apt(work, words, until) {
  for (const name of ['lists/partial', 'archives/partial', 'sources']) mkdirSync(join(work, name), { recursive: true })
  writeFileSync(join(work, 'sources/debian.sources'), `Types: deb\nURIs: http://deb.debian.org/debian\nSuites: ${suite()}\nComponents: non-free\nSigned-By: ${KEYS}\n`)
  const settings = [
    'Dir::Etc::sourcelist=/dev/null', `Dir::Etc::sourceparts=${join(work, 'sources')}`, `Dir::State::lists=${join(work, 'lists')}`,
    `Dir::Cache::archives=${join(work, 'archives')}`, 'Dir::Cache::pkgcache=', 'Dir::Cache::srcpkgcache=',
    'APT::Sandbox::User=', 'Acquire::Retries=0', 'Acquire::http::Timeout=15', 'Acquire::Languages=none', 'APT::Update::Error-Mode=any',
  ]
  return run('/usr/bin/apt-get', ['-q', ...settings.flatMap((setting) => ['-o', setting]), ...words], { cwd: work, timeout: Math.max(1, until - Date.now()) })
}
