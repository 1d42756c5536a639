import { expect, it } from 'vitest'
import { hereByContact, inFront, withPhotoFiles } from '../../src/workshop/lay-over.ts'
import { photoFile } from '../../src/workshop/photo-file.ts'
import { files, png, read } from './fixture.ts'

const first = (ids: string[], here: string[], urgent: string[] = []) => inFront(ids, (id) => id, here, urgent)

it('puts those of a workshop first, in their order, and leaves the others in theirs', () => {
  expect(first(['a', 'b', 'c', 'd'], ['d', 'b'])).toEqual(['d', 'b', 'a', 'c'])
})

it('leaves the numbers for an emergency before them', () => {
  expect(first(['a', 'frb', 'polizei', 'telefon'], ['frb'], ['telefon', 'polizei'])).toEqual(['polizei', 'telefon', 'frb', 'a'])
})

it('leaves a list alone in which a workshop has nobody, also where numbers for an emergency are in it', () => {
  expect(first(['a', 'polizei', 'b'], ['frb'], ['polizei'])).toEqual(['a', 'polizei', 'b'])
})

it('tells of each contact who that is, when it is near by, and of which day that is', () => {
  const found = read(files())
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  const here = hereByContact(withPhotoFiles(found))
  expect([...here.keys()]).toEqual(['eigene-frauenbeauftragte', 'eigener-werkstattrat', 'vertrauensperson', 'sozialer-dienst', 'gruppenleitung', 'vermittlungsstelle', 'kokobe-rheinland'])
  expect(here.get('eigener-werkstattrat')!.people.map(({ name }) => name)).toEqual(['Cem Muster', 'Dora Beispiel', 'Emil Probe'])
  expect(here.get('kokobe-rheinland')).toMatchObject({ people: [], office: { place: 'Besprechungs-Raum in der Werkstatt' }, asOf: '1. November 2026' })
  expect(here.get('eigener-werkstattrat')!.people[0]!.photo).toMatch(/^[0-9a-f]{16}\.png$/)
})

it('calls a photo by its bytes: another photo has another name, and no name tells who it is', () => {
  const names = [png([1, 2, 3], 900), png([1, 2, 4], 900), png([1, 2, 3], 901)].map(photoFile)
  expect(new Set(names).size).toBe(3)
  expect(photoFile(png([1, 2, 3], 900))).toBe(names[0])
})
