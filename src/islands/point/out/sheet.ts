import { marked, part } from '../../parts.ts'
import { drawCode } from '../../take/draw-code.ts'
import { fromPointPage } from '../page.ts'
import type { Outside } from './outside.ts'

/** Fetches the sheet from the page of the information point at its first need, and puts it into this page. */
export function createSheet(): { have(): Promise<HTMLDialogElement>; remove(): void } {
  let coming: Promise<HTMLDialogElement> | undefined
  let dialog: HTMLDialogElement | undefined
  return {
    async have() {
      coming ??= fetchSheet()
      coming.catch(() => (coming = undefined))
      return (dialog = await coming)
    },
    remove: () => dialog?.remove(),
  }
}

async function fetchSheet(): Promise<HTMLDialogElement> {
  const dialog = (await fromPointPage('outside')) as HTMLDialogElement
  dialog.addEventListener('click', ({ target }) => (target === dialog || (target as Element).closest('[data-part=close]')) && dialog.close())
  document.body.append(dialog)
  return dialog
}

/** Shows an address. The focus goes to the heading, and back to the link when the sheet closes. A code is a trace on somebody's phone: of a page about violence there is none. */
export function showSheet(dialog: HTMLDialogElement, { kind, letters, code }: Outside, link: HTMLElement): void {
  const drawn = document.querySelector('main[data-sensitive]') ? null : drawCode(code)
  for (const words of marked(dialog, 'out')) words.hidden = words.dataset['out'] !== kind
  part(dialog, 'letters')!.replaceChildren(...breakable(letters))
  part(dialog, 'code')!.replaceChildren(...(drawn ? [drawn] : []))
  part(dialog, 'how')!.hidden = !drawn
  dialog.addEventListener('close', () => link.focus({ preventScroll: true }), { once: true })
  if (!dialog.open) dialog.showModal()
  dialog.scrollTop = 0
}

/** A long address breaks behind its slashes, dots and the sign of a mail. */
const breakable = (letters: string) => letters.split(/(?<=[/.@])/).flatMap((piece) => [piece, document.createElement('wbr')])
