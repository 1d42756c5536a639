/** Stands in for workbox-window: notes what is asked of it and tells what a test wants to happen. */
export class FakeWorkbox {
  static last: FakeWorkbox
  static active: EventTarget & { postMessage(message: unknown): void } | undefined
  static installing: EventTarget | undefined
  static fails = false
  readonly listeners = new Map<string, Set<(event: object) => void>>()
  skipped = 0
  readonly address: string
  readonly options: object

  constructor(address: string, options: object) {
    this.address = address
    this.options = options
    FakeWorkbox.last = this
  }

  addEventListener(type: string, listener: (event: object) => void) {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener))
  }
  removeEventListener(type: string, listener: (event: object) => void) {
    this.listeners.get(type)?.delete(listener)
  }
  register = () => (FakeWorkbox.fails ? Promise.reject(new Error('no')) : Promise.resolve({ get active() { return FakeWorkbox.active }, installing: FakeWorkbox.installing }))
  messageSkipWaiting = () => void this.skipped++
  happens(type: string, event = {}) {
    this.listeners.get(type)?.forEach((listener) => listener(event))
  }
}
