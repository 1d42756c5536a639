import { surroundings } from './app.ts'
import { guide } from './guide/guide.ts'
import { mountIslands } from './mount.ts'

mountIslands(document, surroundings, { guide })
