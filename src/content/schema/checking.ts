import * as v from 'valibot'
import { help } from './help.ts'

/** After a year everything says that it may have changed: no rule lasts longer. */
export const MOST_MONTHS = 12

const months = v.pipe(
  v.number(), v.integer('check-months|Das ist keine ganze Zahl.|Schreiben Sie ganze Monate, zum Beispiel 6.'),
  v.minValue(1, 'check-months|Das ist weniger als ein Monat.|Schreiben Sie 1 bis 12.'),
  v.maxValue(MOST_MONTHS, 'check-months|Das ist mehr als ein Jahr.|Schreiben Sie 1 bis 12.'),
)

/** `content/checking.yaml`: after how many months each kind of entry is looked at again. */
export const checkingSchema = help('Nach wie vielen Monaten etwas wieder angesehen wird: 1 bis 12.', v.strictObject({
  law: help('Gesetze, ab „lawCheckedOn“ in kiosk.yaml.', months),
  programme: help('Was von einem Angebot, einem Amt oder einem Gebiet gesagt wird.', months),
  figure: help('Gezählte Zahlen.', months),
  contact: help('Anlaufstellen.', months),
  text: help('Texte, ab ihrem „asOf“.', months),
  unsure: help('Was einen unbekannten Stand hat oder unsicher ist.', months),
}))
