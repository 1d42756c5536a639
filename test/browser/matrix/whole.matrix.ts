import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe } from '../axe.ts'
import { openKiosk, type Kiosk } from '../kiosk.ts'
import { SIZES, THEMES, WIDTHS, type Combination, type Width } from './axes.ts'
import { crew } from './crew.ts'
import { look, openForProbes, set, told, visit } from './look.ts'
import { probeForcedColours } from './probe.ts'
import { summary } from './summary.ts'

interface Visit {
  path: string
  width: Width
}

/** What was found in one visit, and how much was looked at. */
interface Found {
  faults: string[]
  combinations: number
  axe: number
}

let kiosk: Kiosk
beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
afterAll(() => kiosk.close())

it('no page has a fault in any theme, size, register and width', async () => {
  const paths = chosen('PAGES', kiosk.paths, (path, wanted) => `/${path}`.includes(wanted))
  const widths = chosen('WIDTHS', WIDTHS, (width, wanted) => String(width) === wanted)
  const visits = paths.flatMap((path) => widths.map((width) => ({ path, width })))
  const hands = await Promise.all([openForProbes(kiosk), openForProbes(kiosk)])
  const found = await crew(visits, hands, (each, page) => lookAtAll(page, each).catch((error: Error) => ({ faults: [`/${each.path} ${each.width} px: ${error.message}`], combinations: 0, axe: 0 })))
  const faults = found.flatMap((each) => each.faults)
  const sum = (name: 'combinations' | 'axe') => found.reduce((so, each) => so + each[name], 0)
  console.log([
    ...summary(faults),
    `${paths.length} pages × ${THEMES.length} themes × ${SIZES.length} sizes × ${widths.length} widths = ${sum('combinations')} combinations, axe ran ${sum('axe')} times, ${faults.length} violations.`,
  ].join('\n'))
  expect(sum('combinations')).toBe(visits.length * THEMES.length * SIZES.length)
  expect(faults.length, 'violations').toBe(0)
}, 60 * 60_000)

/** Loads a page once in a width and then only switches theme and size, as a reader does. */
async function lookAtAll(page: Awaited<ReturnType<typeof openForProbes>>, { path, width }: Visit): Promise<Found> {
  await visit(page, kiosk, path, width)
  const found: Found = { faults: [], combinations: 0, axe: 0 }
  for (const theme of THEMES) for (const size of SIZES) {
    const combination: Combination = { path, width, theme, size }
    const faults = [...(await look(page, combination)), ...(await more(page, combination, found))]
    found.faults.push(...faults.map((fault) => told(combination, fault)))
    found.combinations++
  }
  return found
}

/**
 * Colours hang on the theme, so all rules of axe and forced colours are asked once a theme. What a size changes for
 * axe is how close targets stand; nothing else.
 */
async function more(page: Awaited<ReturnType<typeof openForProbes>>, { theme, size }: Combination, found: Found): Promise<string[]> {
  if (size !== '0' && theme !== 'light') return []
  found.axe++
  if (size !== '0') return axe(page, 'target-size')
  await set(page, theme, size)
  return [...(await probeForcedColours(page)), ...(await axe(page))]
}

/** What the environment asks for, all without it: `PAGES=wegweiser,/angebote/ WIDTHS=320`. */
function chosen<T>(name: string, all: readonly T[], fits: (each: T, wanted: string) => boolean): readonly T[] {
  const wanted = process.env[name]?.split(',').map((each) => each.trim()).filter(Boolean)
  const some = wanted?.length ? all.filter((each) => wanted.some((one) => fits(each, one))) : all
  if (!some.length) throw new Error(`${name}=${process.env[name]} fits nothing.`)
  return some
}
