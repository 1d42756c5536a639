import type { Placed, Told } from '../preview.ts'

const OPEN = 'vorschau-offen'

/** Draws the panel anew. It stays open or closed as it was, also on the next page. */
export function draw(root: ShadowRoot, told: Told, base: string): void {
  const before = root.querySelector('details')
  const panel = make('details', { open: before?.open ?? sessionStorage.getItem(OPEN) === 'ja' })
  panel.addEventListener('toggle', () => sessionStorage.setItem(OPEN, panel.open ? 'ja' : 'nein'))
  panel.append(make('summary', { textContent: titleOf(told) }), bodyOf(told, base))
  const section = make('section', { ariaLabel: 'Meldungen zu dieser Seite' })
  section.append(panel)
  const hadFocus = root.activeElement?.localName === 'summary'
  root.replaceChildren(section)
  if (hadFocus) root.querySelector('summary')?.focus()
}

function bodyOf(told: Told, base: string): HTMLElement {
  const body = make('div', { className: 'body', tabIndex: 0 })
  const note = told.isOld ? 'Der Inhalt hat Fehler. Sie sehen die Seiten, wie sie vorher waren.' : told.isReading ? 'Die Sprache wird noch geprüft.' : ''
  if (note) body.append(make('p', { className: 'note', textContent: note }))
  body.append(make('h2', { textContent: 'Auf dieser Seite' }), listOf(told.here, base))
  if (told.elsewhere.length) body.append(moreOf(told.elsewhere, base))
  body.append(make('a', { href: `${base}redaktion/`, textContent: 'Zur Redaktion', target: 'redaktion' }))
  return body
}

/** What concerns other pages is in the way only when somebody wants it. */
function moreOf(problems: readonly Placed[], base: string): HTMLElement {
  const more = make('details', { open: problems.some(isError) })
  more.append(make('summary', { textContent: `In anderen Dateien: ${countOf(problems)}` }), listOf(problems, base))
  return more
}

function listOf(problems: readonly Placed[], base: string): HTMLElement {
  if (!problems.length) return make('p', { textContent: 'Keine Meldungen.' })
  const list = make('ul')
  list.append(...problems.map((problem) => itemOf(problem, base)))
  return list
}

function itemOf(problem: Placed, base: string): HTMLElement {
  const { file, path, line, column, message, fix } = problem
  const item = make('li', { className: isError(problem) ? 'error' : 'review' })
  const here = make('a', { href: `${base}redaktion/#${file}:${line}:${column}`, target: 'redaktion', textContent: 'Hier ändern', ariaLabel: `Hier ändern: ${file}, Zeile ${line}` })
  const open = make('button', { type: 'button', textContent: `${file}:${line}`, title: 'Im Programm öffnen', ariaLabel: `Im Programm öffnen: ${file}, Zeile ${line}` })
  open.addEventListener('click', () => void fetch(`${base}__open-in-editor?file=${encodeURIComponent(`${path}:${line}:${column}`)}`))
  item.append(make('strong', { textContent: isError(problem) ? 'Fehler: ' : 'Hinweis: ' }), message, make('span', { className: 'fix', textContent: fix }), ...(file.startsWith('locales/') ? [] : [here, ' ']), open)
  return item
}

const isError = ({ severity }: Placed) => severity === 'error'

const titleOf = ({ here, elsewhere, isOld }: Told) =>
  isOld ? `Fehler im Inhalt: ${countOf([...here, ...elsewhere].filter(isError))}` : `Meldungen: ${here.length ? countOf(here) : 'keine'}`

function countOf(problems: readonly Placed[]): string {
  const errors = problems.filter(isError).length
  const hints = problems.length - errors
  return [errors && `${errors} Fehler`, hints && `${hints} ${hints === 1 ? 'Hinweis' : 'Hinweise'}`].filter(Boolean).join(', ')
}

const make = <K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]> = {}): HTMLElementTagNameMap[K] => Object.assign(document.createElement(name), properties)
