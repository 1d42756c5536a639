/** Pages need it before the first paint too, so it lives where both may import from. */
export { forget, isPrivate, keep, keepForSession, kept, keptForSession, setPrivate } from '../model/keeping.ts'
