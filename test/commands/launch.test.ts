import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { launch } from '../../src/commands/browser/launch.mjs'
import { serve } from '../../src/commands/serve/serve.mjs'

it('starts a real browser that reads what we serve, letters included', { timeout: 60_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), 'kiosk-launch-'))
  writeFileSync(join(root, '_headers.json'), '{}')
  writeFileSync(join(root, 'index.html'), `<title>Grüße</title><p><span>Werkstatt</span></p>${' '.repeat(300)}`)
  const [server, browser] = await Promise.all([serve({ root }), launch()])
  const page = await browser.newPage()
  await page.goto(server.url)
  expect(await page.title()).toBe('Grüße')
  expect(await page.locator('span').evaluate((span) => span.getBoundingClientRect().width)).toBeGreaterThan(30)
  await Promise.all([browser.close(), server.close()])
  rmSync(root, { recursive: true })
})
