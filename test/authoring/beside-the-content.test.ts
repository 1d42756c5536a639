import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/commands/review.ts'
import { calling } from '../commands/calling.ts'
import { bytes, png, problemsOf } from '../workshop/fixture.ts'
import { contentSteps, otherSteps } from './pages.ts'
import { without, type Step } from './read-recipe.ts'

/** Recipes whose file lies in no content folder. Here they are held against what takes them. */
describe('docs/authoring/werkstatt.md', () => {
  const steps = otherSteps('werkstatt.md')
  const photo = { 'anna.jpg': png([10, 20, 30], 2000) }
  const told = (step: Step, photos: Record<string, Uint8Array> = {}) => problemsOf(new Map(Object.entries({ 'workshop.yaml': bytes(step.text), ...photos }))).map((problem) => problem.split(' ')[1])

  it('has a first file and a whole one, which are read', () => {
    expect(steps.map(({ path }) => path)).toEqual(['muster-werkstatt/workshop.yaml', 'muster-werkstatt/workshop.yaml'])
    expect([told(steps[0]!), told(steps[1]!, photo)]).toEqual([[], []])
  })

  it('is told when the consent or the photo is forgotten', () => {
    expect(told(without('consent:', [steps[1]!])[0]!, photo)).toContain('workshop-consent')
    expect(told(steps[1]!)).toContain('workshop-photo-missing')
  })
})

describe('docs/authoring/pruefgruppe.md', () => {
  const [form] = otherSteps('pruefgruppe.md')
  const take = () => main(['--take', form!.path])
  const call = calling('recipes')

  beforeEach(() => {
    cpSync('content', join(call.folder, 'content'), { recursive: true })
    for (const step of contentSteps('texte.md')) write(step)
    vi.stubEnv('CONTENT', join(call.folder, 'content'))
  })

  function write({ path, text }: Step): void {
    mkdirSync(dirname(join(call.folder, path)), { recursive: true })
    writeFileSync(join(call.folder, path), text)
  }

  it('shows the form that the command makes, with answers', async () => {
    expect([await main(['freunde-treffen']), call.said, call.told]).toEqual([0, [expect.stringContaining('Sätze')], []])
    const sentences = (text: string) => text.match(/satz: .*/g)
    expect(sentences(form!.text)).toEqual(sentences(readFileSync(join(call.folder, form!.path), 'utf8')))
  })

  it('is taken into the text', async () => {
    write(form!)
    expect([await take(), call.said, call.told]).toEqual([0, [expect.stringContaining('gelesen von „Prüfgruppe Musterstadt“')], []])
    expect(readFileSync(join(call.folder, 'content/worries/freunde-treffen/text.de-simple.md'), 'utf8')).toContain('reviewedBy: "Prüfgruppe Musterstadt"\nreviewedOn: 2026-11-22')
  })

  it('is told when an answer is forgotten', async () => {
    write({ ...form!, text: form!.text.replace('verstanden: ja', 'verstanden:') })
    expect([await take(), call.told.join()]).toEqual([1, expect.stringContaining('form-empty')])
  })
})
