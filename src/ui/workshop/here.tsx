import { toLine } from '../../language/plain-line.ts'
import type { Here } from '../../content/catalogue.ts'
import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'

type Somebody = Omit<Here['people'][number], 'contact'>

/** Who that is in this workshop, or when an office is there, and how old that is. */
export function HereBlock({ here }: { here: Here }) {
  return (
    <div class="workshop-here">
      {here.people.map((person) => <PersonHere person={person} />)}
      {here.office && <OfficeHere {...here.office} />}
      <AsOf date={here.asOf} />
    </div>
  )
}

/** One person. What nobody has said doesn't stand there. */
export function PersonHere({ person: { name, photo, room, times, phone } }: { person: Somebody }) {
  const { file, t } = useKiosk()
  return (
    <div class="person" data-part="person">
      {photo !== undefined && <img src={photo ? file(`werkstatt/foto/${photo}`) : undefined} alt={`${t('workshop.photo')}${name ? `: ${name}` : ''}`} width={160} height={160} data-slot="photo" />}
      <div class="person-words">
        {name !== undefined && <p class="person-name" data-slot="name"><Value>{name}</Value></p>}
        <dl class="reach">
          <Row name="room" words="workshop.room" value={room} />
          <Row name="times" words="workshop.times" value={times} />
          <Row name="phone" words="contact.phone" value={phone} />
        </dl>
      </div>
    </div>
  )
}

/** When and where an office is near by. */
export function OfficeHere({ times, place }: NonNullable<Here['office']>) {
  return (
    <div data-part="office">
      <p><Line line={useKiosk().line('workshop.office')} /></p>
      <dl class="reach">
        <Row name="times" words="workshop.times" value={times} />
        <Row name="place" words="workshop.place" value={place} />
      </dl>
    </div>
  )
}

/** @param date as it is read; empty: the device fills it in */
export function AsOf({ date }: { date: string }) {
  return <dl class="reach soft" data-part="as-of"><Row name="asOf" words="workshop.asOf" value={date} /></dl>
}

function Row({ name, words, value }: { name: string; words: Key; value: string | undefined }) {
  if (value === undefined) return null
  return <div data-row={name}><dt><Line line={useKiosk().line(words)} /></dt><dd data-slot={name}>{name === 'phone' ? <Phone number={value} /> : <Value>{value}</Value>}</dd></div>
}

/** An empty one is filled in by the device. */
const Value = ({ children }: { children: string }) => (children ? <Line line={toLine(children)} /> : null)

/** A number of the house can't be dialled from outside. */
function Phone({ number }: { number: string }) {
  if (!number) return null
  const tel = number.replace(/[^\d+]/g, '')
  return tel.length < 5 ? <span class="phone">{number}</span> : <a class="phone" href={`tel:${tel}`}>{number}</a>
}
