import type { SourceFiles } from '../files.ts'
import { placeAt, type Problems } from '../problems.ts'

/** What stands in a text only when it was saved in another encoding, or is no text at all. */
const DAMAGED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/

/** What git writes where two versions of a line meet. */
const CONFLICT = /^(<{7}|={7}|>{7})( |$)/m

/** Reports each file that is no text as a whole: at its first damaged character, or where two versions stand. */
export function checkCharacters(files: SourceFiles, problems: Problems): void {
  for (const [file, text] of files) {
    const damaged = text.search(DAMAGED)
    const conflict = text.search(CONFLICT)
    if (damaged !== -1) problems.add(placeAt(file, text, damaged), 'encoding', 'Dieses Zeichen ist beschädigt.', 'Speichern Sie die Datei als Text in UTF-8.')
    else if (conflict !== -1) problems.add(placeAt(file, text, conflict, 7), 'merge-conflict', 'Hier stehen zwei Fassungen: Jemand hat gleichzeitig dieselbe Stelle geändert.', 'Lassen Sie die richtige Fassung stehen und löschen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.')
    else continue
    problems.addUnreadable(file)
  }
}
