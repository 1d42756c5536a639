import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FLAGS, flagsFor } from '../../src/commands/kiosk/flags.mjs'
import { makeReady, profileFolder } from '../../src/commands/kiosk/profile.mjs'
import { hasScreen, screenSize, sizeFrom, sizeInXdpyinfo, sizeInXrandr } from '../../src/commands/kiosk/screen.mjs'
import { MOST, stayOpen } from '../../src/commands/kiosk/stay-open.mjs'
import { BUSY, isHere } from '../../src/commands/kiosk/words.mjs'

describe('the flags of an information point', () => {
  const window = { url: 'http://localhost:4180/?kiosk=1', profile: '/p', printer: false, isRoot: false, more: [] }

  it('end with the address, and hold no more than was asked for', () =>
    expect(flagsFor(window)).toEqual([...FLAGS, '--user-data-dir=/p', 'http://localhost:4180/?kiosk=1']))

  it('know the size of the screen, a printer, root, and what is given with them', () => {
    const flags = flagsFor({ ...window, size: { width: 1920, height: 1080 }, printer: true, isRoot: true, more: ['--x'] })
    expect(flags.slice(FLAGS.length + 1)).toEqual(['--window-size=1920,1080', '--window-position=0,0', '--kiosk-printing', '--no-sandbox', '--x', window.url])
  })
})

describe('the screen', () => {
  it('is there where there is a window system', () => {
    expect([{}, { DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }].map((env) => hasScreen(env, 'linux'))).toEqual([false, true, true])
    expect(hasScreen({}, 'win32')).toBe(true)
  })

  it('has the size that is given, or says what is wrong with it', async () => {
    expect(await screenSize('1920x1080')).toEqual({ width: 1920, height: 1080 })
    for (const wrong of ['1920', '1920 x 1080', '0x0', 'gross']) expect(() => sizeFrom(wrong), wrong).toThrow(`KIOSK_SIZE=${wrong} ist keine Größe.`)
  })

  it('has the size of the main one of several', () => {
    const two = 'Screen 0: minimum 8 x 8, current 3200 x 1080\nHDMI-1 connected 1280x1024+1920+0 (normal)\neDP-1 connected primary 1920x1080+0+0 (normal)\n'
    expect(sizeInXrandr(two)).toEqual({ width: 1920, height: 1080 })
    expect(sizeInXrandr(two.replace('primary ', ''))).toEqual({ width: 1280, height: 1024 })
    expect(sizeInXrandr('HDMI-1 disconnected (normal)')).toBeUndefined()
    expect(sizeInXdpyinfo('screen #0:\n  dimensions:    1280x800 pixels (325x203 millimeters)')).toEqual({ width: 1280, height: 800 })
  })
})

describe('the profile', () => {
  let folder: string
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'kiosk-profile-'))))
  afterEach(() => rmSync(folder, { recursive: true }))
  const file = () => join(folder, 'Default/Preferences')
  const preferences = () => JSON.parse(readFileSync(file(), 'utf8'))
  const GOOD = { profile: { exit_type: 'Normal', exited_cleanly: true }, translate: { enabled: false } }

  it('lies outside the project, or where one says', () => {
    expect(profileFolder(undefined, '/home/foyer')).toBe('/home/foyer/.local/share/meine-arbeit-meine-wahl/chromium')
    expect(profileFolder('/p/x', '/home/foyer')).toBe('/p/x')
  })

  it('knows of no crash and offers no translation, and keeps all else', () => {
    mkdirSync(join(folder, 'Default'))
    writeFileSync(file(), JSON.stringify({ profile: { exit_type: 'Crashed', name: 'x' }, a: 1 }))
    makeReady(folder)
    expect(preferences()).toEqual({ ...GOOD, profile: { ...GOOD.profile, name: 'x' }, a: 1 })
  })

  it('is made where there is none, and anew where it was cut off', () => {
    makeReady(folder)
    expect(preferences()).toEqual(GOOD)
    writeFileSync(file(), '{"profile":{"exit')
    makeReady(folder)
    expect(preferences()).toEqual(GOOD)
  })

  it('is free after a power cut, and after the computer got another name; not while Chromium runs', () => {
    const lock = join(folder, 'SingletonLock')
    for (const [owner, stays] of [[`${hostname()}-${process.pid}`, true], [`${hostname()}-999999999`, false], [`old-name-${process.pid}`, false]] as const) {
      symlinkSync('nowhere', join(folder, 'SingletonSocket'))
      symlinkSync(owner, lock)
      makeReady(folder)
      const left = ['SingletonLock', 'SingletonSocket'].map((name) => isLink(join(folder, name)))
      expect(left, owner).toEqual([stays, stays])
      for (const name of ['SingletonLock', 'SingletonSocket']) rmSync(join(folder, name), { force: true })
    }
  })
})

