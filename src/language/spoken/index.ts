export { spokenForm } from './spoken-form.ts'
export { plainWords } from './compounds.ts'
