import { readCondition, type Condition } from '../condition.ts'
import type { Goals } from '../guide.ts'
import { lawCondition, type Law, type Programme } from '../programme.ts'
import type { Finding } from './finding.ts'

/** A condition and where it stands. */
export interface Place extends Pick<Finding, 'kind' | 'id' | 'path'> {
  readonly condition: Condition
}

/** One question with its options, as a condition names them. `isDenied`: below a `not` or an `excludes`. */
export interface Naming {
  readonly question: string
  readonly options: readonly string[]
  readonly isDenied: boolean
}

/** Every condition there is. */
export function placesOf(goals: Goals): Place[] {
  const routes = (kind: 'contact' | 'result', things: Goals['contacts'] | Goals['results']) =>
    things.flatMap(({ id, when }) => (when ? [{ kind, id, path: ['when'], condition: when }] : []))
  return [...goals.programmes.flatMap(placesIn), ...routes('contact', goals.contacts), ...routes('result', goals.results)]
}

/** The conditions of one programme. */
function placesIn(programme: Programme): Place[] {
  const place = (path: Place['path'], condition: Condition): Place => ({ kind: 'programme', id: programme.id, path, condition })
  return [
    ...(programme.for ? [place(['for'], programme.for)] : []),
    ...programme.law.map((law, index) => place(['law', index, verbOf(law)], lawCondition(law))),
    ...programme.wish.map((wish, index) => place(['wish', index, 'when'], wish.when)),
  ]
}

/** The questions and options a condition names, each with whether it is named to accept or to deny. */
export function namingsIn({ condition, path }: Place): Naming[] {
  const together = (parts: readonly Naming[][]) => parts.flat()
  const turned = (part: readonly Naming[]) => part.map((naming) => ({ ...naming, isDenied: !naming.isDenied }))
  const namings = readCondition<Naming[]>(condition, {
    all: together, any: together, not: turned,
    accepts: (question, options) => [{ question, options, isDenied: false }],
  })
  return path.at(-1) === 'excludes' ? turned(namings) : namings
}

/** The key under which a sentence of the law has its condition. */
const verbOf = (law: Law): string => ('needs' in law ? 'needs' : 'excludes' in law ? 'excludes' : 'perhaps')
