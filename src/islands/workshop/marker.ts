import { attempt } from '../../model/session.ts'
import { isId } from '../../workshop/pack.ts'

/** From where a pack came: a server is asked again for a newer one. */
export type Origin = { from: 'file' } | { from: 'server'; id: string }

/** One of `OPERATOR_NAMES`: a phone without it loads nothing of all this. */
const NAME = 'workshop'

/** From where the pack of this device came; undefined: it has none. */
export function marker(): Origin | undefined {
  const found = Object(attempt(() => JSON.parse(localStorage.getItem(NAME)!) as unknown)) as Partial<Record<'from' | 'id', unknown>>
  if (found.from === 'file') return { from: 'file' }
  return found.from === 'server' && typeof found.id === 'string' && isId(found.id) ? { from: 'server', id: found.id } : undefined
}

/** @throws where the browser lets nothing be stored */
export const setMarker = (origin: Origin): void => localStorage.setItem(NAME, JSON.stringify(origin))

export const removeMarker = (): void => void attempt(() => localStorage.removeItem(NAME))
