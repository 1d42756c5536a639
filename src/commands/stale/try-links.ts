import type { Ask } from './ask.ts'
import type { Answer } from './cache.ts'
import type { Link } from './links.ts'

interface Trial {
  ask: Ask
  on: string
  /** Told each answer at once, so that a run that is stopped has not asked for nothing. */
  done(url: string, answer: Answer): void
  tell(sentence: string): void
  /** Between two requests to one host, in milliseconds. */
  pause?: number
}

/** So many hosts are asked beside each other, each with one request at a time. */
const AT_ONCE = 4

/** Tries links host by host. A host that asks to be left alone is left alone until the next run. */
export async function tryLinks(links: readonly Link[], trial: Trial): Promise<void> {
  const hosts = [...byHost(links)]
  trial.tell(links.length ? `Es werden ${links.length} Verweise auf ${hosts.length} Servern ausprobiert.` : 'Alle Verweise sind schon ausprobiert.')
  const worker = async () => {
    for (let next = hosts.shift(); next; next = hosts.shift()) await tryHost(next[1], trial)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

async function tryHost(links: readonly Link[], { ask, on, done, tell, pause = 1000 }: Trial): Promise<void> {
  for (const [index, { url }] of links.entries()) {
    if (index > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    const { isBusy, ...answer } = await ask(url)
    done(url, { on, ...answer })
    if (!answer.good) tell(`${url}: ${answer.says}`)
    if (isBusy) return
  }
}

function byHost(links: readonly Link[]): Map<string, Link[]> {
  const hosts = new Map<string, Link[]>()
  for (const link of links) {
    const { host } = new URL(link.url)
    hosts.set(host, [...(hosts.get(host) ?? []), link])
  }
  return hosts
}
