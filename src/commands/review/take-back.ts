import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { loadCatalogue } from '../../content/load.ts'
import { Problems } from '../../content/problems.ts'
import { validate } from '../../content/validate.ts'
import { parseYaml } from '../../content/yaml.ts'
import { formatProblems } from '../../report/format.ts'
import type { SoundContent } from '../ground/sound-catalogue.ts'
import { checkForm, type WholeForm } from './check-form.ts'
import { formSchema } from './form-schema.ts'
import { findingsIn, type Ground, type Outcome } from './make-sheet.ts'
import { easyTexts } from './sentences.ts'
import { withReview, withWaivers } from './splice.ts'

/** Puts what a Prüfgruppe said into the content: all of it, or nothing. */
export function takeBack(file: string, content: SoundContent, { from, folder }: Ground): Outcome {
  const path = resolve(from, file)
  if (!existsSync(path)) return { refused: `„${file}“ gibt es nicht.`, code: 2 }
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const problems = new Problems()
  const yaml = parseYaml(file, text, problems)
  const form = yaml && validate(formSchema, yaml, problems)
  const whole = form && checkForm(form, yaml, easyTexts(content.catalogue), problems)
  if (!whole) return { refused: `${formatProblems(problems.list.map(({ more: _, ...problem }) => ({ ...problem, more: 'docs/authoring/pruefgruppe.md' })), new Map([[file, text]]))}\n\nEs wurde nichts geändert.` }
  return write(whole, content, folder)
}

/** Both files are made and read once more before any is written. */
function write(form: WholeForm, content: SoundContent, folder: string): Outcome {
  const { file } = form.easy.text
  const waivers = waiversOf(form, content)
  const waiverFile = `${basename(folder)}/words/waivers.yaml`
  const changed = new Map([[file, withReview(onDisk(file, folder), form.gruppe, form.datum)]])
  if (waivers.length) changed.set(waiverFile, withWaivers(onDisk(waiverFile, folder), waivers))
  const files = new Map([...content.files, ...[...changed].map(([path, text]) => [path, text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')] as const)])
  const after = loadCatalogue(files, basename(folder))
  const errors = after.problems.filter(({ severity }) => severity === 'error')
  if (errors.length) return { refused: `${formatProblems(errors, files)}\n\nEs wurde nichts geändert.` }
  for (const [path, text] of changed) writeWhole(pathOf(path, folder), text)
  return { done: `${file}: gelesen von „${form.gruppe}“ am ${form.datum}.${waivers.length ? `\n${waiverFile}: ${waivers.length} ${waivers.length === 1 ? 'Ausnahme' : 'Ausnahmen'} dazu.` : ''}${suggestions(form)}` }
}

const pathOf = (file: string, folder: string) => join(folder, '..', file)
const onDisk = (file: string, folder: string) => (existsSync(pathOf(file, folder)) ? readFileSync(pathOf(file, folder), 'utf8') : '')

function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.neu`, text)
  renameSync(`${path}.neu`, path)
}

/** What may stay, of what the rules still find. */
function waiversOf({ hinweise, gruppe, datum, easy }: WholeForm, content: SoundContent): Record<string, string>[] {
  const found = new Set(findingsIn(easy, content).map(({ rule, sentence }) => `${rule}\n${sentence}`))
  const stay = new Map(hinweise.filter(({ darfBleiben, regel, satz }) => darfBleiben === 'ja' && found.has(`${regel}\n${satz}`)).map((each) => [`${each.regel}\n${each.satz}`, each]))
  return [...stay.values()].map(({ regel, satz }) => ({ rule: regel, reason: `${gruppe} hat diesen Satz am ${datum} gelesen und verstanden.`, language: easy.language.id, file: easy.text.file, text: satz }))
}

/** Suggestions change no text: an editor reads them. */
function suggestions({ saetze }: WholeForm): string {
  const given = saetze.filter(({ vorschlag }) => vorschlag)
  return given.length ? `\nVorschläge der Gruppe, sie ändern nichts von selbst:\n${given.map(({ nummer, satz, vorschlag }) => `  ${nummer}. ${satz} → ${vorschlag}`).join('\n')}` : ''
}
