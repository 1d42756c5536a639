import { FALLBACKS, fallbackAdvance, type Cut } from './fallback.ts'
import { FONT_FILE, fontInWeight, WEIGHTS } from './font.ts'
import { readSfnt, type FontMetrics } from './sfnt.ts'

/**
 * The rules for the font and for what stands in its place: a font of the device, drawn as wide and as high as ours, so that
 * a page looks the same with both. „optional“: a page never changes its letters while somebody is reading.
 * @param base where the kiosk lies
 * @param sample text by whose letters the widths are weighed
 */
export async function buildFontFace(base: string, sample: string): Promise<string> {
  const own = `@font-face { font-family: "Atkinson Hyperlegible Next"; src: url("${base}${FONT_FILE}") format("woff2"); font-weight: ${WEIGHTS.regular} ${WEIGHTS.bold}; font-display: optional; }`
  const fallbacks = await Promise.all((Object.keys(WEIGHTS) as Cut[]).map(async (cut) => fallbackFace(cut, readSfnt(await fontInWeight(WEIGHTS[cut])), sample)))
  return [own, ...fallbacks].join('\n')
}

function fallbackFace(cut: Cut, metrics: FontMetrics, sample: string): string {
  const { size, ascent, descent, lineGap } = adjust(metrics, cut, sample)
  const sources = FALLBACKS[cut].map((name) => `local("${name}")`).join(', ')
  return `@font-face { font-family: "Kiosk Fallback"; src: ${sources}; font-weight: ${WEIGHTS[cut]}; size-adjust: ${percent(size)}; ascent-override: ${percent(ascent)}; descent-override: ${percent(descent)}; line-gap-override: ${percent(lineGap)}; }`
}

/** By how much the fallback is drawn larger, and its heights after that; all as parts of one. */
export function adjust({ unitsPerEm, ascent, descent, lineGap, advance }: FontMetrics, cut: Cut, sample: string) {
  let [ours, theirs] = [0, 0]
  for (const character of sample) {
    const [our, their] = [advance(character), fallbackAdvance(character, cut)]
    if (our === undefined || their === undefined) continue
    ours += our / unitsPerEm
    theirs += their
  }
  const size = theirs ? ours / theirs : 1
  const part = (units: number) => units / unitsPerEm / size
  return { size, ascent: part(ascent), descent: part(-descent), lineGap: part(lineGap) }
}

const percent = (part: number) => `${Number((part * 100).toFixed(2))}%`
