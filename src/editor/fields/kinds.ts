import { shapesOf, type Shape } from '../../content/schema/files.ts'

/**
 * Which schema a file of the content folder keeps: the same that the build holds it against.
 * @param path with the content folder in front, as Problems name it
 */
export const schemaOf = (path: string): Shape['schema'] | undefined => shapesOf(path.split('/').slice(1).join('/'))[0]?.schema
