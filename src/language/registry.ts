import type { Rule } from './rule.ts'

/** One folder is one rule; nothing else has to be told about it. */
const modules = import.meta.glob<{ rule: Rule }>('./rules/*/rule.ts', { eager: true })

export const rules: readonly Rule[] = Object.values(modules)
  .map((module) => module.rule)
  .sort((a, b) => a.code.localeCompare(b.code) || a.id.localeCompare(b.id))

/** The rules of a register: `de-simple` has nearly all, `de` only the mild ones. */
export function rulesFor(register: 'de-simple' | 'de'): readonly Rule[] {
  return rules.filter((rule) => (rule.registers ?? ['de-simple']).includes(register))
}
