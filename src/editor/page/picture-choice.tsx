import { useRef, useState } from 'preact/hooks'
import type { Known } from '../server/known.ts'

interface Props {
  known: Known
  base: string
  label: string
  value: string
  onChoose(id: string): void
}

/** A picture, and all others to choose from by sight. */
export function PictureChoice({ known, base, label, value, onChoose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [word, setWord] = useState('')
  const [isOpen, setOpen] = useState(false)
  const choose = (id: string) => (dialog.current!.close(), onChoose(id))
  return (
    <>
      <button type="button" class="picture" onClick={() => (setOpen(true), dialog.current!.showModal())}><Picture base={base} id={value} /><span>{label}: {value}</span></button>
      <dialog ref={dialog} aria-label={`${label} wählen`} onClose={() => setOpen(false)}>
        {isOpen && (
          <>
            <p><label>Suchen<input type="search" value={word} onInput={(event) => setWord(event.currentTarget.value)} /></label> <button type="button" onClick={() => dialog.current!.close()}>Nichts ändern</button></p>
            <ul class="grid">
              {known.pictures.filter((id) => id.includes(word.toLowerCase())).map((id) => (
                <li key={id}><button type="button" class="picture" aria-pressed={id === value} onClick={() => choose(id)}><Picture base={base} id={id} /><span>{id}</span></button></li>
              ))}
            </ul>
          </>
        )}
      </dialog>
    </>
  )
}

const Picture = ({ base, id }: { base: string; id: string }) => <svg aria-hidden="true" width="48" height="48"><use href={`${base}redaktion/bilder.svg#p-${id}`} /></svg>
