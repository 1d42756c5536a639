import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '../../../../src/commands/ground/places.mjs'

/** Kinds of article to which no guide, comparison or way refers: one more of them is one more page and no more. */
const KINDS = [{ folder: 'topics', file: 'topic.yaml' }, { folder: 'worries', file: 'worry.yaml' }]

/**
 * Our content with so many more articles: those that are there, again under other ids.
 * @param {string} folder
 * @param {number} more
 */
export function largerContent(folder, more) {
  rmSync(folder, { recursive: true, force: true })
  cpSync(inProject('content'), folder, { recursive: true })
  const articles = KINDS.flatMap((kind) => readdirSync(inProject('content', kind.folder)).map((id) => ({ ...kind, id })))
  for (let index = 0; index < more; index++) addAgain(folder, articles[index % articles.length], Math.floor(index / articles.length) + 2)
}

/** @param {string} content @param {{ folder: string, file: string, id: string } | undefined} article @param {number} times */
function addAgain(content, article, times) {
  if (!article) throw new Error('There is no article to take again.')
  const { folder, file, id } = article
  const copy = join(content, folder, `${id}-${times}`)
  cpSync(inProject('content', folder, id), copy, { recursive: true })
  const text = readFileSync(join(copy, file), 'utf8')
  writeFileSync(join(copy, file), text.replace(/^id: .*$/m, `id: ${id}-${times}`))
}
