import { useKiosk, type Drawing } from '../kiosk/kiosk.ts'

/** A picture on its light plate. It says what the words beside it say, so screen readers pass it by. */
export function Picture({ meaning, size = 'block' }: { meaning: string; size?: 'block' | 'tile' | 'small' }) {
  const kiosk = useKiosk()
  return <span class={`plate plate-${size}`}><Svg id={`p-${meaning}`} drawing={kiosk.drawing(meaning)} /></span>
}

/** A sign of the interface, for example the house on „Start“. */
export function Glyph({ name }: { name: string }) {
  return <Svg id={`g-${name}`} drawing={useKiosk().glyph(name)} />
}

/** Writes a drawing out at its first use on a page and refers to it afterwards. */
function Svg({ id, drawing }: { id: string; drawing: Drawing }) {
  const inner = useKiosk().firstUse(id) ? `<g id="${id}">${drawing.body}</g>` : `<use href="#${id}"/>`
  return <svg viewBox={drawing.viewBox} width="1em" height="1em" fill="currentColor" aria-hidden="true" focusable="false" dangerouslySetInnerHTML={{ __html: inner }} />
}
