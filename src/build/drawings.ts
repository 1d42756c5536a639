import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Drawing } from '../ui/kiosk/kiosk.ts'
import { noShapeIn } from './only-shapes.ts'
import { INTERFACE_PICTURES } from './interface-pictures.ts'

interface IconSet {
  width?: number
  height?: number
  icons: Record<string, { body: string; width?: number; height?: number }>
}

const require = createRequire(import.meta.url)

const iconSet = () => require('@iconify-json/fluent-emoji-high-contrast/icons.json') as IconSet

/**
 * The drawing of a meaning, from the icon set or, as `own:<file>`, from `content/pictures/`.
 * @param pictures meaning → picture, from `content/pictures.yaml`
 * @throws when there is no such picture; `checkDrawings` has named it before
 */
export function createDrawings(pictures: ReadonlyMap<string, string>, folder: string): (meaning: string) => Drawing {
  const set = iconSet()
  return (meaning) => {
    const name = pictures.get(meaning) ?? INTERFACE_PICTURES[meaning] ?? ''
    if (isOwn(name)) return readSvg(ownPath(name, folder))
    const icon = set.icons[name]
    if (!icon) throw new Error(`content/pictures.yaml: „${meaning}“ meint „${name}“, das Bild gibt es nicht.`)
    return { body: icon.body, viewBox: `0 0 ${icon.width ?? set.width ?? 32} ${icon.height ?? set.height ?? 32}` }
  }
}

/** Whether a picture can be drawn, and the names that the icon set knows. One of the editors lies in their folder and nowhere else. */
export function drawable(folder: string): { has(name: string): boolean; names: string[] } {
  const { icons } = iconSet()
  return { has: (name) => (isOwn(name) ? isInFolder(name) && existsSync(ownPath(name, folder)) : Object.hasOwn(icons, name)), names: Object.keys(icons) }
}

/** What stands in a picture of the editors and is no shape; see `noShapeIn`. The icon set is not theirs. */
export const oddIn = (name: string, folder: string): string | undefined => (isOwn(name) ? noShapeIn(readFileSync(ownPath(name, folder), 'utf8')) : undefined)

const isOwn = (name: string) => name.startsWith('own:')
const isInFolder = (name: string) => /^own:[\w-]+\.svg$/.test(name)
const ownPath = (name: string, folder: string) => join(folder, name.slice(4))

/** A sign of the interface from Phosphor, in bold strokes. */
export function phosphorGlyph(name: string): Drawing {
  return readSvg(require.resolve(`@phosphor-icons/core/assets/bold/${name}-bold.svg`))
}

function readSvg(path: string): Drawing {
  if (!existsSync(path)) throw new Error(`Das Bild ${path} fehlt.`)
  const svg = readFileSync(path, 'utf8')
  const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 256 256'
  return { viewBox, body: svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '') }
}
