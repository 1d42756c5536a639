/** Pages need it before the first paint too, so it lives where both may import from. */
export { forget, forgetPerson, isPrivate, keep, keepForSession, kept, keptForSession, SESSION_NAMES, setPrivate } from '../model/keeping.ts'

/** Under this name stands, for this session, that the following pages are read aloud too. */
export const ALOUD = 'aloud'
