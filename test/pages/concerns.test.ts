// @vitest-environment happy-dom
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildStyle } from '../../src/build/style/build-style.ts'
import { createConcerns } from '../../src/pages/concerns.ts'
import { renderShipped } from './site.ts'

const BASE = '.tile{color:red}.line{color:red}'
const about = (css: string, html: string) => createConcerns(BASE, [css])(html).length === 1

describe('a block of style concerns a page', () => {
  it('when all classes of one of its selectors stand there', () => {
    expect(about('.way{color:red}', '<p class="line way">')).toBe(true)
    expect(about('.way .sign{color:red}', '<p class="way">')).toBe(false)
    expect(about('a{color:red}.x,.way>.sign:hover{color:red}', '<p class="way"><i class="sign">')).toBe(true)
    expect(about('@media (min-width:40rem){.way{color:red}}', '<p class="way">')).toBe(true)
  })

  it('not for a class that every page may have', () => {
    expect(about('.tile[aria-pressed=true]{color:red}', '<a class="tile">')).toBe(false)
    expect(about('.js .tile{color:red}', '<a class="tile">')).toBe(false)
  })

  it('whatever scripts set, and whatever narrows it down', () => {
    expect(about('.js .way.alive:not(.seen):has(> .x:not(.y)){color:red}', '<p class="way">')).toBe(true)
    expect(about(':is(.way,.x)>.sign{color:red}', '<i class="sign">')).toBe(true)
  })

  it('never for words that only look like a class', () => expect(about('.way{color:red}', '<p>class way.</p><p title=".way">')).toBe(false))
})

describe('the style of the shipped pages', () => {
  const { base, blocks } = buildStyle(join(import.meta.dirname, '../../src/ui'))
  const concerns = createConcerns(base, blocks)
  const pages = [...renderShipped()]
  const styleOf = new Map(pages.map(([file, html]) => [file, concerns(html)]))

  it('has no block that concerns no page, nor one that concerns nearly all', () => {
    // No page has a video yet.
    for (const css of blocks.filter((each) => !each.startsWith('.sign-video'))) {
      const concerned = pages.filter(([file]) => styleOf.get(file)!.includes(css)).length
      expect(concerned, css.slice(0, 60)).toBeGreaterThan(0)
      expect(concerned, css.slice(0, 60)).toBeLessThan(0.7 * pages.length)
    }
  })

  it('has each block where its component stands', () => {
    const blockOf = (name: string) => blocks.find((css) => css.includes(`.${name}{`) || css.includes(`.${name} `))!
    for (const [file, html] of pages) {
      for (const name of ['compare', 'guide', 'landscape', 'asked', 'install-hint']) {
        if (new RegExp(`class="(?:[^"]* )?${name}[ "]`).test(html)) expect(styleOf.get(file), `${file} ${name}`).toContain(blockOf(name))
      }
    }
  })

  /** What a rule is about, whatever its state: a state may come. */
  const bare = (selector: string) => selector.replace(/::?[a-z-]+(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?/g, '').replace(/\[aria-[a-z]+(=[^\]]*)?\]|\.(?:js|alive|shown|on|easy|plain)\b/g, '').replace(/[>+~\s]+$/, '').trim()
  const selectorsOf = (css: string) => [...new Set([...css.matchAll(/([^{}]+)\{/g)].map((match) => match[1]!).filter((text) => !text.startsWith('@') && !/^(from|to|\d)/.test(text)).flatMap((text) => text.split(/,(?![^(]*\))/)).map(bare))].filter((selector) => /[.[#]/.test(selector))
  const classesOf = (selector: string) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1]!)

  it('leaves no page without a rule that is about something on it', () => {
    const missing: string[] = []
    for (const [file, html] of pages) {
      const there = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap((match) => match[1]!.split(' ')))
      const wanted = blocks.filter((css) => !styleOf.get(file)!.includes(css)).flatMap(selectorsOf).filter((selector) => classesOf(selector).length > 0 && classesOf(selector).every((name) => there.has(name)))
      if (!wanted.length) continue
      const page = new DOMParser().parseFromString(html.replace(/<link[^>]*>/g, ''), 'text/html')
      missing.push(...wanted.filter((selector) => !/^[.]tile$/.test(selector) && page.querySelector(selector)).map((selector) => `${file}: ${selector}`))
    }
    expect(missing).toEqual([])
  })
})
