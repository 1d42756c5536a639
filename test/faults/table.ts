import type { End } from './moments.ts'

/** How one row ended; `lost` says why when it ended badly. */
export interface Outcome {
  engine: string
  moment: string
  what: string
  end?: End
  lost?: string
}

/** The table as it is printed, with the counts as its last lines. */
export function printed(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ engine, moment, what, end, lost }) => `${engine.padEnd(9)} ${moment.padEnd(12)} ${what.padEnd(58)} ${lost === undefined ? `${end}, healed` : `LOST: ${lost.split('\n')[0]}`}`)
  return [...rows, ...counts(outcomes)].join('\n')
}

/** By engine: how many rows had which end, and how many were lost. */
function counts(outcomes: readonly Outcome[]): string[] {
  return [...new Set(outcomes.map(({ engine }) => engine))].map((name) => {
    const own = outcomes.filter(({ engine }) => engine === name)
    const good = [...new Set(own.flatMap(({ end }) => end ?? []))].map((end) => `${own.filter((each) => each.end === end).length} ${end}`)
    return `${name}: ${own.length} rows: ${[...good, `${own.filter(({ lost }) => lost !== undefined).length} rows lost`].join(', ')}.`
  })
}
