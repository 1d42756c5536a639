/** Where style lies in `dist/` that few devices or pages need. `point` is asked for before the first paint of an information point. */
export const STYLE_FILES = { point: 'info-punkt.css', staff: 'betreuung.css', exit: 'schnell-weg.css', workshop: 'werkstatt.css' } as const
