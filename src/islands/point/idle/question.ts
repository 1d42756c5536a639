import { fromPointPage } from '../page.ts'
import { sayLines } from './say.ts'

export interface Question {
  /** Shows the question, and what is left of the time to answer it: 1 … 0. */
  show(left: number): void
  /** Is silent, and takes no answer any more; what lies below stays covered until another page comes. */
  hush(): void
  hide(): void
}

/** A tap that was meant for the page comes so soon after the question has come, in milliseconds. Nobody has read it by then. */
const TOO_SOON = 600

/** „Sind Sie noch da?“ @param answers what its two buttons do; nothing else closes it */
export function createQuestion(answers: Readonly<Record<'yes' | 'finish', () => void>>): Question {
  let open: { dialog: HTMLDialogElement; ends: AbortController } | undefined
  let coming: Promise<void> | undefined
  let wanted = false
  let share = 1

  const come = async () => {
    const dialog = (await fromPointPage('idle')) as HTMLDialogElement
    if (!wanted) return
    const ends = new AbortController()
    open = { dialog, ends }
    document.body.append(dialog)
    hold(dialog, answers, ends.signal)
    dialog.showModal()
    draw()
    if (!isDiscreet()) sayLines([...dialog.querySelectorAll<HTMLElement>('.line')], ends.signal)
  }
  const draw = () => open?.dialog.querySelector<HTMLElement>('[data-part=left]')!.style.setProperty('--left', String(share))
  const hush = () => {
    wanted = false
    open?.ends.abort()
  }
  return {
    show(left) {
      wanted = true
      share = left
      if (open) draw()
      else coming ??= come().catch(() => undefined).finally(() => (coming = undefined))
    },
    hush,
    hide() {
      hush()
      if (!open) return
      open.dialog.close()
      open.dialog.remove()
      open = undefined
    },
  }
}

/** On pages about violence nothing is said that nobody has asked for. */
const isDiscreet = () => document.querySelector('main:is([data-sensitive], [data-exit])') !== null

/** Its buttons answer. A browser may close a dialog for other reasons too, whatever is said against it: then it is opened again. */
function hold(dialog: HTMLDialogElement, answers: Readonly<Record<string, () => void>>, signal: AbortSignal): void {
  const shown = performance.now()
  dialog.setAttribute('closedby', 'none')
  dialog.addEventListener('cancel', (event) => event.preventDefault(), { signal })
  dialog.addEventListener('keydown', (event) => event.key === 'Escape' && event.preventDefault(), { signal })
  dialog.addEventListener('close', () => dialog.showModal(), { signal })
  dialog.addEventListener('click', ({ target }) => {
    const answer = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'] ?? ''
    if (answer !== 'finish' || performance.now() - shown > TOO_SOON) answers[answer]?.()
  }, { signal })
}
