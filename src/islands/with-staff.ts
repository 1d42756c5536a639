import { surroundings } from './app.ts'
import { mountIslands } from './mount.ts'
import { staff } from './staff/staff.ts'
import { workshop } from './workshop/workshop.ts'

mountIslands(document, surroundings, { staff, workshop })
