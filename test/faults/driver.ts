import type { Engine } from '../engines/engine.ts'

/** A browser in which a row is played. What not every browser can be made to do is optional; a row says what it needs. */
export interface Driver extends Engine {
  /** Lets the device have only so much room for an address; null gives it back. */
  quota?(address: string, bytes: number | null): Promise<void>
  /** Another tab beside this one. */
  tab?(): Promise<Engine>
  /** Ends the browser as a power cut does, and starts it again. */
  kill?(): Promise<void>
  /** Closes the browser and starts it with a copy of everything it has kept, in another folder. */
  move?(user: 'same' | 'other'): Promise<void>
}

/** What a row needs beyond opening pages. */
export type Ability = 'quota' | 'tab' | 'kill' | 'move'
