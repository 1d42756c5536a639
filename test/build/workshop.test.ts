import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { knownContacts, layOver, photoFiles, readPackAt } from '../../src/build/workshop.ts'
import { urgentContacts } from '../../src/pages/workshop.tsx'
import type { WholePack } from '../../src/workshop/pack.ts'
import { catalogue } from '../content/shipped.ts'
import { files } from '../workshop/fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'kiosk-pack-'))
let whole: WholePack

beforeAll(() => {
  for (const [name, bytes] of files()) writeFileSync(join(folder, name), bytes)
  writeFileSync(join(folder, 'notizen.txt'), 'Anna anrufen')
  const found = readPackAt(folder, catalogue)
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  whole = found
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a kiosk that is built for one workshop', () => {
  it('knows the roles that a workshop may name, also those that stand nowhere else', () => {
    const { roles } = knownContacts(catalogue)
    expect(roles).toEqual(expect.arrayContaining(['vertrauensperson', 'sozialer-dienst', 'eigener-werkstattrat']))
    expect(catalogue.contacts.map(({ id }) => id)).not.toContain('sozialer-dienst')
  })

  it('says on each card who that is, and puts those cards first, after the numbers for an emergency', () => {
    const { contacts, roles, workshop } = layOver(catalogue, whole)
    const urgent = urgentContacts(catalogue).map(({ id }) => id)
    expect(urgent).toEqual(expect.arrayContaining(['notruf-110', 'hilfetelefon']))
    expect(contacts.slice(0, urgent.length).map(({ id }) => id).sort()).toEqual([...urgent].sort())
    expect(contacts[urgent.length]).toMatchObject({ id: 'eigene-frauenbeauftragte', here: { people: [{ name: 'Anna Muster' }, { name: 'Berta Beispiel' }] } })
    expect(roles.map(({ id }) => id)[0]).toBe('eigene-frauenbeauftragte')
    expect(roles.find(({ id }) => id === 'sozialer-dienst')!.here!.people).toHaveLength(2)
    expect(workshop!.name).toBe('Muster-Werkstatt Musterstadt')
    expect(contacts).toHaveLength(catalogue.contacts.length)
  })

  it('has each photo under the name that the cards ask for', () => {
    const photos = photoFiles(whole)
    const asked = layOver(catalogue, whole).roles.flatMap(({ here }) => here?.people.map(({ photo }) => `werkstatt/foto/${photo}`) ?? [])
    expect([...photos.keys()].sort()).toEqual(asked.sort())
    expect(photos.size).toBe(12)
  })

  it('is not built from a folder that is not there, and the reason is said', () => {
    const found = readPackAt(join(folder, 'weg'), catalogue)
    expect('problems' in found && found.problems[0]!.message).toBe('Es ist keine Datei mit Angaben dabei.')
  })
})
