import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const UI = join(import.meta.dirname, '../../src/ui')

export interface Declaration {
  file: string
  selector: string
  property: string
  value: string
}

/** The declarations of a style sheet, each with the selector it stands in. */
export function declarationsIn(css: string, file = ''): Declaration[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', block = '']) =>
    block.split(';').flatMap((each) => {
      const [, property, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(each) ?? []
      return property && value ? [{ file, selector: selector.trim(), property, value }] : []
    }))
}

/** All style of the kiosk, file by file. */
export const sheets: ReadonlyMap<string, string> = new Map(
  readdirSync(UI, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith('.css')).sort().map((name) => [name, readFileSync(join(UI, name), 'utf8')]),
)

export const declarations = [...sheets].flatMap(([file, css]) => declarationsIn(css, file))
