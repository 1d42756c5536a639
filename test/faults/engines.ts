import { missing, type Needs } from '../engines/engine.ts'
import { FIREFOX, openFirefox } from '../engines/firefox.ts'
import { openWebkit, WEBKIT } from '../engines/webkit.ts'
import { openChromium } from './chromium.ts'
import type { Ability, Driver } from './driver.ts'
import { openProfile } from './profile.ts'

export interface FaultEngine {
  name: string
  needs: Needs
  can: readonly Ability[]
  open(needs?: Ability): Promise<Driver>
}

const ALL: readonly FaultEngine[] = [
  { name: 'chromium', needs: {}, can: ['quota', 'tab', 'kill', 'move'], open: (needs) => (needs === 'kill' || needs === 'move' ? openProfile() : openChromium()) },
  { name: 'firefox', needs: FIREFOX, can: [], open: () => openFirefox('') },
  { name: 'webkit', needs: WEBKIT, can: [], open: openWebkit },
]

/** The browsers that are asked for: `ENGINES=chromium,firefox,webkit`; without, Chromium. @throws when one is not there */
export function enginesAsked(asked = process.env['ENGINES'] || 'chromium'): FaultEngine[] {
  return asked.split(',').map((name) => {
    const engine = ALL.find((each) => each.name === name)
    if (!engine) throw new Error(`ENGINES= knows ${ALL.map((each) => each.name).join(', ')}, and not ${name}.`)
    const lacks = missing(engine.needs)
    if (lacks.length) throw new Error(`${name} is not there. On Debian: apt-get install ${lacks.join(' ')}`)
    return engine
  })
}
