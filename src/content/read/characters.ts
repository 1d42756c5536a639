import type { SourceFiles } from '../files.ts'
import { placeAt, type Problems } from '../problems.ts'

/** What stands in a text only when it was saved in another encoding, or is no text at all. */
const DAMAGED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/

/** Reports the first damaged character of each file. */
export function checkCharacters(files: SourceFiles, problems: Problems): void {
  for (const [file, text] of files) {
    const at = text.search(DAMAGED)
    if (at === -1) continue
    problems.addUnreadable(file)
    problems.add(placeAt(file, text, at), 'encoding', 'Dieses Zeichen ist beschädigt.', 'Speichern Sie die Datei als Text in UTF-8.')
  }
}
