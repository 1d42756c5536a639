import type { Problem, ReadPack } from '../../workshop/read-pack.ts'
import { isId, type WholePack } from '../../workshop/pack.ts'
import { writePack } from '../../workshop/write-pack.ts'
import type { Island } from '../island.ts'
import { part } from '../parts.ts'
import { say } from '../say.ts'
import { wordsOf } from '../words.ts'
import { line } from './block.ts'
import { workshopPage } from './from-page.ts'
import { readChosen, readServed } from './load.ts'
import { marker, type Origin } from './marker.ts'
import { saveAs } from './save-as.ts'
import { fetchServed } from './server.ts'
import { removePack, storedPack, storePack, wholePack } from './stored.ts'

/** Loads the people of a workshop, says what is loaded, exports and removes it. */
export const workshop: Island = (element) => {
  const ends = new AbortController()
  const { signal } = ends
  const words = wordsOf(element)
  const sure = part(element, 'sure')!
  const problems = part(element, 'problems')!
  const tell = (...names: string[]) => say(part(element, 'said')!, names.flatMap(words))
  const show = async () => {
    const stored = await storedPack().catch(() => undefined)
    if (signal.aborted) return
    part(element, 'loaded')!.hidden = !stored
    const state = part(element, 'state')!
    say(state, words(stored ? 'loaded' : 'nothing'))
    if (stored) addFacts(state, [[undefined, stored.pack.name], ['people', String(stored.pack.people.length)], ['asOf', inWords(stored.pack.asOf)], [marker()?.from ?? 'file', '']], words)
  }

  /** Nothing changes until all is well. */
  const take = async (read: () => Promise<ReadPack | undefined>, origin: Origin) => {
    showProblems(problems, [])
    tell('working')
    const found = await read().catch(() => undefined)
    if (signal.aborted) return
    if (!found) return tell(origin.from === 'server' ? 'unreached' : 'unstored', 'stays')
    if ('problems' in found) {
      tell('refused', 'stays')
      return showProblems(problems, found.problems)
    }
    tell(...((await isStored(found, origin)) ? ['done'] : ['unstored', 'stays']))
    await show()
  }
  const takeFiles = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])]
    input.value = ''
    if (files.length) void take(async () => readChosen(files, (await workshopPage()).known), { from: 'file' })
  }
  const takeServed = (id: string) => {
    if (!isId(id)) return tell('unreached', 'stays')
    void take(async () => {
      const [bytes, { known }] = await Promise.all([fetchServed(id), workshopPage()])
      return bytes && readServed(id, bytes, known)
    }, { from: 'server', id })
  }
  const ask = (isAsked: boolean) => {
    sure.hidden = !isAsked
    const next = isAsked ? part(sure, 'question')! : element.querySelector<HTMLElement>('[data-do=remove]')!
    next.focus()
  }
  const actions: Readonly<Record<string, () => unknown>> = {
    export: async () => {
      const whole = await wholePack()
      if (whole) saveAs(`${whole.pack.id}.json`, writePack(whole), 'application/json')
    },
    remove: () => ask(true),
    keep: () => ask(false),
    really: async () => {
      await removePack()
      sure.hidden = true
      showProblems(problems, [])
      tell('removed')
      await show()
      part(element, 'said')!.focus()
    },
  }
  element.addEventListener('click', ({ target }) => {
    const name = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'] ?? ''
    if (Object.hasOwn(actions, name)) void actions[name]!()
  }, { signal })
  part(element, 'file')!.addEventListener('change', ({ target }) => takeFiles(target as HTMLInputElement), { signal })
  part(element, 'server')!.addEventListener('submit', (event) => {
    event.preventDefault()
    takeServed(String(new FormData(event.target as HTMLFormElement).get('id')).trim())
  }, { signal })
  void show()
  return () => {
    ends.abort()
    sure.hidden = part(element, 'loaded')!.hidden = true
    showProblems(problems, [])
    part(element, 'state')!.replaceChildren()
    tell()
  }
}

const isStored = (pack: WholePack, origin: Origin): Promise<boolean> => storePack(pack, origin).then(() => true, () => false)

/** „22. November 2026“ */
const inWords = (day: string) => new Date(`${day}T00:00:00Z`).toLocaleDateString('de-DE', { dateStyle: 'long', timeZone: 'UTC' })

/** What is loaded, each in a line of its own, with the word of the page before it. */
function addFacts(state: HTMLElement, facts: readonly (readonly [string | undefined, string])[], words: ReturnType<typeof wordsOf>): void {
  for (const [name, value] of facts) {
    const row = document.createElement('span')
    row.className = 'workshop-fact'
    if (name) say(row, words(name))
    row.append(' ', line(value))
    state.append(row)
  }
}

/** Each Problem: where, what, and how to mend it. */
function showProblems(list: HTMLElement, problems: readonly Problem[]): void {
  list.hidden = !problems.length
  list.replaceChildren(...problems.map(({ file, line: row, message, fix }) => {
    const item = document.createElement('li')
    item.append(line(`${file}${row > 1 ? `, Zeile ${row}` : ''}: ${message} ${fix}`))
    return item
  }))
}
