import { content } from './content.ts'
import { fragment } from './fragment.ts'
import { pack } from './pack.ts'
import { query } from './query.ts'
import { settings } from './stored.ts'

/** Every input that comes from outside: from an address, a file, a hand, a device. A new one gets its line here. */
export const TARGETS = [fragment, pack, query, settings, content]
