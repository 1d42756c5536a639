import type { ComparedProgramme } from '../../content/catalogue.ts'
import { useKiosk, type Kiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Glyph, Picture } from '../picture/picture.tsx'

type Programmes = readonly ComparedProgramme[]

/** The programmes to choose from. Seen only with script: without it, all of them stand below. */
export function Picker({ programmes, least, most }: { programmes: Programmes; least: number; most: number }) {
  const { line } = useKiosk()
  return (
    <section class="compare-picker">
      <h2 tabIndex={-1} data-part="choose"><Line line={line('compare.choose')} /></h2>
      <ul class="tiles">{programmes.map((programme) => <li><Choice programme={programme} /></li>)}</ul>
      <div class="compare-state" role="status" data-part="state"><Lines lines={[line('compare.none', { least, most })]} /></div>
      <button type="button" class="button" data-do="show" hidden><Line line={line('compare.show')} /></button>
      <Sayings least={least} most={most} />
    </section>
  )
}

/** A large button that stays pressed: the whole card can be touched. */
function Choice({ programme: { id, picture, name } }: { programme: ComparedProgramme }) {
  return (
    <button type="button" class="tile" data-do="choose" data-choice={id} aria-pressed="false">
      <Picture meaning={picture} size="tile" />
      <span class="option-label"><Line line={name} /></span>
      <span class="compare-check"><Glyph name="check" /></span>
    </button>
  )
}

/** All that can be said about a choice; the island takes the sentences from here. */
function Sayings({ least, most }: { least: number; most: number }) {
  const sayings = Object.entries(sayingsIn(useKiosk(), least, most))
  return <div hidden>{sayings.map(([name, lines]) => <div data-saying={name}><Lines lines={lines} /></div>)}</div>
}

const sayingsIn = ({ line }: Kiosk, least: number, most: number) => ({
  lost: [line('compare.lost'), line('compare.lost.check')],
  full: [line('compare.full', { most }), line('compare.full.remove')],
  none: [line('compare.none', { least, most })],
  more: [line('compare.more')],
  ready: [line('compare.ready'), line('compare.ready.more')],
  complete: [line('compare.ready')],
})

