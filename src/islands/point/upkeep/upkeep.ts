import { stayAwake } from './awake.ts'
import { watchVersions } from './look.ts'
import { watchNight } from './night.ts'
import { watchRest } from './rest.ts'
import { takeOver } from './take-over.ts'

/** In milliseconds. */
const MINUTE = 60_000
/**
 * A page that has just begun still loads what it needs. Chromium ends the old worker once it has nothing to do; a request in
 * that moment starts it again, and then it stays for half a minute beside the new one (test/browser/upkeep.test.ts).
 */
const SETTLES = 5000

/**
 * The upkeep of a screen that is never closed: it stays awake, learns of new versions and takes them while nobody is there,
 * and once a night it checks what it has stored and starts anew.
 * @param reload loads the page anew; tests look at it
 * @returns a function that ends it
 */
export function upkeep(_surroundings: unknown, reload = () => location.reload()): () => void {
  const ends = new AbortController()
  const { signal } = ends
  const rest = watchRest(signal)
  const screen = stayAwake(signal)
  const { look, lookHourly } = watchVersions(document.body.dataset['base'] ?? '/', signal)
  const take = takeOver(rest, reload, signal)
  const spendNight = watchNight(rest, look, () => signal.aborted || reload())
  const work = () => void take().then(spendNight).catch(reportError)
  const timer = setInterval(() => {
    screen.ask()
    lookHourly()
    work()
  }, MINUTE)
  let settling: ReturnType<typeof setTimeout> | undefined
  rest.onRest(() => {
    clearTimeout(settling)
    settling = setTimeout(work, SETTLES)
  })
  return () => {
    clearInterval(timer)
    clearTimeout(settling)
    ends.abort()
  }
}
