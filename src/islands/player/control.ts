import type { Clips } from './clips/clips.ts'
import { firstInView, firstOfScreen, linesIn, told } from './lines.ts'
import { linesFor, mark } from './mark.ts'
import { createReader, type State } from './reader.ts'
import { createSaying } from './saying.ts'
import { isSensitive, stay, stayed, stayNoMore } from './staying.ts'
import { showStrip } from './strip.ts'
import type { Voice } from './voice/voice.ts'

/** Lines that something else wants to have said (`kiosk:say`), until it has enough. */
export interface Asked {
  lines: readonly HTMLElement[]
  signal: AbortSignal
}

/** What the player does with the page that is open. */
export interface Control {
  /** What the buttons do, by `data-player`. */
  actions: Readonly<Record<string, () => void>>
  /** Reads what a small button stands for, and nothing after it. */
  readPart(button: Element): void
  /** Reads the page if this was chosen on it or before. */
  begin(): void
  /** Whether the browser wants a touch before it lets a sound through. */
  isWaiting(): boolean
  /** A new screen of a guide is there. */
  screen(): void
  /** Something has come into the page. */
  added(): void
  /** Says lines that stand beside the page. Where nothing can be heard, nothing is. */
  say(asked: Asked): Promise<void>
  /** Nobody looks at the page. */
  hush(): void
  stop(): void
}

/** Reads the page, remembers whether the following ones are read too, and shows in the bar how it stands. */
export function createControl(bar: HTMLElement, clips: Clips, voice: Voice): Control {
  const main = document.querySelector('main')!
  let choice = isSensitive() ? { on: false, slow: false } : stayed()
  let isWhole = choice.on

  const saying = createSaying(clips, voice)
  const reader = createReader({
    say: saying, excuse: bar.querySelector<HTMLElement>('[data-part=skip] .line')!, mark: (line) => mark(line, bar), tell,
  })

  function tell(state: State, excused = false): void {
    document.body.toggleAttribute('data-sounding', state === 'reading')
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
    document.getElementById('read-note')?.showPopover?.()
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
  function read(): void {
    if (isWhole && ['reading', 'paused', 'ended'].includes(reader.state)) return off()
    if (reader.state === 'waiting') return reader.go()
    choose({ on: !isSensitive() })
    readPage()
  }
  function slower(): void {
    choose({ slow: !choice.slow })
    reader.slower(choice.slow)
    tell(reader.state)
  }
  function screen(): void {
    if (choice.on) readPage(firstOfScreen)
    else if (reader.state !== 'off') reader.stop()
  }

  reader.slower(choice.slow)
  tell('off')
  return {
    actions: { read, slower, off, pause: reader.pause, go: reader.go, again: reader.again },
    readPart(button) {
      isWhole = false
      button.scrollIntoView({ block: 'nearest' })
      reader.read(linesFor(button))
    },
    async say({ lines, signal }) {
      for (const line of lines) {
        if (signal.aborted) break
        mark(line, bar)
        if ((await saying(told(line), { slow: choice.slow, signal })) !== 'said') break
      }
      mark(undefined, bar)
    },
    isWaiting: () => reader.state === 'waiting',
    begin() {
      if (choice.on) readPage()
    },
    hush() {
      if (reader.state === 'reading') reader.pause()
    },
    screen,
    added: () => void (isWhole && reader.renew(linesIn(main))),
    stop: reader.stop,
  }
}
