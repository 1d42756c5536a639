/** Pages need it before the first paint too, so it lives where both may import from. */
export { forget, forgetPerson, isPrivate, keep, kept, SESSION_NAMES, setPrivate } from '../model/keeping.ts'
export { ALOUD, keepForSession, keptForSession } from '../model/session.ts'
