import { isFresh, noteFresh, noteStale } from '../fresh.ts'
import type { News } from '../news.ts'
import type { SoundState } from './state.ts'

/** A browser ends a worker that it finds idle; then the next question lets it go on. In milliseconds. */
const ASK_AGAIN = 20_000
/** To look through all clips takes seconds. In milliseconds. */
const SPAN = 6 * 60 * 60 * 1000
const CHECKED = 'sound-checked'

/** Asks the worker to store the sound, again and again while the page is seen, until it is there or can't be. */
export function askForSound(list: string, news: News<SoundState>): void {
  if (isFresh(CHECKED, SPAN)) return news.tell({ state: 'ready' })
  let port: MessagePort | undefined
  const hear = ({ data }: MessageEvent<SoundState>) => {
    news.tell(data)
    if (data.state === 'ready') noteFresh(CHECKED)
    if (data.state !== 'storing') clearInterval(timer)
  }
  const ask = async () => {
    if (document.hidden) return
    const { active } = await navigator.serviceWorker.ready
    const channel = new MessageChannel()
    port?.close()
    port = channel.port1
    port.onmessage = hear
    active?.postMessage({ type: 'SOUND', list: new URL(list, location.href).href }, [channel.port2])
  }
  const timer = setInterval(() => void ask(), ASK_AGAIN)
  void ask()
}

/** A new version of the kiosk may have a new sound. */
export const askAnew = (): void => noteStale(CHECKED)

/** Whether the device was set to save data. */
export const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
