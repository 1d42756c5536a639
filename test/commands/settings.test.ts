import { expect, it } from 'vitest'
import { baseFrom, portFrom } from '../../src/commands/ground/settings.mjs'

it.each([[undefined, 4173], ['8080', 8080], ['0', 0]])('reads PORT=%s', (text, port) => expect(portFrom(text)).toBe(port))

it.each(['', 'abc', '-1', '70000', '80.5'])('refuses PORT=%j in both languages', (text) => {
  expect(() => portFrom(text)).toThrow(/keine Port-Nummer.* is not a port/)
})

it.each([[undefined, '/'], ['/', '/'], ['/kiosk/', '/kiosk/'], ['/a/b/', '/a/b/']])('reads BASE=%s', (text, base) => expect(baseFrom(text)).toBe(base))

it.each(['', 'kiosk', '/kiosk', 'kiosk/', '//', 'https://x/'])('refuses BASE=%j in both languages', (text) => {
  expect(() => baseFrom(text)).toThrow(/braucht vorn und hinten.*needs a slash/)
})
