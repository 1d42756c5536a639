import { compare } from './compare/compare.ts'
import { finish } from './finish.ts'
import { install } from './install/install.ts'
import { landscape } from './landscape.ts'
import type { Islands } from './mount.ts'
import { player } from './player/player.ts'
import { reading } from './reading/reading.ts'
import { search } from './search/search.ts'
import { take } from './take/take.ts'
import { wordNote } from './word-note/word-note.ts'

/** The islands that are fetched at the first touch, by the name that stands in `data-island`. */
export const MORE: Islands = { compare, finish, install, landscape, player, reading, search, take, 'word-note': wordNote }
