import { textOf } from './body.ts'
import type { StoredFile } from './store.ts'

/** What every way to a file needs. */
export interface Ground {
  files: readonly StoredFile[]
  scope: string
  fetch(url: string, signal: AbortSignal): Promise<Response>
  /** Whether an answer is what the build made. */
  isOurs(url: string, response: Response): Promise<boolean>
}

/** A file as the build made it, or undefined. */
export type Give = (url: string) => Promise<Response | undefined>

export interface Source {
  /** Opens it. What it doesn't have as the build made it, it doesn't give: that is fetched file by file. Never rejects. */
  source(): Promise<Give>
  urls: string[]
}

export type Read = <T>(file: string) => Promise<{ response: Response; json: T }>

/** Fetches a file of JSON. @throws when it can't be had, or is none */
export const createRead = ({ scope, fetch }: Pick<Ground, 'scope' | 'fetch'>): Read => async <T>(file: string) => {
  const { response, text } = await textOf((signal) => fetch(new URL(file, scope).href, signal))
  return { response, json: JSON.parse(text) as T }
}
