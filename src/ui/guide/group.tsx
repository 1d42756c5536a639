import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'
import { Picture } from '../picture/picture.tsx'

/** One group of the result. Empty: the island puts the cards in; what is too much at once stands under „Mehr Angebote“. */
export function Group({ outcome, picture, heading }: { outcome: string; picture: string; heading: readonly LineData[] }) {
  return (
    <section data-item data-group={outcome}>
      <div class="group-head">
        <Picture meaning={picture} size="small" later />
        <h2>{heading.map((line) => <><Line line={line} /> </>)}</h2>
      </div>
      <ul class="cards" data-item data-part="open" />
      <details class="more" data-item data-part="more">
        <summary><Line line={useKiosk().line('guide.more')} /></summary>
        <ul class="cards" />
      </details>
    </section>
  )
}
