import { execFileSync } from 'node:child_process'
import jsqr from 'jsqr'
import type { Page } from 'playwright-core'

/** A page as it comes out of a printer. */
export interface Paper {
  text: string
  /** The words of each sheet. Null on a machine without poppler-utils. */
  sheets: string[] | null
  /** What the QR code of the last sheet that has one says; null when there is none. */
  code(): string | null
}

/** Prints a page. Without poppler-utils (Debian) its words are read from the page in its dress for paper, and neither sheets nor codes are seen. */
export async function printed(page: Page): Promise<Paper> {
  if (!hasPoppler) return { text: await dressedForPaper(page), sheets: null, code: () => null }
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const sheets = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).split('\f').slice(0, -1)
  return { text: oneLine(sheets.join(' ')), sheets, code: () => lastCode(pdf, sheets.length) }
}

const hasPoppler = ['pdftotext', 'pdftoppm'].every((tool) => {
  try {
    return execFileSync(tool, ['-v'], { stdio: 'ignore' }) === null
  } catch {
    console.log(`${tool} is missing (apt-get install poppler-utils): sheets and codes on paper are not looked at.`)
    return false
  }
})

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

async function dressedForPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const text = await page.locator('body').innerText()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  return oneLine(text)
}

function lastCode(pdf: Buffer, sheet: number): string | null {
  return sheet ? (codeOn(pdf, sheet) ?? lastCode(pdf, sheet - 1)) : null
}

/** A sheet as a grey picture: `P5 width height 255`, then one byte a pixel. */
function codeOn(pdf: Buffer, sheet: number): string | null {
  const pgm = execFileSync('pdftoppm', ['-r', '110', '-gray', '-f', String(sheet), '-l', String(sheet), '-'], { input: pdf, maxBuffer: 1e8 })
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'))!
  return decode(pgm.subarray(head.length), Number(width), Number(height))
}

// The package is CommonJS: its function is the module itself, or its default.
const find = ((jsqr as unknown as { default?: unknown }).default ?? jsqr) as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null

function decode(grey: Uint8Array, width: number, height: number): string | null {
  const pixels = new Uint8ClampedArray(width * height * 4)
  grey.forEach((value, index) => pixels.fill(value, index * 4, index * 4 + 3))
  return find(pixels, width, height)?.data ?? null
}

/** Reads a code from a picture of the screen, as a phone does. The picture is taken apart in an empty page, which has no policy. */
export async function codeOnScreen(page: Page, selector: string): Promise<string | null> {
  const png = (await page.locator(selector).screenshot()).toString('base64')
  const empty = await page.context().newPage()
  const { grey, width, height } = await empty.evaluate(async (base64) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: 'image/png' }))
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, picture.width, picture.height)
    return { grey: Array.from({ length: data.length / 4 }, (_, index) => data[index * 4]!), width: picture.width, height: picture.height }
  }, png)
  await empty.close()
  return decode(Uint8Array.from(grey), width, height)
}
