import type { Page } from 'playwright-core'
import { build } from 'vite'
import type { PROBES } from './in-page/probes.ts'

export type Probe = keyof typeof PROBES

/** What WCAG 2.2, 1.4.12 lets a reader set. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }'

let bundle: Promise<string> | undefined

/** The probes as one script. They are modules of their own, with parts that they share; a page can only take text. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'error', publicDir: false,
    build: { write: false, minify: false, target: 'es2022', lib: { entry: 'test/browser/matrix/in-page/probes.ts', formats: ['iife'], name: 'kioskProbes' } },
  })
  const [first] = (Array.isArray(result) ? result : [result]) as { output: { code?: string }[] }[]
  return `(() => {${first!.output[0]!.code!}\nglobalThis.kioskProbes = kioskProbes})()`
}

/** Brings the probes into every page of a context from now on. The context must be opened with `bypassCSP`. */
export async function bringProbes(page: Page): Promise<void> {
  const script = await (bundle ??= bundled())
  await page.context().addInitScript(script)
}

/** What these probes find wrong with a page as it stands. */
export const probe = (page: Page, ...names: Probe[]): Promise<string[]> =>
  page.evaluate((wanted) => {
    const { PROBES: probes } = (globalThis as unknown as { kioskProbes: { PROBES: Record<string, () => string[]> } }).kioskProbes
    return wanted.flatMap((name) => probes[name]!())
  }, names as string[])

/** The probe of clipped text, with the distances between letters, words and lines that a reader may set. */
export async function probeSpaced(page: Page): Promise<string[]> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, SPACING)
  const faults = await probe(page, 'tooWide', 'clipped')
  await page.evaluate(() => void (document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)))
  return faults.map((fault) => `${fault} (with wide text spacing)`)
}

/** Forced colours as a system with a contrast theme would show them. */
export async function probeForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const faults = await probe(page, 'lostInForcedColours')
  await page.emulateMedia({ forcedColors: 'none' })
  return faults
}
