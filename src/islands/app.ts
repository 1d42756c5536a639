import { register } from '../offline/register.ts'
import { mountLater } from './later.ts'
import { mountIslands } from './mount.ts'

const offline = register(document.body.dataset['base'] ?? '/', document.body.dataset['sound'])
mountIslands(document, { offline })
mountLater(document, { offline })
