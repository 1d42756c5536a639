import { register } from '../offline/register.ts'
import { mountIslands } from './mount.ts'

const offline = register(document.body.dataset['base'] ?? '/')
mountIslands(document, { offline })
