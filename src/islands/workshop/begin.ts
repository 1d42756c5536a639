import { marker } from './marker.ts'

/** Shows who the people of the workshop are, on a device that was given a pack. Another device loads nothing of it. */
export function workshop(): () => void {
  if (!marker()) return () => {}
  let isOver = false
  let end = () => {}
  const begin = async () => {
    const { showPack } = await import('./show.ts')
    if (!isOver) end = showPack()
  }
  begin().catch(reportError)
  return () => {
    isOver = true
    end()
  }
}
