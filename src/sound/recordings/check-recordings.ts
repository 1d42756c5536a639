import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Recording } from '../../content/catalogue.ts'
import { placeAt, Problems } from '../../content/problems.ts'
import { nearest } from '../../report/nearest.ts'
import type { Problem } from '../../report/problem.ts'
import type { SeenLine } from '../lines/lines-in-html.ts'

/** Where the recordings of a language lie. */
export const recordingsFolder = (content: string, language: string): string => join(content, 'recordings', language)

/**
 * Reports recordings that nobody would hear: their sentence has changed or is gone, their file is missing, or no entry names it.
 * @param content the folder of the content
 * @param lines what the pages of each language say; a language without sound says nothing
 */
export function checkRecordings(recordings: readonly Recording[], content: string, lines: ReadonlyMap<string, readonly SeenLine[]>): Problem[] {
  const problems = new Problems()
  for (const recording of recordings) {
    const spoken = lines.get(recording.language) ?? []
    if (!spoken.some(({ id }) => id === recording.line)) reportUnspoken(recording, spoken, problems)
    if (!existsSync(join(recordingsFolder(content, recording.language), recording.file))) problems.add(recording.at.file, 'recording-missing', `Die Aufnahme „${recording.file}“ gibt es nicht.`, 'Legen Sie die Datei neben index.yaml oder löschen Sie den Eintrag.')
  }
  for (const language of new Set(recordings.map((recording) => recording.language))) reportUnnamed(recordings, content, language, problems)
  return problems.list
}

function reportUnspoken({ text, at }: Recording, spoken: readonly SeenLine[], problems: Problems): void {
  const now = nearest(text, spoken.map((line) => line.text))
  const fix = now ? `Vielleicht heißt der Satz jetzt: „${now}“ Dann nehmen Sie ihn neu auf.` : 'Löschen Sie den Eintrag und die Datei.'
  problems.add(at.text, 'recording-unspoken', 'Diesen Satz gibt es auf keiner Seite mehr, die man hören kann.', fix)
}

function reportUnnamed(recordings: readonly Recording[], content: string, language: string, problems: Problems): void {
  const own = recordings.filter((recording) => recording.language === language)
  const { file } = own[0]!.at.file
  const named = new Set(['index.yaml', 'README.md', ...own.map((recording) => recording.file)])
  const unnamed = readdirSync(recordingsFolder(content, language)).filter((name) => !named.has(name) && !name.startsWith('.'))
  for (const name of unnamed) problems.add(placeAt(file, '', 0), 'recording-unnamed', `Zu der Datei „${name}“ gibt es hier keinen Eintrag.`, 'Schreiben Sie einen Eintrag mit text und file dazu oder löschen Sie die Datei.')
}
