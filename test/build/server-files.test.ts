import { describe, expect, it } from 'vitest'
import { securityHeaders } from '../../src/build/headers.ts'
import { serverFiles } from '../../src/build/server-files.ts'

const HEADERS = securityHeaders({ styles: ['p {}'], prePaint: 'go()' })

describe('what a build tells servers', () => {
  it('is one list in the form of each server', () => {
    const files = serverFiles(HEADERS, '/kiosk/')
    expect(JSON.parse(files.get('_headers.json')!)).toEqual(HEADERS)
    for (const [name, value] of Object.entries(HEADERS)) {
      expect(files.get('_headers')).toContain(`\n  ${name}: ${value}\n`)
      expect(files.get('_nginx.conf')).toContain(`\nadd_header ${name} "${value}" always;\n`)
      expect(files.get('_caddy.conf')).toContain(`\nheader ${name} "${value}"\n`)
    }
  })

  it('names the folder below which the kiosk lies', () => {
    const files = serverFiles(HEADERS, '/kiosk/')
    expect(files.get('_base')).toBe('/kiosk/')
    expect(files.get('_headers')).toMatch(/^\/kiosk\/\*\n/)
    expect(files.get('_nginx.conf')).toContain('error_page 404 /kiosk/404.html;')
    expect(files.get('_caddy.conf')).toContain('@hashed path /kiosk/assets/*')
  })

  // The limits of Cloudflare: 100 rules, 2,000 letters a line. Two rules that fit one address are joined there, so there is one.
  it('fits hosts that read _headers', () => {
    const lines = serverFiles(HEADERS, '/').get('_headers')!.split('\n')
    expect(lines.filter((line) => /^\S/.test(line))).toEqual(['/*'])
    expect(lines).toContain('  Cache-Control: no-cache')
    expect(lines.every((line) => line.length < 2000)).toBe(true)
  })

  it.each([
    ['a quote', { 'X-Kiosk': 'say "no"' }], ['a variable of nginx', { 'X-Kiosk': 'for $host' }], ['a placeholder of Caddy', { 'X-Kiosk': 'for {host}' }],
    ['a second line', { 'X-Kiosk': 'a\nSet-Cookie: b' }], ['nothing', { 'X-Kiosk': '' }], ['a faulty name', { 'X Kiosk:': 'a' }],
  ])('refuses a header with %s', (_, faulty) => expect(() => serverFiles(faulty, '/')).toThrow(/^Header „X.Kiosk/))
})
