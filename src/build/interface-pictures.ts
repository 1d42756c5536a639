/** The pictures that pages show of themselves. A kiosk may give each meaning another one in `pictures.yaml`. */
export const INTERFACE_PICTURES: Readonly<Record<string, string>> = {
  arbeit: 'construction-worker',
  buch: 'blue-book',
  frage: 'red-question-mark',
  ja: 'check-mark-button',
  nein: 'cross-mark-button',
  plan: 'world-map',
  start: 'house',
  suchen: 'compass',
  telefon: 'telephone-receiver',
  unterschied: 'balance-scale',
  vielleicht: 'thinking-face',
  waehlen: 'ballot-box-with-ballot',
  wort: 'label',
}
