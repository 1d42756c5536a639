import type { Island } from '../island.ts'
import { createClips } from './clips/clips.ts'
import { createPlayback } from './clips/playback.ts'
import { createControl, type Asked } from './control.ts'
import { showStrip } from './strip.ts'
import { createVoice } from './voice/voice.ts'

/** A finger that trembles taps twice; only the first counts, in milliseconds. */
const TREMBLE = 100

/** A voice that isn't there after so long doesn't come any more, in milliseconds. */
const LATEST = 30_000

/** Reads the page aloud: all of it with „Vorlesen“, then the following pages too; one tile or question with its small button. */
export const player: Island = (bar) => {
  const ends = new AbortController()
  const { signal } = ends
  const readButton = bar.querySelector<HTMLElement>('[data-player=read]')!
  const list = document.body.dataset['sound']
  const clips = createClips(list === 'off' ? undefined : list, createPlayback())
  const voice = createVoice()
  const control = createControl(bar, clips, voice)
  const isTremble = trembles()

  const click = (event: MouseEvent) => {
    const target = event.target as Element
    const button = target.closest<HTMLElement>('[data-player], .say')
    if (button ? isTremble(button, event.timeStamp) : !control.isWaiting() || target.closest('a')) return
    clips.unlock()
    if (!button) control.actions['go']?.()
    else if (button.dataset['player']) control.actions[button.dataset['player']]?.()
    else control.readPart(button)
  }

  readButton.removeAttribute('popovertarget')
  document.addEventListener('click', click, { signal })
  document.addEventListener('visibilitychange', () => document.hidden && control.hush(), { signal })
  document.addEventListener('kiosk:screen', control.screen, { signal })
  for (const what of ['kiosk:added', 'kiosk:laid']) addEventListener(what, control.added, { signal })
  document.addEventListener('kiosk:say', (event) => {
    event.preventDefault()
    void control.say((event as CustomEvent<Asked>).detail)
  }, { signal })
  addEventListener('pagehide', control.stop, { signal })
  addEventListener('pageshow', ({ persisted }) => persisted && control.begin(), { signal })
  addEventListener('kiosk:reset', () => control.actions['off']?.(), { signal })
  void voice.isThere(LATEST).then((isThere) => isThere && !signal.aborted && document.body.setAttribute('data-voice', ''))
  control.begin()
  return () => {
    ends.abort()
    voice.end()
    control.stop()
    readButton.setAttribute('popovertarget', 'read-note')
    document.body.removeAttribute('data-voice')
    showStrip(bar, { state: 'off', on: false, slow: false, excused: false })
    readButton.removeAttribute('aria-pressed')
  }
}

/** @returns whether a button gets a tap so soon after the last one that no person meant it */
function trembles(): (button: Element, at: number) => boolean {
  let last = { button: null as Element | null, at: -Infinity }
  return (button, at) => {
    const before = last
    last = { button, at }
    return button === before.button && at - before.at < TREMBLE
  }
}
