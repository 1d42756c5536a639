import { describe, expect, it } from 'vitest'
import { LARGEST_FILE } from '../../src/workshop/pack.ts'
import { writePack } from '../../src/workshop/write-pack.ts'
import { bytes, files, goodYaml, png, problemsOf, read } from './fixture.ts'

/** The good pack with one text exchanged. */
const swap = (from: string, to: string) => {
  expect(goodYaml()).toContain(from)
  return goodYaml().replace(from, to)
}

const SVG = bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')

describe('a good pack', () => {
  it('is read from a folder, with 12 photos and about 5 MB', () => {
    const found = read(files(goodYaml(), {}, 415_000))
    if (!('pack' in found)) throw new Error(JSON.stringify(found.problems))
    expect(found.pack.people).toHaveLength(12)
    expect(found.photos.size).toBe(12)
    expect([...found.photos.values()].reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(4_900_000)
  })

  it('is the same as one file, and written again the same file', () => {
    const found = read(files())
    if (!('pack' in found)) throw new Error(JSON.stringify(found.problems))
    const text = writePack(found)
    const again = read(new Map([['muster-werkstatt.json', bytes(text)]]))
    expect(again).toEqual({ pack: found.pack, photos: new Map([...found.photos].sort()) })
    expect(writePack(again as typeof found)).toBe(text)
  })

  it('for a server has roles, rooms and times, or says that it stands behind a login', () => {
    const open = 'id: nord\nname: Werkstatt Nord\nasOf: 2026-11-01\npeople:\n  - { contact: gruppenleitung, room: Raum 1, phone: "0221 4710 100" }\n'
    expect(problemsOf(new Map([['workshop.yaml', bytes(open)]]), { server: true })).toEqual([])
    expect(problemsOf(files(), { server: true })[0]).toBe('workshop.yaml:6 workshop-on-server Person 1: Name und Foto in einer Datei für einen Server, den jeder lesen kann.')
    expect(problemsOf(files(`behindLogin: true\n${goodYaml()}`), { server: true })).toEqual([])
  })
})

describe('a broken pack is refused, with a sentence for each fault:', () => {
  it.each<[string, ReturnType<typeof files>, string[]]>([
    ['a name and a photo without consent', files(swap('    consent: { given: 2026-10-01 }\n', '')), ['workshop.yaml:6 workshop-consent Person 1: Name und Foto ohne Einwilligung mit Datum.']],
    ['a consent in the future', files(swap('    consent: { given: 2026-10-01 }', '    consent: { given: 2026-12-01 }')), ['workshop.yaml:12 workshop-consent Person 1: Die Einwilligung liegt in der Zukunft: 2026-12-01.']],
    ['a consent that is too old', files(swap('    consent: { given: 2026-10-01 }', '    consent: { given: 2017-12-01 }')), ['workshop.yaml:12 workshop-consent Person 1: Die Einwilligung ist zu alt: 2017-12-01.']],
    ['an SVG with the name of a photo', files(goodYaml(), { 'anna.png': SVG }), ['anna.png:1 workshop-photo Die Datei ist kein Foto in JPEG, PNG oder WebP.']],
    ['an SVG by its name', files(swap('photo: anna.png', 'photo: anna.svg'), { 'anna.png': null, 'anna.svg': SVG }), ['anna.svg:1 workshop-photo Die Datei ist kein Foto in JPEG, PNG oder WebP.', 'workshop.yaml:8 workshop-photo-name Person 1: So darf eine Foto-Datei nicht heißen.']],
    ['HTML in a name', files(swap('name: Anna Muster', 'name: "<img src=x onerror=alert(1)>"')), ['workshop.yaml:7 workshop-text Person 1: Im Text steht ein Zeichen, das nicht in einen Text gehört.']],
    ['a sign that turns the text around', files(swap('name: Anna Muster', 'name: "Anna \\u202E Muster"')), ['workshop.yaml:7 workshop-text Person 1: Im Text steht ein Zeichen, das nicht in einen Text gehört.']],
    ['an unknown role', files(swap('contact: vermittlungsstelle', 'contact: vermitlungsstelle')), ['workshop.yaml:23 workshop-contact Person 12: Die Rolle „vermitlungsstelle“ kennt der Kiosk nicht.']],
    ['an unknown office', files(swap('contact: kokobe-rheinland', 'contact: pizzeria')), ['workshop.yaml:25 workshop-contact Stelle 1: Die Stelle „pizzeria“ kennt der Kiosk nicht.']],
    ['a person twice', files(swap('name: Berta Beispiel', 'name: anna muster')), ['workshop.yaml:13 workshop-person-twice Person 2: Diese Person steht schon in der Liste, bei „eigene-frauenbeauftragte“.']],
    ['a photo that is too large', files(goodYaml(), { 'anna.png': png([1, 2, 3], 1_200_000) }), ['anna.png:1 workshop-size Das Foto hat 1,2 MB. Erlaubt ist 1 MB.']],
    ['photos that are too large together', files(goodYaml(), {}, 700_000), ['workshop.yaml:1 workshop-size Alle Fotos zusammen haben 8,4 MB. Erlaubt sind 8 MB.']],
    ['no YAML', files('people: [ {'), [expect.stringMatching(/^workshop\.yaml:1 workshop-file Die Datei ist kein gültiges YAML: /) as string]],
    ['no JSON', new Map([['pack.json', bytes('<!doctype html>')]]), ['pack.json:1 workshop-file Die Datei ist kein gültiges JSON.']],
    ['no text at all', new Map([['pack.json', new Uint8Array([0xff, 0xfe, 0x00])]]), ['pack.json:1 workshop-file Die Datei ist kein Text.']],
    ['a file that is far too large', new Map([['pack.json', new Uint8Array(LARGEST_FILE + 1)]]), ['pack.json:1 workshop-size Die Datei hat 10,8 MB. Das ist viel zu groß.']],
    ['a photo that is missing', files(goodYaml(), { 'anna.png': null }), ['workshop.yaml:8 workshop-photo-missing Person 1: Das Foto „anna.png“ fehlt.']],
    ['a photo of nobody', files(goodYaml(), { 'otto.png': png([1, 2, 3], 500) }), ['otto.png:1 workshop-photo-unused Dieses Foto gehört zu keiner Person.']],
    ['a phone that is none', files(swap('phone: "0221 4710 112"', 'phone: "rufen Sie an"')), ['workshop.yaml:11 workshop-phone Person 1: Das ist keine Telefon-Nummer.']],
    ['a phone that YAML reads as a number', files(swap('phone: "0221 4710 112"', 'phone: 02214710112')), ['workshop.yaml:11 wrong-type Person 1: Bei „phone“ wird ein Text in Anführungszeichen erwartet.']],
    ['a photo outside the folder', files(swap('photo: anna.png', 'photo: ../../anna.png')), ['workshop.yaml:8 workshop-photo-name Person 1: So darf eine Foto-Datei nicht heißen.']],
    ['a day that there is not', files(swap('asOf: 2026-11-01', 'asOf: 2026-02-30')), ['workshop.yaml:4 workshop-date Diesen Tag gibt es nicht.']],
    ['an unknown key', files(swap('room: Raum 7', 'raum: Raum 7')), ['workshop.yaml:23 unknown-key Person 12: Den Schlüssel „raum“ gibt es hier nicht.']],
    ['nothing in it', new Map([['workshop.yaml', bytes('id: x\nname: X\nasOf: 2026-01-01\n')]]), ['workshop.yaml:1 workshop-empty In der Datei steht keine Person und keine Stelle.']],
    ['a bomb of references', new Map([['workshop.yaml', bytes('id: x\nname: X\nasOf: 2026-01-01\npeople: &a [*a, *a]\n')]]), [expect.stringContaining('workshop-file') as string]],
    ['two files with data', files(goodYaml(), { 'more.yaml': bytes('id: x') }), ['workshop.yaml:1 workshop-file Es sind mehrere Dateien mit Angaben, oder Fotos neben einer .json-Datei.']],
    ['no file with data', new Map([['anna.png', png([1, 2, 3], 500)]]), ['anna.png:1 workshop-file Es ist keine Datei mit Angaben dabei.']],
    ['an id that leaves its folder', files(swap('id: muster-werkstatt', 'id: ../x')), ['workshop.yaml:2 workshop-id Das ist keine id.']],
  ])('%s', (_, given, expected) => {
    expect(problemsOf(given)).toEqual(expected)
  })

  it.each(['['.repeat(200_000), '{"a":'.repeat(100_000)])('also one that is nested as deep as it is long', (text) => {
    for (const given of [new Map([['x.json', bytes(text)]]), new Map([['workshop.yaml', bytes(text.slice(0, 20_000))]])]) expect(problemsOf(given)[0]).toMatch(/workshop-file|wrong-type/)
  })

  it('says to each fault how to mend it, and where to read on', () => {
    const found = read(files(swap('contact: vermittlungsstelle', 'contact: vermitlungsstelle')))
    expect('problems' in found && found.problems[0]).toMatchObject({ fix: 'Nehmen Sie eine aus docs/authoring/werkstatt.md. Meinten Sie „vermittlungsstelle“?', more: 'docs/authoring/meldungen.md#workshop-contact' })
  })
})
