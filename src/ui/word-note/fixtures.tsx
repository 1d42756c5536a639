import { WordNote } from './word-note.tsx'

/** Closed and empty, as it stands on each page. */
export const closed = () => <WordNote />
