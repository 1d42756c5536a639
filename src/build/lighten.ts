import { optimize } from 'svgo'
import type { Drawing } from '../ui/kiosk/kiosk.ts'

/** So much of its width a point of a drawing may lie beside its place: less than a pixel where pictures are largest. */
const BESIDE = 0.002

/** The icon set puts some drawings behind a window that is as large as they are. */
const WINDOW = /<defs><clipPath id="([^"]+)"><path fill="#fff" d="M0 0h32v32H0z"\/><\/clipPath><\/defs>/

const known = new Map<string, Drawing>()

/** The same drawing in fewer signs: no more digits than can be seen. @throws when it refers to a part of itself, which could be another's in a sheet */
export function lighten({ viewBox, body }: Drawing): Drawing {
  const key = `${viewBox} ${body}`
  return known.get(key) ?? known.set(key, { viewBox, body: lighter(withoutWindow(body), viewBox) }).get(key)!
}

/** Black is no default here: what has no colour takes that of its plate. */
function lighter(body: string, viewBox: string): string {
  const width = Number(viewBox.split(/[\s,]+/)[2])
  if (!(width > 0)) throw new Error(`A drawing has the view box „${viewBox}“, and so no width.`)
  const floatPrecision = Math.max(0, Math.ceil(-Math.log10(2 * BESIDE * width)))
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" fill="currentColor">${body}</svg>`, { plugins: [{ name: 'preset-default', params: { floatPrecision } }] })
  if (/\sid="|url\(/.test(data)) throw new Error(`A drawing refers to a part of itself: ${data.slice(0, 200)}`)
  return data.replace(/^<svg[^>]*>|<\/svg>$/g, '')
}

function withoutWindow(body: string): string {
  const [whole, id] = WINDOW.exec(body) ?? []
  return whole ? body.replace(whole, '').replace(` clip-path="url(#${id})"`, '') : body
}
