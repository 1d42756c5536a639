import { surroundings } from './app.ts'
import { here } from './here.ts'
import { mountIslands } from './mount.ts'
import { questions } from './questions.ts'
import { sound } from './sound.ts'
import { store } from './store.ts'

/** The islands that live from the beginning, but on few pages only. */
export const PARTS = { here, questions, sound, store }

mountIslands(document, surroundings, PARTS)
