/** Somebody in the workshop whom one can ask, under the id of their role. */
export interface Person {
  contact: string
  name?: string | undefined
  /** The name of the file. */
  photo?: string | undefined
  room?: string | undefined
  times?: string | undefined
  phone?: string | undefined
  /** The day on which the person agreed that name and photo are shown here. */
  consent?: { given: string } | undefined
}

/** When and where an office can be met here. */
export interface LocalOffice {
  contact: string
  times: string
  place?: string | undefined
}

/** What one workshop says of itself. */
export interface Pack {
  id: string
  name: string
  asOf: string
  /** Said by whoever lays a pack with names on a server: nobody reads it there without a login. */
  behindLogin?: boolean | undefined
  people: Person[]
  offices: LocalOffice[]
}

/** A photo with its bytes, under the name of its file. */
export type Photos = ReadonlyMap<string, Uint8Array>

export interface WholePack {
  pack: Pack
  photos: Photos
}

/** Which contacts a pack may name: roles get people, offices get times. */
export interface Known {
  roles: readonly string[]
  offices: readonly string[]
}

const MEGABYTE = 1_000_000

/** So much a weak device stores and shows without trouble: a region of 30 people is more than a workshop has (decision 0651). */
export const LIMITS = { whole: 8 * MEGABYTE, photo: MEGABYTE, photos: 20, people: 30, offices: 10, id: 60 } as const

/** How large a file with everything in it may be: photos in letters take a third more. */
export const LARGEST_FILE = Math.ceil((LIMITS.whole * 4) / 3) + 100_000

export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether something may be the id of a workshop, and so a part of an address. */
export const isId = (value: string): boolean => value.length <= LIMITS.id && ID.test(value)
