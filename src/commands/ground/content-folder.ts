import { resolve } from 'node:path'

/** Where the content lies; `CONTENT` names another folder than `content`. */
export const contentFolder = (): string => resolve(process.env['CONTENT'] || 'content')
