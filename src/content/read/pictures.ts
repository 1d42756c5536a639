import type { Problems } from '../problems.ts'
import type { Entry } from './collect.ts'

/** One picture has one meaning: reports a picture that stands for two. */
export function checkPictures(entry: Entry<Record<string, string>>, problems: Problems): Map<string, string> {
  const meanings = new Map<string, string>()
  for (const [meaning, picture] of Object.entries(entry.value)) {
    const first = meanings.get(picture)
    if (first) problems.add(entry.place([meaning]), 'picture-twice', `Das Bild „${picture}“ steht schon für „${first}“.`, 'Ein Bild hat eine Bedeutung. Nehmen Sie ein anderes Bild.')
    else meanings.set(picture, meaning)
  }
  return new Map(Object.entries(entry.value))
}
