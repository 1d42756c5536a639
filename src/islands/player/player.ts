import type { Island } from '../island.ts'
import { createClips } from './clips/clips.ts'
import { createPlayback } from './clips/playback.ts'
import { firstInView, firstOfScreen, linesIn } from './lines.ts'
import { linesFor, mark } from './mark.ts'
import { createReader, type State } from './reader.ts'
import { createSaying } from './saying.ts'
import { showStrip } from './strip.ts'
import { isSensitive, stay, stayed, stayNoMore } from './staying.ts'
import { createVoice } from './voice/voice.ts'

/** A finger that trembles taps twice; only the first counts, in milliseconds. */
const TREMBLE = 100

/** A voice that isn't there after so long doesn't come any more, in milliseconds. */
const LATEST = 30_000

/** Reads the page aloud: all of it with „Vorlesen“, then the following pages too; one tile or question with its small button. */
export const player: Island = (bar) => {
  const ends = new AbortController()
  const { signal } = ends
  const main = document.querySelector('main')!
  const note = document.getElementById('read-note')
  const readButton = bar.querySelector<HTMLElement>('[data-player=read]')!
  const list = document.body.dataset['sound']
  const clips = createClips(list === 'off' ? undefined : list, createPlayback())
  const voice = createVoice()
  let choice = isSensitive() ? { on: false, slow: false } : stayed()
  let isWhole = choice.on

  const reader = createReader({
    say: createSaying(clips, voice), excuse: bar.querySelector<HTMLElement>('[data-part=skip] .line')!, mark: (line) => mark(line, bar), tell,
  })

  function tell(state: State, excused = false): void {
    showStrip(bar, { state, ...choice, excused })
    if (state === 'mute') giveUp()
    if (state === 'ended' && !isWhole) reader.stop()
  }
  function choose(next: Partial<typeof choice>): void {
    choice = { ...choice, ...next }
    stay(choice)
  }
  function giveUp(): void {
    off()
    note?.showPopover?.()
  }
  function off(): void {
    stayNoMore()
    choose({ on: false })
    reader.stop()
  }
  function readPage(first = firstInView): void {
    const lines = linesIn(main)
    isWhole = true
    reader.read(lines, first(lines))
  }
  const actions: Record<string, () => void> = {
    read() {
      if (isWhole && ['reading', 'paused', 'ended'].includes(reader.state)) return off()
      if (reader.state === 'waiting') return reader.go()
      choose({ on: !isSensitive() })
      readPage()
    },
    pause: () => reader.pause(),
    go: () => reader.go(),
    again: () => reader.again(),
    slower() {
      choose({ slow: !choice.slow })
      reader.slower(choice.slow)
      tell(reader.state)
    },
    off,
  }

  let last = { at: -Infinity, target: null as EventTarget | null }
  const click = (event: MouseEvent) => {
    const target = event.target as Element
    const control = target.closest<HTMLElement>('[data-player], .say')
    if (!control) return void (reader.state === 'waiting' && !target.closest('a') && resume())
    const isTremble = control === last.target && event.timeStamp - last.at < TREMBLE
    last = { at: event.timeStamp, target: control }
    if (isTremble) return
    clips.unlock()
    if (control.dataset['player']) return actions[control.dataset['player']]?.()
    isWhole = false
    control.scrollIntoView({ block: 'nearest' })
    reader.read(linesFor(control))
  }
  const resume = () => {
    clips.unlock()
    reader.go()
  }
  const hush = () => {
    if (reader.state === 'reading') reader.pause()
  }
  const screen = () => {
    if (choice.on) readPage(firstOfScreen)
    else if (reader.state !== 'off') reader.stop()
  }

  readButton.removeAttribute('popovertarget')
  document.addEventListener('click', click, { signal })
  document.addEventListener('visibilitychange', () => document.hidden && hush(), { signal })
  document.addEventListener('kiosk:screen', screen, { signal })
  addEventListener('pagehide', () => reader.stop(), { signal })
  addEventListener('pageshow', ({ persisted }) => persisted && choice.on && readPage(), { signal })
  addEventListener('kiosk:reset', off, { signal })
  void voice.isThere(LATEST).then((isThere) => isThere && !signal.aborted && document.body.setAttribute('data-voice', ''))
  reader.slower(choice.slow)
  tell('off')
  if (choice.on) readPage()
  return () => {
    ends.abort()
    voice.end()
    reader.stop()
    readButton.setAttribute('popovertarget', 'read-note')
    document.body.removeAttribute('data-voice')
    showStrip(bar, { state: 'off', on: false, slow: false, excused: false })
    readButton.removeAttribute('aria-pressed')
  }
}
