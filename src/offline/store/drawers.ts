import { AT_ONCE, parallel } from './parallel.ts'
import { drawerFile, drawerOf, type Drawer } from './shape.ts'

/** Texts of pieces by their names; undefined: it is not to be had. */
export type Pieces = (name: number) => string | undefined

/** Pulls each drawer once, however often it is asked for; one that doesn't come is empty. @param read fetches a file of JSON */
export function createDrawers(read: (file: string) => Promise<{ json: unknown }>) {
  const pulled = new Map<number, Promise<Drawer>>()
  const pull = (drawer: number) => pulled.get(drawer) ?? pulled.set(drawer, read(drawerFile(drawer)).then(({ json }) => Object(json), () => ({}))).get(drawer)!

  /** The pieces that are there, and of those that are wanted besides what the drawers have. */
  return async (there: ReadonlyMap<number, string>, wanted: Iterable<number>): Promise<Pieces> => {
    const drawers = new Set([...wanted].filter((name) => !there.has(name)).map(drawerOf))
    const found: Drawer = Object.assign({}, ...(await parallel([...drawers], AT_ONCE, pull)))
    return (name) => there.get(name) ?? found[name]
  }
}

export type Drawers = ReturnType<typeof createDrawers>
