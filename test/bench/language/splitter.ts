import type { Split } from '../../../src/language/compounds.ts'
import type { Row } from './units.ts'

const COMPOUND = /(?<![\p{L}-])\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}{2,})+(?![\p{L}-])/gu

/** Compares the suggestions with the hyphens that people set in Leichte Sprache. */
export function splitterFigures(rows: readonly Row[], split: (word: string) => Split | undefined) {
  const gold = new Set(rows.filter((row) => row.cls === 'easy').flatMap((row) => row.text.match(COMPOUND) ?? []))
  let found = 0
  let [right, suggested, wanted] = [0, 0, 0]
  for (const compound of gold) {
    const joints = jointsOf(compound.split('-'))
    const answer = split(compound.replaceAll('-', ''))
    const ours = answer ? jointsOf(answer.parts) : []
    if (answer) found++
    wanted += joints.length
    suggested += ours.length
    right += ours.filter((at) => joints.includes(at)).length
  }
  return { compounds: gold.size, found: round(found / gold.size), precision: round(right / suggested), recall: round(right / wanted) }
}

function jointsOf(parts: readonly string[]): number[] {
  let at = 0
  return parts.slice(0, -1).map((part) => (at += part.length))
}

const round = (value: number) => Math.round(value * 1000) / 1000
