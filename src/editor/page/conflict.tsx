import type { Desk, Sheet } from './desk.ts'

/** Somebody else has saved the same file: nothing is lost until it is said what is to hold. */
export function Conflict({ desk, sheet: { path, isConflict } }: { desk: Desk; sheet: Sheet }) {
  if (!isConflict) return null
  return (
    <div class="conflict" role="alert">
      <p>Diese Datei wurde inzwischen an anderer Stelle geändert. Ihre Worte stehen noch hier.</p>
      <button type="button" onClick={() => void desk.settle(path, 'mine')}>Meine Worte speichern</button>
      <button type="button" onClick={() => void desk.settle(path, 'disk')}>Meine Worte verwerfen und neu laden</button>
    </div>
  )
}
