import { surroundings } from './app.ts'
import { exit } from './exit.ts'
import { mountIslands } from './mount.ts'

mountIslands(document, surroundings, { exit })
