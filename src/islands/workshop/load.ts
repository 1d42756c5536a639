import type { Known } from '../../workshop/pack.ts'
import { readPack, tooLarge, type Files, type ReadPack } from '../../workshop/read-pack.ts'

/** The day of today where this device is, ISO. */
const today = () => new Date().toLocaleDateString('sv-SE')

/** Reads what a person has chosen. What is far too large is not read at all. */
export async function readChosen(chosen: readonly File[], known: Known): Promise<ReadPack> {
  const problems = tooLarge(chosen)
  if (problems.length) return { problems }
  const files = new Map(await Promise.all(chosen.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const)))
  return readPack(files, { known, today: today(), yaml: await yamlFor(files) })
}

/** Whoever brings the one file with everything in it needs no YAML: it is larger than all the rest. */
const yamlFor = async (files: Files) =>
  [...files.keys()].some((name) => /\.ya?ml$/i.test(name)) ? (await import('../../workshop/parse-yaml.ts')).parseYaml : undefined

/** Reads what came from a server. */
export const readServed = (id: string, bytes: Uint8Array, known: Known): ReadPack => readPack(new Map([[`${id}.json`, bytes]]), { known, today: today(), server: true })
