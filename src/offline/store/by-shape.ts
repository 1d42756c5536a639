import type { Drawers } from './drawers.ts'
import type { Give, Read } from './ground.ts'
import type { Language, Older } from './older.ts'
import { pageOf } from './pack.ts'
import { OWN, shapeFile, type Shape } from './shape.ts'

export interface Ways {
  scope: string
  read: Read
  drawers: Drawers
}

/** Puts pages together of which only that has changed what several share: what each says of its own lies on the device. */
export async function byShape({ scope, read, drawers }: Ways, { pack }: Language, { own, pieces }: Older, lost: readonly string[]): Promise<Give> {
  const { response, json: { pages, names } } = await read<Shape>(shapeFile(pack))
  const stepsOf = (url: string) => pages[url.slice(scope.length)]
  const steps = new Set(lost.filter((url) => own.has(url)).flatMap((url) => stepsOf(url) ?? []))
  const piece = await drawers(pieces, [...steps].flatMap((step) => (step === OWN ? [] : names[step] ?? [])))
  return async (url) => {
    const ours = own.get(url)?.values()
    return ours && pageOf(response, stepsOf(url)!.map((step) => (step === OWN ? ours.next().value : piece(names[step]!))).join(''))
  }
}
