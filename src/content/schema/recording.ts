import * as v from 'valibot'
import { text } from './common.ts'
import { help } from './help.ts'

/** The name of a sound file beside its index. */
const sound = v.pipe(text, v.regex(/^[^/\\]+\.(mp3|wav)$/, 'recording-file|Eine Aufnahme ist eine Datei mit der Endung .mp3 oder .wav.|Legen Sie die Datei neben index.yaml und schreiben Sie nur ihren Namen.'))

/** `content/recordings/<language>/index.yaml`: which sentence a person has spoken, and where. */
export const recordingsSchema = help('Aufnahmen: welchen Satz ein Mensch gesprochen hat.', v.array(v.strictObject({
  text: help('Der Satz, genau wie er auf der Seite steht.', text),
  file: help('Die Datei neben index.yaml, zum Beispiel 001.wav.', sound),
})))
