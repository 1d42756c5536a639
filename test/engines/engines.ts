import { CHROMIUM, openChromium } from './chromium.ts'
import { missing, type Engine, type Needs } from './engine.ts'
import { FIREFOX, openFirefox } from './firefox.ts'
import { openWebkit, WEBKIT } from './webkit.ts'

/** The three engines of all browsers, as far as they can be driven here. `before`: a script that runs in each page before its own, where the engine can. */
export const ENGINES: readonly { name: string; needs: Needs; open: (before?: string) => Promise<Engine> }[] = [
  { name: 'Chromium', needs: CHROMIUM, open: openChromium },
  { name: 'Firefox ESR', needs: FIREFOX, open: (before = '') => openFirefox(before) },
  { name: 'WebKitGTK', needs: WEBKIT, open: openWebkit },
]

/** Where CI=true a missing engine counts as failed. */
const isStrict = process.env['CI'] === 'true'

/** What an engine lacks on this machine, said once, and whether its tests are left out for that. */
export function lacking({ name, needs }: (typeof ENGINES)[number]): { lacks: string[]; skip: boolean } {
  const lacks = missing(needs)
  if (lacks.length) console.log(`${name} is not looked at. On Debian: apt-get install ${lacks.join(' ')}`)
  return { lacks, skip: lacks.length > 0 && !isStrict }
}
