/** Where something stands in a file, counted from 1. */
export interface Place {
  line: number
  column: number
  length?: number
}

export type Path = readonly (string | number)[]

/** A file that was taken apart, and still knows where each value stands. */
export interface Source {
  file: string
  data: unknown
  place(path: Path): Place
}

/** Takes a text apart. @throws Broken when it can't be read */
export type Parse = (file: string, text: string) => Source

/** Why a text can't be read, in a German sentence. */
export class Broken extends Error {
  readonly place: Place

  constructor(message: string, place: Place = { line: 1, column: 1 }) {
    super(message)
    this.place = place
  }
}

/** JSON is written by a machine and read by nobody: its Problems name the person, not the line. */
export const parseJson: Parse = (file, text) => {
  try {
    return { file, data: JSON.parse(text) as unknown, place: () => ({ line: 1, column: 1 }) }
  } catch {
    throw new Broken('Die Datei ist kein gültiges JSON.')
  }
}
