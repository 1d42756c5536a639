import { basename } from 'node:path'
import { readContentFiles, type SourceFiles } from '../../content/files.ts'
import type { Catalogue } from '../../content/catalogue.ts'
import { loadCatalogue, type Loaded } from '../../content/load.ts'
import { formatProblems } from '../../report/format.ts'
import { contentFolder } from './content-folder.ts'

/** The content without errors, with its files. */
export type SoundContent = Loaded & { catalogue: Catalogue; files: SourceFiles }

/** The content without errors; null after printing them. `CONTENT` names another folder than `content`. */
export function soundContent(): SoundContent | null {
  const folder = contentFolder()
  const files = readContentFiles(folder)
  const loaded = loadCatalogue(files, basename(folder))
  const errors = loaded.problems.filter((problem) => problem.severity === 'error')
  if (loaded.catalogue && errors.length === 0) return { ...loaded, catalogue: loaded.catalogue, files }
  console.error(formatProblems(errors, files))
  return null
}

/** Only its catalogue. */
export const soundCatalogue = (): Catalogue | null => soundContent()?.catalogue ?? null

/** npm changes into the project; a person names files from where they stand. */
export const callingFrom = (): string => process.env['INIT_CWD'] ?? process.cwd()
