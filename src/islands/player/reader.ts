import { isSeen, told } from './lines.ts'
import type { Say } from './saying.ts'

/** `waiting`: for a touch that the browser wants. `ended`: everything was read and can be read again. `mute`: nothing can be heard here. */
export type State = 'off' | 'reading' | 'paused' | 'waiting' | 'ended' | 'mute'

export interface Reader {
  readonly state: State
  /** Reads lines, beginning with one of them. What was read before stops. */
  read(lines: readonly HTMLElement[], from?: number): void
  /** Something came into the page while it is read: goes on with what stands there now, behind the sentence at which it is. */
  renew(lines: readonly HTMLElement[]): void
  /** Goes on with the sentence in which it stopped; at the end, from the beginning. */
  go(): void
  pause(): void
  /** Says the sentence again; at the end, everything. */
  again(): void
  slower(slow: boolean): void
  stop(): void
}

export interface Stage {
  say: Say
  /** The sentence that is said in place of one that can't be. */
  excuse: HTMLElement
  mark(line: HTMLElement | undefined): void
  /** Told at each change. `excused`: the excuse is being said. */
  tell(state: State, excused: boolean): void
}

/**
 * Reads line by line. A sentence that is stopped is said again from its beginning: they are short, and a half one helps nobody.
 * So each control is „stop, and say this sentence anew“, and only the run that began last may do anything.
 */
export function createReader({ say, excuse, mark, tell }: Stage): Reader {
  let lines: readonly HTMLElement[] = []
  let at = 0
  let slow = false
  let state: State = 'off'
  let run = new AbortController()

  const become = (next: State, excused = false) => {
    state = next
    tell(next, excused)
  }
  const halt = (next: State) => {
    run.abort()
    become(next)
  }
  const sayOrExcuse = async (line: HTMLElement, signal: AbortSignal) => {
    const outcome = await say(told(line), { slow, signal })
    if (outcome !== 'mute' || signal.aborted) return outcome
    become('reading', true)
    return say(told(excuse), { slow, signal })
  }
  const go = async () => {
    run.abort()
    const { signal } = (run = new AbortController())
    if (at >= lines.length) at = 0
    for (; at < lines.length; at++) {
      const line = lines[at]!
      if (!isSeen(line)) continue
      become('reading')
      mark(line)
      const outcome = await sayOrExcuse(line, signal)
      if (signal.aborted) return
      if (outcome !== 'said') return become(outcome === 'mute' ? 'mute' : 'waiting')
    }
    mark(undefined)
    become('ended')
  }

  return {
    get state() { return state },
    read(next, from = 0) {
      lines = next
      at = from
      void go()
    },
    renew(next) {
      const place = next.indexOf(lines[at]!)
      if (place >= 0) [lines, at] = [next, place]
    },
    go: () => void go(),
    again: () => void go(),
    pause: () => halt('paused'),
    slower(next) {
      slow = next
      if (state === 'reading') void go()
    },
    stop() {
      mark(undefined)
      halt('off')
    },
  }
}
