import { MOST } from './stay-open.mjs'

/** What the command says. In German, as the document for setting up an information point is. */

export const NO_SCREEN = `Hier ist kein Bildschirm, auf dem sich ein Fenster öffnen kann. Es gibt drei Wege:
  - Am Gerät: Melden Sie sich an der grafischen Oberfläche an. Öffnen Sie dort ein Terminal.
  - Von einem anderen Rechner aus (SSH): DISPLAY=:0 npm run kiosk
  - Nur zum Ausprobieren, ohne Bildschirm: xvfb-run -a npm run kiosk`

export const ROOT = `Achtung: Sie sind als „root“ angemeldet. Chromium läuft so ohne seinen Schutz (--no-sandbox).
Zum Ausprobieren ist das in Ordnung. Auf einem echten Info-Punkt nehmen Sie einen eigenen Benutzer ohne Rechte.`

/** @param {number} port */
export const BUSY = (port) => `Der Port ${port} ist schon belegt. Meistens läuft der Info-Punkt dann schon: Beenden Sie ihn zuerst.
Ein anderer Port geht auch: PORT=${port + 1} npm run kiosk. Aber was auf der Seite für Betreuer und Betreuerinnen eingestellt ist, gilt nur für seinen Port.`

/** @param {string} url @param {string} profile @param {import('./flags.mjs').Size | undefined} size @param {string} [site] SITE_URL */
export const isHere = (url, profile, size, site) => `
Der Info-Punkt ist offen: ${url}
Bildschirm: ${size ? `${size.width} x ${size.height}` : 'Das Fenster füllt ihn selbst. Bleibt ein Rand: KIOSK_SIZE=1920x1080 npm run kiosk'}
QR-Codes: ${site ? `führen zu ${site}` : 'führen zu diesem Gerät. Ein Handy kann sie so nicht öffnen. Steht der Kiosk auch im Internet: SITE_URL=https://beispiel.de/ npm run kiosk'}
Was Sie einstellen, liegt in ${profile}
Beenden: Strg+C in diesem Fenster.`

/** @param {number} times */
export const AGAIN = (times) => `Chromium wurde geschlossen und öffnet sich wieder (${times} von ${MOST} Mal in einer Minute).`

/** @param {string} path */
export const TOO_OFTEN = (path) => `Chromium geht immer wieder zu, mehr als ${MOST} Mal in einer Minute. Der Info-Punkt ist beendet.
Den Grund sagt oft Chromium selbst. Starten Sie es einmal allein: ${path}
Ist noch ein Chromium mit demselben Ordner offen? Dann schließen Sie es zuerst.`

export const STOPPED = 'Der Info-Punkt ist beendet.'
