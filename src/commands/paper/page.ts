import type { createDrawings } from '../../build/drawings.ts'

export type Drawing = ReturnType<ReturnType<typeof createDrawings>>

/** A text inside of markup. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A picture, drawn in black. */
export const drawn = ({ viewBox, body }: Drawing): string => `<svg viewBox="${viewBox}" aria-hidden="true" fill="currentColor">${body}</svg>`

/** A box to tick with a pen. */
export const box = (words: string): string => `<span class="tick"><span class="box"></span> ${escaped(words)}</span>`

/** An empty row to write on. */
export const row = '<div class="row"></div>'

const STYLE = `
@page { size: A4; margin: 16mm 16mm 18mm; }
* { box-sizing: border-box; }
html { background: #fff; color: #000; font: 400 14pt/1.45 "Atkinson Hyperlegible Next", Verdana, "DejaVu Sans", Arial, sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { max-inline-size: 178mm; margin: 0 auto; padding: 4mm 0; }
h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 4mm; } h2 { font-size: 16pt; margin: 8mm 0 3mm; break-after: avoid; }
p { margin: 0 0 3mm; } .small { font-size: 10pt; }
.row { block-size: 10mm; border-block-end: .4mm solid #000; }
.tick { white-space: nowrap; margin-inline-end: 8mm; } .box { display: inline-block; inline-size: 6mm; block-size: 6mm; border: .5mm solid #000; vertical-align: -1mm; margin-inline-end: 1.5mm; }
svg { inline-size: 24mm; block-size: 24mm; }
@media screen { body { padding: 12mm; } }
@media print { body { padding: 0; max-inline-size: none; } }`

/** A page of paper, whole in one file: it can be sent by mail and printed anywhere. */
export const paper = (title: string, style: string, body: string): string =>
  `<!doctype html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${escaped(title)}</title>\n<style>${STYLE}${style}</style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`
