import { draw, fixtures } from '../ui/gallery.tsx'

/** The markup of a landscape with a frame: Schule, the frame Werkstatt with Lernen and Arbeit, and Betrieb. */
export const landscapePage = (): string => draw(fixtures.find(({ component, name }) => component === 'landscape' && name === 'withFrame')!)
