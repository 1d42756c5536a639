import type { Told } from '../preview.ts'
import { draw } from './draw.ts'
import style from './panel.css?inline'

/** The panel of a page in the dev server. It stands in a shadow of its own: no style of the kiosk reaches it, and it reaches none. */
const script = document.querySelector<HTMLScriptElement>('script[data-panel]')!
const { panel: page = '', base = '/' } = script.dataset
const host = document.createElement('div')
const root = host.attachShadow({ mode: 'open' })
const sheet = new CSSStyleSheet()
sheet.replaceSync(style)
root.adoptedStyleSheets = [sheet]

async function show(): Promise<void> {
  const answer = await fetch(`${base}__meldungen?seite=${encodeURIComponent(page)}`).catch(() => null)
  if (answer?.ok) draw(root, (await answer.json()) as Told, base)
}

document.body.append(host)
void show()
import.meta.hot?.on('kiosk:problems', show)
