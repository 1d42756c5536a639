import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stepsOf, type Step } from './read-recipe.ts'

const FOLDER = join(import.meta.dirname, '../../docs/authoring')

export const readPage = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')

/** Two documents hold no recipe: the list of messages, and the list of pages. */
export const pageNames = readdirSync(FOLDER).filter((name) => !['meldungen.md', 'README.md'].includes(name))

/** Pages in the order in which the list of pages names them. */
export const inOrder = [...readPage('README.md').matchAll(/^\d+\. \[[^\]]+\]\(([\w./-]+)\)/gm)].map(([, path]) => path!)

/** The steps of a page that change the content, and those that are about another folder. */
export const contentSteps = (name: string): Step[] => stepsOf(readPage(name)).filter(({ path }) => path.startsWith('content/'))
export const otherSteps = (name: string): Step[] => stepsOf(readPage(name)).filter(({ path }) => !path.startsWith('content/'))
