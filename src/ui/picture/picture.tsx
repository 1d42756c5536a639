import { useKiosk, type Drawing } from '../kiosk/kiosk.ts'

/**
 * A picture on its light plate. It says what the words beside it say, so screen readers pass it by.
 * @param later whether it is hidden at first: then the page needn't bring it along
 */
export function Picture({ meaning, size = 'block', later }: { meaning: string; size?: 'block' | 'tile' | 'small'; later?: boolean }) {
  const kiosk = useKiosk()
  return <span class={`plate plate-${size}`}><Svg id={`p-${meaning}`} drawing={kiosk.drawing(meaning)} later={later} /></span>
}

/** A sign of the interface, for example the house on „Start“. */
export function Glyph({ name }: { name: string }) {
  const { glyph, language } = useKiosk()
  const sign = language.direction === 'rtl' ? mirrored(name) : name
  return <Svg id={`g-${sign}`} drawing={glyph(sign)} />
}

/** Who reads from right to left goes back to the right. */
const mirrored = (name: string) => name.replace(/-(left|right)$/, (_, side) => (side === 'left' ? '-right' : '-left'))

/** A picture inside another SVG: its corner and size are in the units of that. */
export function PictureIn({ meaning, ...place }: { meaning: string; x: number; y: number; size: number }) {
  return <Svg id={`p-${meaning}`} drawing={useKiosk().drawing(meaning)} {...place} />
}

/** Writes a drawing out, or refers to where it stands. */
function Svg({ id, drawing, size = '1em', later, ...place }: { id: string; drawing: Drawing; size?: number | string; later?: boolean | undefined; x?: number; y?: number }) {
  const drawnAt = useKiosk().drawnAt(id, later)
  const inner = drawnAt ? `<use href="${drawnAt}"/>` : `<g id="${id}">${drawing.body}</g>`
  // What stands in the sheet brings its own.
  const viewBox = drawnAt?.startsWith('#') === false ? undefined : drawing.viewBox
  return <svg viewBox={viewBox} {...place} width={size} height={size} fill="currentColor" aria-hidden="true" dangerouslySetInnerHTML={{ __html: inner }} />
}
