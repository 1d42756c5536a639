import type { SoundState } from '../offline/sound/state.ts'
import type { Island } from './island.ts'
import { say } from './say.ts'
import { wordsOf } from './words.ts'

/** Says how far the sound is stored: „Wir speichern den Ton. 120 von 480“. Where a device saves data, a button begins. */
export const sound: Island = (element, { offline }) => {
  const words = wordsOf(element)
  const show = (now: SoundState) => {
    say(element, words(now.state))
    if (now.state === 'storing') element.append(` ${now.done} ${words('of')[0]?.parts[0]?.text} ${now.all}`)
    if (now.state === 'asks') element.append(button())
  }
  const button = () => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'switch'
    say(made, words('store'))
    made.onclick = () => offline?.storeSound()
    return made
  }
  const stop = offline ? offline.onSound(show) : void show({ state: document.body.dataset['sound'] === 'off' ? 'none' : 'failed' })
  return () => {
    stop?.()
    element.replaceChildren()
  }
}
