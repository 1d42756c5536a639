import { LIMITS, type Pack, type Photos } from './pack.ts'
import { photoType } from './photo.ts'
import type { Problems } from './problems.ts'
import type { Source } from './source.ts'

/** What must be right with the photos themselves. What a file is called says nothing of what is in it. */
export function checkPhotos(photos: Photos, problems: Problems): void {
  if (photos.size > LIMITS.photos) problems.fail('', 'workshop-many', `Es sind mehr als ${LIMITS.photos} Fotos.`, 'Nehmen Sie weniger Fotos.')
  for (const [name, bytes] of photos) {
    if (bytes.length > LIMITS.photo) problems.fail(name, 'workshop-size', `Das Foto hat ${megabytes(bytes.length)}. Erlaubt ist ${megabytes(LIMITS.photo)}.`, 'Verkleinern Sie das Foto, zum Beispiel auf 800 mal 800 Punkte.')
    if (!photoType(bytes)) problems.fail(name, 'workshop-photo', 'Die Datei ist kein Foto in JPEG, PNG oder WebP.', 'Speichern Sie das Foto als JPEG. Andere Formate, auch SVG, zeigt der Kiosk nicht.')
  }
}

/** Whether each photo belongs to somebody who agreed, and each person has theirs. */
export function checkPhotoNames({ people }: Pack, photos: readonly string[], source: Source, problems: Problems): void {
  people.forEach(({ photo }, index) => {
    if (photo && !photos.includes(photo)) problems.complain(source, ['people', index, 'photo'], 'workshop-photo-missing', `Das Foto „${photo}“ fehlt.`, 'Legen Sie die Datei dazu, oder löschen Sie die Zeile. Achten Sie auf große und kleine Buchstaben.')
  })
  for (const name of photos) {
    if (!people.some(({ photo }) => photo === name)) problems.fail(name, 'workshop-photo-unused', 'Dieses Foto gehört zu keiner Person.', 'Nennen Sie es bei einer Person unter photo:, oder löschen Sie es.')
  }
}

/** „1,2 MB“ */
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1).replace('.', ',').replace(',0', '')} MB`
