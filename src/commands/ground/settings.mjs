/** @param {string | undefined} text the environment's PORT */
export function portFrom(text = '4173') {
  const port = Number(text)
  if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new Error(`PORT=${text} ist keine Port-Nummer, bitte eine Zahl von 0 bis 65535 nehmen / is not a port, take a number from 0 to 65535.`)
}

/** @param {number} port */
export const busyPort = (port) =>
  `Der Port ${port} ist schon belegt, bitte einen anderen nehmen / Port ${port} is in use, take another one: PORT=${port + 1} npm start`

/** @param {string | undefined} text the environment's BASE */
export function baseFrom(text = '/') {
  if (/^\/([^/]+\/)*$/.test(text)) return text
  throw new Error(`BASE=${text} braucht vorn und hinten einen Schrägstrich / needs a slash at both ends: BASE=/kiosk/`)
}

/** @param {string | undefined} text the environment's SOUND: `off` builds without sound */
export function soundFrom(text = 'on') {
  if (text === 'on' || text === 'off') return text === 'on'
  throw new Error(`SOUND=${text} kennt der Bau nicht, bitte on oder off nehmen / is not known, take on or off.`)
}
