import { expect, it } from 'vitest'
import { portFrom } from '../../src/commands/port.mjs'

it.each([[undefined, 4173], ['8080', 8080], ['0', 0]])('reads PORT=%s', (text, port) => expect(portFrom(text)).toBe(port))

it.each(['', 'abc', '-1', '70000', '80.5'])('refuses PORT=%j in both languages', (text) => {
  expect(() => portFrom(text)).toThrow(/keine Port-Nummer.* is not a port/)
})
