import { surroundings } from './app.ts'
import { mountIslands } from './mount.ts'
import { staff } from './staff/staff.ts'

mountIslands(document, surroundings, { staff })
