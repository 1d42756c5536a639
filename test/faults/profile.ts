import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../src/commands/browser/find-browser.mjs'
import { FLAGS } from '../../src/commands/browser/open.mjs'
import { engineOf, VIEWPORT, watch } from './chromium.ts'
import type { Driver } from './driver.ts'

/** Chromium with all that it keeps in one folder, so that it can be killed and moved. */
export async function openProfile(): Promise<Driver> {
  const errors: string[] = []
  let folder = newFolder()
  let { context, page } = await start(folder, errors)
  const again = async (user?: string) => void ({ context, page } = await start(folder, errors, user))
  return {
    open: (address) => engineOf(page).open(address),
    value: (expression) => engineOf(page).value(expression),
    press: (selector) => engineOf(page).press(selector),
    reload: () => engineOf(page).reload(),
    async kill() {
      killAll(folder)
      await context.close().catch(() => undefined)
      rmSync(join(folder, 'SingletonLock'), { force: true })
      await again()
    },
    async move(user) {
      await context.close()
      const before = folder
      cpSync(before, (folder = newFolder()), { recursive: true })
      remove(before)
      await again(user === 'other' ? 'nobody' : undefined)
    },
    errors: () => errors,
    async close() {
      await context.close().catch(() => undefined)
      remove(folder)
    },
  }
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'kiosk-faults-profile-'))
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

async function start(folder: string, errors: string[], user?: string) {
  const { path, env = {} } = await findBrowser()
  const home = user ? { HOME: folder } : {}
  const context = await chromium.launchPersistentContext(folder, { executablePath: user ? asUser(user, path, folder) : path, args: FLAGS, env: { ...process.env, ...env, ...home } as Record<string, string>, timeout: 100_000, viewport: VIEWPORT })
  watch(context, errors)
  return { context, page: context.pages()[0] ?? (await context.newPage()) }
}

/** A program that starts the browser as somebody else, to whom the folder then belongs. */
function asUser(user: string, path: string, folder: string): string {
  execFileSync('chown', ['-R', user, folder])
  const program = join(folder, 'as-user.sh')
  writeFileSync(program, `#!/bin/sh\nexec setpriv --reuid=${user} --regid=nogroup --clear-groups ${path} "$@"\n`)
  chmodSync(program, 0o755)
  return program
}

/** Kills the browser that has this folder, and nobody else. */
function killAll(folder: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)) process.kill(Number(pid), 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
}
