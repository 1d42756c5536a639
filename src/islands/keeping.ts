/** Pages need it before the first paint too, so it lives where both may import from. */
export { forget, isPrivate, keep, kept, setPrivate } from '../model/keeping.ts'
