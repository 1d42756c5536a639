import { words } from '../clauses.ts'
import type { Token } from '../segment/segmented-text.ts'

const NEGATIONS = words('nicht nichts nie niemals niemand niemanden niemandem nirgends nirgendwo kein keine keinen keinem keiner keines keins weder ohne')

/** nicht, kein, nie, ohne … */
export const isNegation = (token: Token) => NEGATIONS.has(token.lower)
