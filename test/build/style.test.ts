import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { securityHeaders } from '../../src/build/headers.ts'
import { buildStyle, buildStyleFiles } from '../../src/build/style/build-style.ts'
import { webManifest } from '../../src/build/web-manifest.ts'

const UI = join(import.meta.dirname, '../../src/ui')

describe('the style of the pages', () => {
  let ui: string
  beforeEach(() => void (ui = mkdtempSync(join(tmpdir(), 'kiosk-style-'))))
  afterEach(() => rmSync(ui, { recursive: true }))

  it('is tokens, base, then one component after the other by name', () => {
    for (const [index, name] of ['shell/base', 'shell/tokens', 'tile/tile', 'bar/bar', 'shell/update'].entries()) {
      mkdirSync(join(ui, name, '..'), { recursive: true })
      writeFileSync(join(ui, `${name}.css`), `.${name.replace('/', '-')} { order: ${index} }`)
    }
    expect([...buildStyle(ui).base.matchAll(/\.([\w-]+)\{/g)].map((match) => match[1])).toEqual(['shell-tokens', 'shell-base', 'bar-bar', 'shell-update', 'tile-tile'])
  })

  it('is the same at each build, small, and fetches nothing', () => {
    const { base: style } = buildStyle(UI)
    expect(buildStyle(UI).base).toBe(style)
    expect(style).toContain('--ink')
    // It comes with every page, packed.
    expect(brotliCompressSync(style).length).toBeLessThan(4_500)
    expect(style).not.toMatch(/url\(|@import|@font-face|<\/style/i)
  })

  it('leaves to files of their own what few devices or pages need', () => {
    const apart = buildStyleFiles(UI)
    expect([...apart.keys()]).toEqual(['info-punkt.css', 'betreuung.css', 'schnell-weg.css', 'werkstatt.css', 'papier.css', 'spaeter.css'])
    expect(apart.get('info-punkt.css')).toContain('[data-kiosk]')
    expect(buildStyle(UI).base).not.toContain('[data-kiosk]')
  })

  it('takes in the rules for the font', () => {
    expect(buildStyle(UI, '@font-face { font-family: X; src: url(/x.woff2) }').base).toMatch(/^@font-face\{font-family:X;src:url\(\/x\.woff2\)\}/)
  })

  it('stops the build when it has a fault', () => {
    mkdirSync(join(ui, 'shell'))
    for (const name of ['tokens', 'base']) writeFileSync(join(ui, `shell/${name}.css`), 'a { color: red')
    writeFileSync(join(ui, 'shell/x.css'), '} } {')
    expect(() => buildStyle(ui)).toThrow()
  })
})

describe('the web app manifest', () => {
  const manifest = JSON.parse(webManifest({ name: 'Meine Arbeit, meine Wahl', description: 'Über „Arbeit“', tag: 'de-simple' })) as { icons: { src: string; sizes: string; purpose?: string }[] } & Record<string, string>

  it('has only addresses relative to itself, so that it works below any base', () => {
    expect([manifest['id'], manifest['start_url'], manifest['scope']]).toEqual(['./', './', './'])
    for (const { src } of manifest.icons) expect(src).toMatch(/^icons\//)
  })

  it('has an icon of 192 and one of 512 pixels, and one that may be cut round', () => {
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
    expect(manifest).toMatchObject({ short_name: 'Meine Arbeit', display: 'standalone', lang: 'de-simple', description: 'Über „Arbeit“' })
  })
})

describe('the security headers', () => {
  const headers = securityHeaders({ styles: ['a{color:red}'], prePaint: 'void 0' })
  const policy = new Map(headers['Content-Security-Policy']!.split('; ').map((each) => [each.split(' ')[0]!, each.split(' ').slice(1)]))

  it('allow exactly the style and the script that they were given', () => {
    expect(policy.get('style-src')).toEqual(["'self'", `'sha256-${hash('a{color:red}')}'`])
    expect(policy.get('script-src')).toEqual(["'self'", `'sha256-${hash('void 0')}'`])
    expect(securityHeaders({ styles: ['a{color:red} '], prePaint: 'void 0' })['Content-Security-Policy']).not.toBe(headers['Content-Security-Policy'])
  })

  it('allow nothing else: no inline style or script, no other host, no frame, no form', () => {
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|https?:|\*|data:/)
    for (const name of ['object-src', 'frame-src', 'child-src', 'base-uri', 'form-action', 'frame-ancestors']) expect(policy.get(name), name).toEqual(["'none'"])
    expect(policy.get('default-src')).toEqual(["'self'"])
    expect(policy.get('media-src')).toEqual(["'self'", 'blob:'])
    expect([policy.get('require-trusted-types-for'), policy.get('trusted-types')]).toEqual([["'script'"], ['kiosk']])
  })

  it('keep the address from others, and the device from being asked', () => {
    expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin' })
    expect(headers['Permissions-Policy']).toMatch(/camera=\(\), microphone=\(\), geolocation=\(\)/)
  })
})

/** Known hashes, made with `openssl dgst -sha256 -binary | base64`. */
function hash(text: string): string {
  return { 'a{color:red}': '6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs=', 'void 0': 'yyjq/GGlTvm0YhdkNx72uPxcwaIXqWZBYZftmpA6pYU=' }[text]!
}
