import type { Problem } from '../../report/problem.ts'
import type { Opened } from '../server/files.ts'
import type { Known } from '../server/known.ts'
import { ask, NoAnswer } from './ask.ts'
import { draftOf, forgetDraft, keepDraft } from './drafts.ts'

/** A file on the desk. */
export interface Sheet {
  path: string
  /** As it was opened: whoever saves says by the hash what they have seen. */
  opened: Opened
  text: string
  /** The file was changed elsewhere while somebody wrote here. */
  isConflict: boolean
}

/** What lies open, what is wrong with it, and what was last said of it. */
export class Desk {
  known!: Known
  readonly sheets = new Map<string, Sheet>()
  problems: readonly Problem[] = []
  said = ''
  onChange: () => void = () => {}
  readonly base: string
  private timer = 0
  /** What was opened last. */
  private shown: readonly string[] = []

  constructor(base: string) {
    this.base = base
    addEventListener('beforeunload', (event) => this.changed.length && event.preventDefault())
  }

  get changed(): Sheet[] {
    return [...this.sheets.values()].filter(({ text, opened }) => text !== opened.text)
  }

  async begin(): Promise<void> {
    this.known = await ask<Known>(this.address('stand'))
  }

  /** Lays files on the desk as they are now, with the words that somebody wrote before and did not save. */
  async open(paths: readonly string[]): Promise<void> {
    this.shown = paths
    const changed = this.changed.map(({ path }) => path)
    for (const path of paths.filter((each) => !changed.includes(each))) await this.trying(() => this.lay(path))
    void this.trying(() => this.check())
  }

  write(path: string, text: string): void {
    const sheet = this.sheets.get(path)!
    sheet.text = text
    this.said = ''
    if (text === sheet.opened.text) forgetDraft(path)
    else keepDraft(path, { hash: sheet.opened.hash, text })
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.trying(() => this.check()), 250) as unknown as number
    this.onChange()
  }

  /** Saves everything that was changed. What can't be saved stays as it is, and keeps nothing else from being saved. */
  async save(): Promise<void> {
    const sheets = this.changed
    const failed = new Map<string, string>()
    for (const sheet of sheets) if (!(await this.trying(() => this.put(sheet)))) failed.set(sheet.path, this.said)
    const saved = sheets.map(({ path }) => path).filter((path) => !failed.has(path))
    if (saved.length) await this.trying(() => this.check())
    this.tell(outcomeOf(saved, failed))
  }

  /** After a conflict: what lies on the disk holds, or what stands here. */
  async settle(path: string, whose: 'disk' | 'mine'): Promise<void> {
    const sheet = this.sheets.get(path)!
    const isLaid = await this.trying(async () => {
      await this.lay(path, false)
      if (whose === 'mine') this.write(path, sheet.text)
      else await this.check()
    })
    if (whose === 'mine' && isLaid) await this.save()
  }

  tell(words: string): void {
    this.said = words
    this.onChange()
  }

  /** @param keepsDraft false: words that were not saved are forgotten, but only once the file is here */
  private async lay(path: string, keepsDraft = true): Promise<void> {
    const opened = await ask<Opened>(`${this.address('datei')}?pfad=${encodeURIComponent(path)}`)
    if (!keepsDraft) forgetDraft(path)
    const draft = draftOf(path)
    const isNew = draft !== null && draft.text !== opened.text
    const isConflict = isNew && draft.hash !== opened.hash
    this.sheets.set(path, { path, opened: isConflict ? { ...opened, hash: draft.hash } : opened, text: isNew ? draft.text : opened.text, isConflict })
    if (isNew) this.said = 'Ihre ungespeicherten Worte sind wieder da.'
  }

  private async put(sheet: Sheet): Promise<void> {
    const { path, text, opened: { hash } } = sheet
    try {
      sheet.opened = await ask<Opened>(this.address('datei'), 'PUT', { path, text, hash })
    } catch (error) {
      sheet.isConflict = error instanceof NoAnswer && error.status === 409
      throw error
    }
    sheet.isConflict = false
    if (sheet.text === text) forgetDraft(path)
  }

  private async check(): Promise<void> {
    const open = this.shown.flatMap((path) => this.sheets.get(path) ?? [])
    const texts = Object.fromEntries([...open, ...this.changed].map(({ path, text }) => [path, text]))
    const problems = await ask<Problem[]>(this.address('pruefen'), 'POST', texts)
    if (Object.entries(texts).some(([path, text]) => this.sheets.get(path)?.text !== text)) return
    this.problems = problems
    this.onChange()
  }

  private async trying(work: () => Promise<void>): Promise<boolean> {
    try {
      await work()
      this.onChange()
      return true
    } catch (error) {
      this.tell((error as Error).message)
      return false
    }
  }

  private readonly address = (name: string) => `${this.base}redaktion/api/${name}`
}

/** What was saved, what was not, and each reason once. */
function outcomeOf(saved: readonly string[], failed: ReadonlyMap<string, string>): string {
  const done = saved.length ? `Gespeichert: ${saved.join(', ')}` : ''
  const missing = failed.size ? `Nicht gespeichert: ${[...failed.keys()].join(', ')}. ${[...new Set(failed.values())].join(' ')}` : ''
  return [done, missing].filter(Boolean).join('. ') || 'Es gibt nichts zu speichern.'
}
