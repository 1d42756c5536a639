import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { LICENCES, type Licence } from '../pages/licences.ts'

/** The list of what ships, as CycloneDX: for those who look after a server, so no store keeps it. */
export const SBOM_FILE = 'sbom.cdx.json'

/**
 * Lists the packages of which something is really in `dist/`: the code that was bundled into pages and worker, the font and
 * the drawings. Given to the build of the pages and to that of the worker, it knows both.
 */
export function listOfWhatShips(root: string): Plugin {
  const bundled = new Set<string>()
  return {
    name: 'kiosk-sbom',
    generateBundle(_, bundle) {
      for (const name of packagesIn(bundle)) bundled.add(name)
      this.emitFile({ type: 'asset', fileName: SBOM_FILE, source: JSON.stringify(sbomOf([...bundled], root), null, 2) })
    },
  }
}

/** The packages of whose code something is left in a bundle. */
function packagesIn(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules)).filter(([, { renderedLength }]) => renderedLength > 0)
  return modules.flatMap(([id]) => packageOf(id) ?? [])
}

/** The package to which a file belongs, the innermost one; undefined: it is our own. */
export const packageOf = (id: string): string | undefined => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace('\\', '/')

/**
 * @param bundled names of packages whose code ships
 * @throws when one of them is not in `src/pages/licences.ts`: its licence asks to be named
 */
export function sbomOf(bundled: readonly string[], root: string) {
  const unnamed = bundled.filter((name) => !LICENCES.some((each) => each.package === name))
  if (unnamed.length) throw new Error(`What ships must be named with its licence in src/pages/licences.ts. Missing: ${unnamed.join(', ')}.`)
  const shipped = LICENCES.filter((each) => each.kind !== 'code' || bundled.includes(each.package))
  const { name, version } = manifestIn(root)
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version, licenses: [{ license: { id: 'MIT' } }, { license: { id: 'CC-BY-4.0' } }] } },
    components: shipped.map((licence) => componentOf(licence, manifestIn(join(root, 'node_modules', licence.package)).version)),
  }
}

function componentOf({ kind, package: name, licence, url }: Licence, version: string) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return { type: kind === 'code' ? 'library' : 'data', 'bom-ref': purl, name, version, purl, licenses: [{ license: { id: licence } }], externalReferences: [{ type: 'website', url }] }
}

const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string }
