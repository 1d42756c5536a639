import type { Island } from './island.ts'
import { leave } from './leave.ts'
import { fromPointPage } from './point/page.ts'

/** „Fertig. Alles löschen“: asks once, then ends the visit. Where the question can’t be had, the wish counts. */
export const finish: Island = (button) => {
  let dialog: HTMLDialogElement | undefined
  const close = () => {
    dialog?.remove()
    dialog = undefined
  }
  const ask = () => fromPointPage('finish').then((asked) => {
    if (dialog || !button.isConnected) return
    dialog = asked as HTMLDialogElement
    dialog.addEventListener('close', close)
    dialog.addEventListener('click', ({ target }) => {
      const { do: answer } = (target as Element).closest<HTMLElement>('[data-do]')?.dataset ?? {}
      if (answer === 'yes') leave()
      if (answer) dialog?.close()
    })
    document.body.append(dialog)
    dialog.showModal()
  }, () => leave())
  button.addEventListener('click', ask)
  return () => {
    button.removeEventListener('click', ask)
    close()
  }
}
