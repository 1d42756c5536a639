// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Desk } from '../../src/editor/page/desk.ts'
import { draftOf } from '../../src/editor/page/drafts.ts'

const [A, B, C] = ['content/a.yaml', 'content/b.yaml', 'content/c.yaml'] as const

/** What lies on the disk of the server, and whether it answers. */
let disk: Map<string, string>
let isUp: boolean
let checked: Record<string, string>
let desk: Desk

const told = (status: number, body: unknown) => Promise.resolve(new Response(JSON.stringify(body), { status }))
function answer(address: string, { method = 'GET', body }: { method?: string; body?: string } = {}): Promise<Response> {
  const asked = JSON.parse(body ?? '{}') as { path: string; text: string; hash: string }
  if (!isUp) return Promise.reject(new TypeError('no server'))
  if (address.endsWith('pruefen')) return (checked = asked as unknown as Record<string, string>), told(200, [])
  const path = method === 'PUT' ? asked.path : new URL(address, 'http://x').searchParams.get('pfad')!
  if (!disk.has(path)) return told(404, { message: `Die Datei ${path} gibt es nicht.` })
  if (method === 'PUT' && disk.get(path) !== asked.hash) return told(409, { message: `${path} wurde inzwischen geändert.` })
  if (method === 'PUT') disk.set(path, asked.text)
  return told(200, { path, text: disk.get(path), hash: disk.get(path) })
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', answer)
  sessionStorage.clear()
  disk = new Map([A, B, C].map((path) => [path, 'alt']))
  isUp = true
  checked = {}
  desk = new Desk('/')
})

const textOf = (path: string) => desk.sheets.get(path)!.text

describe('saving', () => {
  it('tries each file, and tells which was not saved and why', async () => {
    await desk.open([A, B, C])
    for (const path of [A, B, C]) desk.write(path, 'neu')
    disk.set(B, 'anders')
    await desk.save()
    expect([...disk.values()]).toEqual(['neu', 'anders', 'neu'])
    expect(desk.said).toBe(`Gespeichert: ${A}, ${C}. Nicht gespeichert: ${B}. ${B} wurde inzwischen geändert.`)
    expect([desk.changed.map(({ path }) => path), desk.sheets.get(B)!.isConflict, draftOf(A), draftOf(B)?.text]).toEqual([[B], true, null, 'neu'])
  })

  it('tells once that the server is gone, and what was saved', async () => {
    await desk.open([A, B])
    desk.write(A, 'neu')
    desk.write(B, 'neu')
    isUp = false
    await desk.save()
    expect(desk.said).toMatch(new RegExp(`^Nicht gespeichert: ${A}, ${B}\\. Der Server antwortet nicht\\.(?!.*Der Server)`))
    isUp = true
    await desk.save()
    expect(desk.said).toBe(`Gespeichert: ${A}, ${B}`)
    await desk.save()
    expect(desk.said).toBe('Es gibt nichts zu speichern.')
  })
})

describe('after a conflict', () => {
  beforeEach(async () => {
    await desk.open([A])
    desk.write(A, 'meins')
    disk.set(A, 'anders')
    await desk.save()
  })

  it.each(['mine', 'disk'] as const)('the draft stays while the server is gone (%s)', async (whose) => {
    isUp = false
    await desk.settle(A, whose)
    expect([draftOf(A)?.text, textOf(A), disk.get(A)]).toEqual(['meins', 'meins', 'anders'])
    expect(desk.said).toContain('Der Server antwortet nicht')
  })

  it.each([['mine', 'meins'], ['disk', 'anders']] as const)('what was chosen holds (%s)', async (whose, text) => {
    await desk.settle(A, whose)
    expect([textOf(A), disk.get(A), draftOf(A), desk.sheets.get(A)!.isConflict]).toEqual([text, text, null, false])
  })
})

describe('opening', () => {
  it('reads again what was opened before, and leaves what was changed here', async () => {
    await desk.open([A, B])
    desk.write(B, 'meins')
    for (const path of [A, B]) disk.set(path, 'anders')
    await desk.open([A, B])
    expect([textOf(A), textOf(B), draftOf(B)?.text]).toEqual(['anders', 'meins', 'meins'])
    await desk.save()
    expect([disk.get(B), desk.sheets.get(B)!.isConflict]).toEqual(['anders', true])
  })

  it('keeps what somebody writes while the file is read again', async () => {
    await desk.open([A])
    const opening = desk.open([A])
    desk.write(A, 'meins')
    await opening
    expect([textOf(A), desk.changed.length]).toEqual(['meins', 1])
  })

  it('lays out what is there, where one file is gone', async () => {
    disk.delete(A)
    await desk.open([A, B])
    expect([[...desk.sheets.keys()], desk.said]).toEqual([[B], `Die Datei ${A} gibt es nicht.`])
  })

  it('has what lies open and what was changed looked at, and no text from before', async () => {
    await desk.open([A])
    await desk.open([B])
    desk.write(B, 'neu')
    await desk.open([C])
    await vi.waitFor(() => expect(checked).toEqual({ [B]: 'neu', [C]: 'alt' }))
  })
})
