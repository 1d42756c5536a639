import * as v from 'valibot'

/** After a year everything says that it may have changed: no rule lasts longer. */
export const MOST_MONTHS = 12

const months = v.pipe(
  v.number(), v.integer('check-months|Das ist keine ganze Zahl.|Schreiben Sie ganze Monate, zum Beispiel 6.'),
  v.minValue(1, 'check-months|Das ist weniger als ein Monat.|Schreiben Sie 1 bis 12.'),
  v.maxValue(MOST_MONTHS, 'check-months|Das ist mehr als ein Jahr.|Schreiben Sie 1 bis 12.'),
)

/** `content/checking.yaml`: after how many months each kind of entry is looked at again. */
export const checkingSchema = v.strictObject({ law: months, programme: months, figure: months, contact: months, text: months, unsure: months })
