import { SHAPES } from '../../content/schema/files.ts'
import { jsonSchemaOf } from './json-schema.ts'

export const SCHEMA_FOLDER = 'content/.schema'
export const EDITOR_SETTINGS = '.vscode/settings.json'

/** What `npm run schemas` writes: a schema for each shape of file, and which files have it. */
export function writtenFiles(settings: string): Map<string, string> {
  const schemas = SHAPES.map((shape) => [`${SCHEMA_FOLDER}/${shape.name}.json`, jsonSchemaOf(shape)] as const)
  return new Map([...schemas, [EDITOR_SETTINGS, withShapes(settings)]])
}

/** All other settings stay as they are. */
function withShapes(settings: string): string {
  const shapes = Object.fromEntries(SHAPES.map(({ name, files }) => [`./${SCHEMA_FOLDER}/${name}.json`, files.map((file) => `content/${file}`)]))
  return `${JSON.stringify({ ...(JSON.parse(settings) as object), 'yaml.schemas': shapes }, null, 2)}\n`
}
