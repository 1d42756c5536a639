import { plainText, type Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'

export interface Place {
  name: LineData
  /** The option that it finds. */
  area: string
}

/** Cities and Kreise by letter. Touching one gives the answer of its area; no place is remembered. */
export function PlaceFinder({ places }: { places: readonly Place[] }) {
  const { line, language } = useKiosk()
  const letters = byLetter(places, language.tag)
  return (
    <details class="place-finder">
      <summary><Line line={line('places.where')} /> <Line line={line('places.all')} /></summary>
      <Lines lines={[line('places.letter')]} />
      <ul class="letters">{letters.map(([letter]) => <li><button type="button" data-do="letter" data-letter={letter} aria-expanded="false">{letter}</button></li>)}</ul>
      {letters.map(([letter, found]) => <PlaceList letter={letter} places={found} />)}
    </details>
  )
}

function PlaceList({ letter, places }: { letter: string; places: readonly Place[] }) {
  return (
    <ul class="place-list" data-places={letter} hidden>
      {places.map(({ name, area }) => <li><button type="button" class="switch" data-do="answer" data-option={area}><Line line={name} /></button></li>)}
    </ul>
  )
}

/** „Kreis Ostheim“ stands at O, „Wald-Kreis Nord“ at W and at N. */
function byLetter(places: readonly Place[], tag: string): [string, Place[]][] {
  const letters = new Map<string, Place[]>()
  const sorted = [...places].sort((a, b) => plainText(a.name).localeCompare(plainText(b.name), tag))
  for (const place of sorted) lettersOf(plainText(place.name)).forEach((letter) => letters.set(letter, [...(letters.get(letter) ?? []), place]))
  return [...letters].sort(([a], [b]) => (a < b ? -1 : 1))
}

const KIND = /^(Kreis|StädteRegion) /

const lettersOf = (name: string): string[] =>
  [...new Set([name.replace(KIND, ''), /(?:Kreis|StädteRegion) (.+)/.exec(name)?.[1] ?? ''].filter(Boolean).map((word) => word.normalize('NFD')[0]!))]
