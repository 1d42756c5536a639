import { contains, grown, type Point, type StationBox } from './boxes.ts'
import { blockedFor, neighbour, pointOf, STEPS, take, type Lattice } from './lattice.ts'
import type { Measures } from './measures.ts'
import { Queue } from './queue.ts'

/** What a bend costs, in steps: a way is straight where it can be. */
const BEND = 7

/** What each step away from the middle of a side costs. */
const ASIDE = 0.4

/** A node at the side of a station, and the direction that leads away from it. */
interface Port {
  node: number
  direction: number
  /** How far it is from the middle of the side, in steps. */
  aside: number
}

/**
 * The cheapest way round everything that stands in between (Dijkstra, one state for each node and direction).
 * @returns its corners, from edge to edge; null when the stations leave no room
 */
export function route(from: StationBox, to: StationBox, boxes: readonly StationBox[], lattice: Lattice, measures: Measures): Point[] | null {
  const blocked = blockedFor([from, to], boxes, lattice, measures)
  const ends = new Set(portsOf(to, blocked, lattice, measures).map(({ node, direction }) => node * 4 + opposite(direction)))
  const found = cheapest(portsOf(from, blocked, lattice, measures), ends, blocked, lattice)
  if (!found) return null
  take(found.map((state) => state >> 2), lattice, measures)
  return cornersOf(found, from, to, lattice, measures)
}

const opposite = (direction: number) => (direction + 2) % 4

/** Every free node beside a station from which a straight line leads to its side, but not to its corner. */
function portsOf(box: StationBox, blocked: Uint8Array, lattice: Lattice, measures: Measures): Port[] {
  const near = grown(box, measures.clearance + measures.lattice)
  const inset = Math.min(measures.sign, box.height / 5)
  return [...blocked.keys()].flatMap((node) => {
    const point = pointOf(node, lattice, measures)
    if (blocked[node] || contains(box, point) || !contains(near, point)) return []
    const [besideX, besideY] = [point.x > box.x + inset && point.x < box.x + box.width - inset, point.y > box.y + inset && point.y < box.y + box.height - inset]
    if (besideX) return [{ node, direction: point.y < box.y ? 3 : 1, aside: Math.abs(point.x - box.x - box.width / 2) / measures.lattice }]
    return besideY ? [{ node, direction: point.x < box.x ? 2 : 0, aside: Math.abs(point.y - box.y - box.height / 2) / measures.lattice }] : []
  })
}

/** The states from a port of one station to a port of the other. A state is a node and the direction in which one comes to it. */
function cheapest(starts: readonly Port[], ends: ReadonlySet<number>, blocked: Uint8Array, lattice: Lattice): number[] | null {
  const cost = new Float64Array(blocked.length * 4).fill(Infinity)
  const before = new Int32Array(blocked.length * 4).fill(-1)
  const queue = new Queue()
  const reach = (state: number, price: number, last: number) => {
    if (price >= cost[state]!) return
    cost[state] = price
    before[state] = last
    queue.add(state, price)
  }
  for (const { node, direction, aside } of starts) reach(node * 4 + direction, lattice.taken[node]! + aside * ASIDE, -1)
  for (let state = queue.next(); state !== undefined; state = queue.next()) {
    if (ends.has(state)) return backFrom(state, before)
    for (const into of intoStation(state, ends)) reach(into, cost[state]! + BEND, state)
    STEPS.forEach((step, direction) => {
      const [node, isBack] = [neighbour(state >> 2, step, lattice), direction === opposite(state % 4)]
      if (node >= 0 && !blocked[node] && !isBack) reach(node * 4 + direction, cost[state]! + 1 + lattice.taken[node]! + (direction === state % 4 ? 0 : BEND), state)
    })
  }
  return null
}

/** A way that comes along the side of its station can turn to it at a port. */
const intoStation = (state: number, ends: ReadonlySet<number>): number[] =>
  [1, 3].map((turn) => (state & ~3) + (state + turn) % 4).filter((turned) => ends.has(turned))

function backFrom(state: number, before: Int32Array): number[] {
  const states = [state]
  while (before[states[0]!]! >= 0) states.unshift(before[states[0]!]!)
  return states
}

/** Only the points at which the way bends, and its ends at the edges of the stations. */
function cornersOf(states: readonly number[], from: StationBox, to: StationBox, lattice: Lattice, measures: Measures): Point[] {
  const points = states.map((state) => pointOf(state >> 2, lattice, measures))
  const bends = points.filter((_, index) => index < states.length - 1 && states[index]! % 4 !== states[index + 1]! % 4)
  return [onEdge(points[0]!, from), ...bends, onEdge(points.at(-1)!, to)]
}

/** The point of a box that is nearest to a point outside it. */
const onEdge = ({ x, y }: Point, box: StationBox): Point => ({ x: Math.min(Math.max(x, box.x), box.x + box.width), y: Math.min(Math.max(y, box.y), box.y + box.height) })
