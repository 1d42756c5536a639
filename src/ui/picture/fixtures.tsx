import { Glyph, Picture } from './picture.tsx'

export const block = () => <Picture meaning="arbeit" />
export const tile = () => <Picture meaning="arbeit" size="tile" />
export const small = () => <Picture meaning="arbeit" size="small" />
/** Drawn once, referred to afterwards. */
export const twice = () => <><Picture meaning="geld" size="small" /><Picture meaning="geld" size="small" /></>
export const glyph = () => <span class="switch"><Glyph name="house" /> {'Start'}</span>
