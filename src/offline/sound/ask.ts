import type { News } from '../news.ts'
import type { SoundState } from './state.ts'

/** A browser ends a worker that it finds idle; then the next question lets it go on. In milliseconds. */
const ASK_AGAIN = 20_000
/** Each page is a document of its own, and to look through all clips takes seconds. In milliseconds. */
const FRESH = 6 * 60 * 60 * 1000
const CHECKED = 'sound-checked'

/** Asks the worker to store the sound, again and again while the page is seen, until it is there or can't be. */
export function askForSound(list: string, news: News<SoundState>): void {
  if (wasChecked()) return news.tell({ state: 'ready' })
  let port: MessagePort | undefined
  const hear = ({ data }: MessageEvent<SoundState>) => {
    news.tell(data)
    if (data.state === 'ready') attempt(() => sessionStorage.setItem(CHECKED, String(Date.now())))
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
export const askAnew = (): void => attempt(() => sessionStorage.removeItem(CHECKED))

function wasChecked(): boolean {
  let at = 0
  attempt(() => void (at = Number(sessionStorage.getItem(CHECKED))))
  return Date.now() - at < FRESH
}

/** A browser may let nothing be kept: then the clips are looked through on each page. */
function attempt(action: () => void): void {
  try {
    action()
  } catch {
    // Nothing is lost but time.
  }
}

/** Whether the device was set to save data. */
export const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
