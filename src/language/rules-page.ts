import { readExamples } from './rule-examples.ts'
import { rules } from './registry.ts'
import type { Rule } from './rule.ts'

/** Hits in 100 sentences of easy and of standard texts. */
export interface RuleFigures {
  easy: number
  hard: number
}

const readmes = import.meta.glob<string>('./rules/*/README.md', { eager: true, query: '?raw', import: 'default' })

const HEAD = `# Die Regeln der Sprach-Prüfung

Diese Seite macht \`npm run bench:language -- --write\`. Bitte nicht von Hand ändern.
Eine Regel ist ein Ordner in \`src/language/rules/\`; dort stehen alle Beispiele und Ausnahmen.

- **Fehler** hält den Bau an. **Hinweis**: Ein Mensch entscheidet.
- Die Zahlen sagen, wie oft eine Regel in 100 Sätzen trifft: in leichten und in schweren Texten desselben Inhalts.
- BITV-n ist Nummer n in Anlage 2 Teil 2 der Barrierefreie-Informationstechnik-Verordnung (BITV 2.0).`

/** The text of docs/rules.md: what the rules say, and what was measured. */
export function rulesPage(figures: Readonly<Record<string, RuleFigures>>): string {
  return `${[HEAD, table(figures), ...rules.map((rule) => section(rule, figures[rule.id]))].join('\n\n')}\n`
}

function table(figures: Readonly<Record<string, RuleFigures>>): string {
  const rows = rules.map((rule) => `| [${rule.id}](#${rule.id}) | ${rule.code} | ${rule.title} | ${severityOf(rule)} | ${rates(figures[rule.id]).join(' | ')} |`)
  return ['| Regel | Nummer | Was | Stärke | leicht | schwer |', '|---|---|---|---|---|---|', ...rows].join('\n')
}

function section(rule: Rule, figures: RuleFigures | undefined): string {
  const { what, good, bad } = readExamples(readmes[`./rules/${rule.id}/README.md`] ?? '')
  const [easy, hard] = rates(figures)
  return [
    `## ${rule.id}`,
    `**${rule.title}** (${rule.code}, ${severityOf(rule)}${(rule.registers ?? []).includes('de') ? ', auch in Alltagssprache' : ''}). ${what}`,
    `- Nicht: ${quote(bad[0])}\n- Besser: ${quote(good[0])}\n- Quelle: ${rule.sources.join(', ')}\n- Treffer in 100 Sätzen: leicht ${easy}, schwer ${hard}`,
  ].join('\n\n')
}

const severityOf = (rule: Rule) => (rule.severity === 'error' ? 'Fehler' : 'Hinweis')
const rates = (figures: RuleFigures | undefined) => [figures?.easy ?? 0, figures?.hard ?? 0].map((rate) => rate.toFixed(1).replace('.', ','))
const quote = (example = '') => `„${example.replaceAll('\n', ' / ')}“`
