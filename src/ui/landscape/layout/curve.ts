import type { Point } from './boxes.ts'

const towards = (from: Point, to: Point, length: number): Point => {
  const whole = distance(from, to)
  return whole ? { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole } : from
}
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
const written = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`

/** The same corners, shortened at the end (and at the beginning): there an arrow head stands. */
export function shortened(corners: readonly Point[], atStart: number, atEnd: number): Point[] {
  const [first, second, last, beforeLast] = [corners[0]!, corners[1]!, corners.at(-1)!, corners.at(-2)!]
  return [towards(first, second, atStart), ...corners.slice(1, -1), towards(last, beforeLast, atEnd)]
}

/** The `d` of a path through corners, each rounded as far as its sides allow. */
export function curve(corners: readonly Point[], radius: number): string {
  const bends = corners.slice(1, -1).map((corner, index) => {
    const [before, after] = [corners[index]!, corners[index + 2]!]
    const round = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
    return `L${written(towards(corner, before, round))}Q${written(corner)} ${written(towards(corner, after, round))}`
  })
  return `M${written(corners[0]!)}${bends.join('')}L${written(corners.at(-1)!)}`
}

/** An arrow head with its tip at the end of a way. */
export function arrowHead(tip: Point, from: Point, size: number): string {
  const foot = towards(tip, from, size * 1.3)
  const [x, y] = [((foot.y - tip.y) * 0.62), ((tip.x - foot.x) * 0.62)]
  return `M${written(tip)}L${written({ x: foot.x + x, y: foot.y + y })}L${written({ x: foot.x - x, y: foot.y - y })}Z`
}

/** Points along a way, so many units apart. */
export function along(corners: readonly Point[], step: number): Point[] {
  return corners.slice(1).flatMap((corner, index) => {
    const [from, length] = [corners[index]!, distance(corners[index]!, corner)]
    return Array.from({ length: Math.floor(length / step) }, (_, count) => towards(from, corner, count * step))
  })
}
