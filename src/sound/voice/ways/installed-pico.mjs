import { picoIn } from './pico-in.mjs'

/** Where Debian's libttspico-data puts its files. @type {import('../find-voice.mjs').Way} */
export const installedPico = { name: 'SVOX Pico (installed)', find: async () => picoIn('/usr/share/pico/lang') }
