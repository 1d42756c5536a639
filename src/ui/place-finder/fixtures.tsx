import { toLine } from '../../language/plain-line.ts'
import { PlaceFinder } from './place-finder.tsx'

const place = (name: string) => ({ name: toLine(name), area: 'nord' })

export const few = () => <PlaceFinder places={['Musterstadt', 'Kreis Musterberg'].map(place)} />
export const many = () => <PlaceFinder places={[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => place(`${letter}stadt an der Muster`))} />
export const longestWord = () => <PlaceFinder places={[place('Musterbergisch-Gladmusterbacher Kreis')]} />
export const plainFew = () => <PlaceFinder places={[place('StädteRegion Musterstadt')]} />
