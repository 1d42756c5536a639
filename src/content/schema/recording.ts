import * as v from 'valibot'
import { text } from './common.ts'

/** The name of a sound file beside its index. */
const sound = v.pipe(text, v.regex(/^[^/\\]+\.(mp3|wav)$/, 'recording-file|Eine Aufnahme ist eine Datei mit der Endung .mp3 oder .wav.|Legen Sie die Datei neben index.yaml und schreiben Sie nur ihren Namen.'))

/** `content/recordings/<language>/index.yaml`: which sentence a person has spoken, and where. */
export const recordingsSchema = v.array(v.strictObject({ text, file: sound }))
