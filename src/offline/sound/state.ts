/**
 * How far the store of the sound is. `later`: the kiosk itself comes first. `asks`: the device saves data, so a person decides.
 * `none`: this build has no sound. `absent`: it isn't made yet. `full`: there is no room for it. `failed`: the next start goes on.
 */
export type SoundState = { state: 'storing'; done: number; all: number } | { state: 'later' | 'asks' | 'none' | 'absent' | 'full' | 'failed' | 'ready' }

/** So begins the name of each cache that holds clips; the version of their list follows. */
export const SOUND_STORES = 'sound-'
