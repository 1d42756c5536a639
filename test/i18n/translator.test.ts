import { describe, expect, it } from 'vitest'
import { createTranslator, type Key, type Words } from '../../src/i18n/create-translator.ts'
import simple from '../../locales/de-simple.json'

const words = { ...simple, 'block.past': 'Das ist vom **{{date}}**.', 'site.name': 'Ein & <b>zwei</b>' } satisfies Words
const { t, line } = createTranslator('de-simple', words)

describe('interface words', () => {
  it('are given as plain text and as a Line', () => {
    expect(t('bar.back')).toBe('Zurück')
    expect(line('home.free').parts).toContainEqual({ kind: 'text', text: 'nichts', strong: true })
    expect(t('home.free')).not.toContain('*')
  })

  it('take values, as they are and bold where the words are bold', () => {
    expect(t('block.past', { date: '1. Mai & <b>' })).toBe('Das ist vom 1. Mai & <b>.')
    expect(line('block.past', { date: '1. Mai' }).parts).toEqual([{ kind: 'text', text: 'Das ist vom ' }, { kind: 'text', text: '1. Mai', strong: true }, { kind: 'text', text: '.' }])
  })

  it('are never escaped: that is the task of who shows them', () => expect(t('site.name')).toBe('Ein & <b>zwei</b>'))

  it('that do not exist stop the build instead of falling back to another language', () => {
    expect(() => t('gibt.es.nicht' as Key)).toThrow('locales/de-simple.json has no key "gibt.es.nicht".')
    expect(() => line('bar' as Key)).toThrow('has no key "bar"')
  })

  it('whose value is missing stop the build instead of leaving a hole in the sentence', () => {
    expect(() => t('block.past')).toThrow('"block.past" of locales/de-simple.json needs a value for {{date}}.')
    expect(() => line('block.past', { datum: '1. Mai' })).toThrow('{{date}}')
  })

  it('have keys with dots, and values that name other keys stay as they are', () => {
    expect(t('block.past', { date: '$t(bar.back)' })).toBe('Das ist vom $t(bar.back).')
    expect(t('block.past', { date: '{{date}}' })).toBe('Das ist vom {{date}}.')
  })

  it('of two languages live beside each other', () => {
    const other = createTranslator('de', { ...words, 'bar.back': 'Rückwärts' })
    expect([t('bar.back'), other.t('bar.back'), t('bar.back')]).toEqual(['Zurück', 'Rückwärts', 'Zurück'])
  })
})