function isLink(path: string): boolean {
  try {
    symlinkSync('x', path)
    rmSync(path)
    return false
  } catch {
    return true
  }
}

describe('a Chromium that is closed', () => {
  /** Lets it close after each of these spans, in seconds; meant when the list is at its end. */
  async function closing(spans: number[]) {
    const left = [...spans]
    const told: number[] = []
    let time = 0
    const open = async () => void (time += (left.shift() ?? 0) * 1000)
    const good = await stayOpen({ open, ended: () => left.length === 0, tell: (times) => told.push(times), now: () => time, wait: 0 })
    return { good, told, left: left.length }
  }

  it('opens again', async () => expect(await closing([10, 3600, 5])).toEqual({ good: true, told: [1, 1], left: 0 }))

  it('opens at most five times within a minute', async () => {
    expect(await closing(Array(9).fill(1))).toEqual({ good: false, told: [1, 2, 3, 4, 5], left: 9 - MOST - 1 })
    expect((await closing(Array(50).fill(13))).good).toBe(true)
  })

  it('stays closed when that was meant', async () => expect(await closing([10])).toEqual({ good: true, told: [], left: 0 }))
})

describe('what is said', () => {
  it('warns that another port has other settings', () => expect(BUSY(4180)).toMatch(/PORT=4181 npm run kiosk.*gilt nur für seinen Port/))
  it('names address, screen and folder', () => {
    expect(isHere('http://localhost:4180/', '/p', { width: 1920, height: 1080 })).toMatch(/localhost:4180[^]*1920 x 1080[^]*\/p[^]*Strg\+C/)
    expect(isHere('u', '/p', undefined)).toContain('KIOSK_SIZE=')
    expect([isHere('u', '/p', undefined), isHere('u', '/p', undefined, 'https://beispiel.de/')].map((text) => /QR-Codes: (\S+ \S+ \S+)/.exec(text)![1])).toEqual(['führen zu diesem', 'führen zu https://beispiel.de/'])
  })
})

const deploy = (name: string) => readFileSync(join(import.meta.dirname, '../../deploy/information-point', name), 'utf8')

describe('what is set up with it', () => {
  const policy = JSON.parse(deploy('chromium-policy.json'))
  const command = readFileSync(join(import.meta.dirname, '../../src/commands/kiosk.mjs'), 'utf8')

  it('Chromium may open the information point, and nothing else', () => {
    const port = /PORT = '(\d+)'/.exec(command)![1]
    expect([policy.URLBlocklist[0], policy.URLAllowlist]).toEqual(['*', [`http://localhost:${port}`]])
    expect(policy.NewTabPageLocation).toBe(`http://localhost:${port}/?kiosk=1`)
  })

  it('each policy is explained, and no other', () => {
    const explained = [...doc('linux.md').matchAll(/^\| `([A-Z]\w+)`/gm)].map(([, name]) => name)
    expect(explained).toEqual(Object.keys(policy))
  })

  it('the document names the flags that are used, and no others', () => {
    const named = [...doc('linux.md').matchAll(/^\| `(--[^`]+)`/gm)].map(([, flag]) => flag)
    expect(named).toEqual([...FLAGS, '--user-data-dir=…', '--window-size=…', '--window-position=0,0', '--kiosk-printing', '--no-sandbox'])
  })

  it('the service starts a command that is there, and starts it again', () => {
    const unit = deploy('meine-arbeit.service')
    const [, file] = /^ExecStart=\/usr\/bin\/env node (\S+)$/m.exec(unit)!
    expect(existsSync(join(import.meta.dirname, '../..', file!))).toBe(true)
    expect(unit).toMatch(/^Restart=always$/m)
    expect(deploy('meine-arbeit.desktop')).toContain('systemctl --user restart meine-arbeit.service')
  })
})

function doc(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../docs/information-point', name), 'utf8')
}
