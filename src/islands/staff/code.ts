import { CODE } from '../../model/staff.ts'
import { attempt } from '../../model/session.ts'

/** What lies on the device in place of the code. Bytes are in base64. */
export interface StoredCode {
  salt: string
  rounds: number
  hash: string
  /** Wrong tries since the last right one. */
  tries: number
}

/** `refused`: the browser lets nothing be stored. `broken`: something lies there that no code can be checked against. */
export type Found = StoredCode | 'none' | 'broken' | 'refused'

const NAME = 'staff-code'
const SALT_BYTES = 16
const HASH_BYTES = 32
/** One check takes about a tenth of a second on a desk and a second on a weak tablet. */
const ROUNDS = 200_000
const LEAST_ROUNDS = 100_000
const MOST_ROUNDS = 5_000_000
/** Nobody waits longer than so many seconds for the next try. */
const LONGEST_WAIT = 300

/** Whether the browser can make a hash here: over plain http it can't, and a weaker one is none. */
export const canHash = (): boolean => globalThis.crypto?.subtle !== undefined

/** Whether something can be a code at all. */
export const isCode = (text: string): boolean => /^\d+$/.test(text) && text.length >= CODE.least && text.length <= CODE.most

/** What lies on this device. What isn't exactly as it was written is broken: it must not open the page to everybody. */
export function foundCode(): Found {
  const found = attempt(() => [localStorage.getItem(NAME)])
  if (!found) return 'refused'
  if (found[0] === null) return 'none'
  const { salt, rounds, hash, tries } = Object(attempt(() => JSON.parse(found[0]!) as unknown)) as Partial<StoredCode>
  const isWhole = bytesIn(salt) >= SALT_BYTES && bytesIn(hash) === HASH_BYTES && isBetween(rounds, LEAST_ROUNDS, MOST_ROUNDS) && isBetween(tries, 0, Infinity)
  return isWhole ? { salt: salt!, rounds: rounds!, hash: hash!, tries: tries! } : 'broken'
}

/** Makes this the code of the device. @returns whether the browser could keep it */
export async function setCode(code: string): Promise<boolean> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const hash = await hashOf(code, salt, ROUNDS)
  return store({ salt: toText(salt), rounds: ROUNDS, hash: toText(hash), tries: 0 })
}

/**
 * Tries a code. The try is counted before it is checked, so that to load the page anew in between wins nothing.
 * @returns whether it is right; false too where there is none, or nothing can be stored
 */
export async function tryCode(code: string): Promise<boolean> {
  const found = foundCode()
  if (typeof found === 'string' || !store({ ...found, tries: found.tries + 1 })) return false
  const isRight = isSame(await hashOf(code, toBytes(found.salt), found.rounds), toBytes(found.hash))
  return isRight && store({ ...found, tries: 0 })
}

/** How many seconds to wait after so many wrong tries: 1, 2, 4 … 300. */
export const waitAfter = (tries: number): number => (tries > 0 ? Math.min(LONGEST_WAIT, 2 ** (tries - 1)) : 0)

/** Compares all bytes, wherever the first difference is. */
function isSame(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.reduce((difference, byte, at) => difference | (byte ^ others[at]!), 0) === 0
}

async function hashOf(code: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, ['deriveBits'])
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, HASH_BYTES * 8))
}

const store = (code: StoredCode): boolean => attempt(() => (localStorage.setItem(NAME, JSON.stringify(code)), true)) ?? false

const isBetween = (value: unknown, least: number, most: number) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most
const bytesIn = (text: unknown) => (typeof text === 'string' ? (attempt(() => toBytes(text).length) ?? 0) : 0)
const toText = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
