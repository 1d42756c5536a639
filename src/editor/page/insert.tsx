import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { Known } from '../server/known.ts'

interface Props {
  known: Known
  name: string
  input: RefObject<HTMLTextAreaElement | null>
}

/** Puts an Angabe or the way to a page into the words, at the cursor. */
export function Insert({ known: { facts, pages }, name, input }: Props) {
  const [chosen, setChosen] = useState('')
  const page = pages.find(({ id }) => id === chosen)
  const isKnown = page !== undefined || facts.some(({ id }) => id === chosen)
  const insert = () => {
    const area = input.current
    if (!area || !isKnown) return
    area.focus()
    area.setRangeText(page ? `[${page.name}](${page.id})` : `{${chosen}}`, area.selectionStart, area.selectionEnd, 'end')
    area.dispatchEvent(new InputEvent('input', { bubbles: true }))
    setChosen('')
  }
  return (
    <p class="insert">
      <label>Angabe oder Seite einsetzen ({name})<input list="list-insert" value={chosen} onInput={(event) => setChosen(event.currentTarget.value)} /></label>
      <button type="button" aria-disabled={!isKnown} onClick={insert}>Einsetzen</button>
    </p>
  )
}
