import type { CheckOptions } from './check-text.ts'

/** The examples in a rule's README: they are its tests, and docs/rules.md shows the first of them. */
export interface RuleExamples {
  what: string
  good: readonly string[]
  bad: readonly string[]
  options: Pick<CheckOptions, 'terms' | 'names'>
}

const BLOCK = /^```(gut|schlecht|optionen)( text)?\n([\s\S]*?)\n```$/gm

/** Each line of a block is an example; a block marked „text“ is one example as a whole. */
export function readExamples(readme: string): RuleExamples {
  const good: string[] = []
  const bad: string[] = []
  let options = {}
  for (const [, kind, isText, body = ''] of readme.matchAll(BLOCK)) {
    if (kind === 'optionen') options = JSON.parse(body) as RuleExamples['options']
    else (kind === 'gut' ? good : bad).push(...(isText ? [body] : body.split('\n')))
  }
  return { what: readme.split('\n')[2] ?? '', good, bad, options }
}
