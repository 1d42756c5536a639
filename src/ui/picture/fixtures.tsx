import { Glyph, Picture, PictureIn } from './picture.tsx'

export const block = () => <Picture meaning="arbeit" />
export const tile = () => <Picture meaning="arbeit" size="tile" />
export const small = () => <Picture meaning="arbeit" size="small" />
/** Drawn once, referred to afterwards. */
export const twice = () => <><Picture meaning="geld" size="small" /><Picture meaning="geld" size="small" /></>
export const glyph = () => <span class="switch"><Glyph name="house" /> {'Start'}</span>
export const inADrawing = () => <svg viewBox="0 0 60 60" width="120" height="120"><PictureIn meaning="arbeit" x={10} y={10} size={40} /></svg>
