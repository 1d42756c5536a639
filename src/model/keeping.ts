import { attempt } from './session.ts'

/**
 * What a person leaves on this device. A device counts as shared unless somebody has made it private:
 * on a shared one nothing outlives the session. A browser that lets nothing be stored keeps nothing; that is no fault.
 */
const shelf = (): Storage => (isPrivate() ? localStorage : sessionStorage)

const DEVICE = 'device'

/** Everything that a person may leave, by name. What isn't named here is not taken along when a device becomes private, and not forgotten at the end of a visit. */
export const NAMES = ['here', 'install-hint', 'questions', 'reading'] as const

/** What is left for this session on every device: whether pages are read aloud, and the way back at an information point. */
export const SESSION_NAMES = ['aloud', 'begun', 'trail'] as const

/** Keeps a value, as JSON, under a name. */
export function keep(name: string, value: unknown): void {
  attempt(() => shelf().setItem(name, JSON.stringify(value)))
}

/** What was kept under a name; undefined when there is nothing, or nothing that can be read. */
export function kept(name: string): unknown {
  return attempt(() => JSON.parse(shelf().getItem(name)!) as unknown) ?? undefined
}

/** Takes away what was kept under a name, wherever it lies: a device may have become private, or shared, in between. */
export function forget(name: string): void {
  attempt(() => sessionStorage.removeItem(name))
  attempt(() => localStorage.removeItem(name))
}

/** Takes away everything that a person has left on this device. What its operator has set stays. */
export const forgetPerson = (): void => [...NAMES, ...SESSION_NAMES].forEach(forget)

/** Whether somebody has said that this is their own device. */
export const isPrivate = (): boolean => attempt(() => localStorage.getItem(DEVICE) === 'private') ?? false

/** Makes this device private, or shared again. What is kept goes along, so that nothing is lost and nothing stays behind. */
export function setPrivate(own: boolean): void {
  const values = NAMES.map((name) => [name, kept(name)] as const)
  attempt(() => (own ? localStorage.setItem(DEVICE, 'private') : localStorage.removeItem(DEVICE)))
  for (const [name, value] of values) {
    forget(name)
    if (value !== undefined) keep(name, value)
  }
}
