/** Where style lies in `dist/` that few devices or pages need, or nobody at first. `point` is asked for before the first paint of an information point; `paper` and `later` have time. */
export const STYLE_FILES = { point: 'info-punkt.css', staff: 'betreuung.css', exit: 'schnell-weg.css', workshop: 'werkstatt.css', paper: 'papier.css', later: 'spaeter.css' } as const
