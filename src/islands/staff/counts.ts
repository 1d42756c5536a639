import { clearCounters, readCounters } from '../counters/store.ts'
import { toTable, type TableWords } from '../counters/table.ts'
import { part } from '../parts.ts'
import { tick } from './device.ts'
import { listenToButtons, tell, type Setting, type Tools } from './setting.ts'

const FILE = 'zaehler.csv'
/** Browsers fetch what is to be saved a moment later. In milliseconds. */
const FETCHED = 10_000

/** The counters: on or off, taken along, deleted. */
export const counts: Setting = (section, tools) => {
  const sure = part(section, 'sure')!
  const table = part(section, 'table')!
  const text = table.querySelector('textarea')!
  const button = (name: string) => section.querySelector<HTMLElement>(`[data-do=${name}]`)!

  const withTable = (take: (csv: string) => void) => () => {
    const counters = readCounters()
    if (!Object.keys(counters).length) return tell(section, tools, 'counts.empty')
    tell(section, tools)
    take(toTable(counters, tableWords(tools)))
  }
  const show = (csv: string) => {
    table.hidden = false
    text.value = csv.replace('\uFEFF', '')
    text.focus()
  }
  const download = (csv: string) => {
    part(section, 'blocked')!.hidden = false
    saveAs(FILE, csv)
  }
  const ask = (isAsked: boolean) => {
    sure.hidden = !isAsked
    const next = isAsked ? part(sure, 'question')! : button('delete')
    next.focus()
  }
  const remove = () => {
    const isGone = clearCounters()
    table.hidden = true
    ask(false)
    tell(section, tools, isGone ? 'counts.deleted' : 'unsaved')
  }

  tick(section, tools, 'counts')
  listenToButtons(section, { save: withTable(download), show: withTable(show), delete: () => ask(true), keep: () => ask(false), really: remove }, tools.signal)
  tools.signal.addEventListener('abort', () => {
    sure.hidden = table.hidden = part(section, 'blocked')!.hidden = true
    text.value = ''
  })
}

/** Lets the browser save a text as a file. The link stands on no page, so that nothing else can take its tap. */
function saveAs(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), FETCHED)
}

function tableWords({ words }: Tools): TableWords {
  const word = (name: string) => words(`csv.${name}`).flatMap(({ parts }) => parts.map(({ text }) => text)).join('')
  return { month: word('month'), what: word('what'), page: word('page'), question: word('question'), count: word('count'), opened: word('opened'), left: word('left'), few: word('few') }
}
