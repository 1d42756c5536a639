import { render } from 'preact'
import { App } from './app.tsx'
import { Desk } from './desk.ts'

const place = document.getElementById('desk')!
const desk = new Desk(document.documentElement.dataset['base'] ?? '/')

desk.begin().then(
  () => (place.replaceChildren(), render(<App desk={desk} />, place)),
  (error: Error) => (place.textContent = `Die Redaktion lässt sich nicht öffnen. ${error.message}`),
)
