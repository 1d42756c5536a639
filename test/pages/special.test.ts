import { describe, expect, it } from 'vitest'
import { catalogue } from '../content/shipped.ts'
import { fileOf, languageOf, pagesIn, renderShipped, takeApart } from './site.ts'

const site = renderShipped()
const languages = catalogue.languages.map(({ id, path }) => [id, path] as const)
const words = (html: string) => takeApart(html).body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

/** Pages to which no search leads: the one that is missing, and those for a screen that somebody looks after. */
const UNLISTED = ['/404.html', '/info-punkt/', '/betreuung/', '/werkstatt/']

describe('the page that tells that a page does not exist', () => {
  it.each(languages)('in %s asks search engines to leave it alone, as few others do', (id, folder) => {
    const files = new Map([...site].filter(([file]) => languageOf(file).id === id))
    const hidden = [...files].filter(([, html]) => html.includes('<meta name="robots" content="noindex"/>')).map(([file]) => file)
    expect(hidden.sort()).toEqual(UNLISTED.map((path) => fileOf(path, folder)).sort())
    expect(pagesIn(id).filter((page) => page.unlisted).map((page) => page.path).sort()).toEqual([...UNLISTED].sort())
  })

  it('is reached by no link but the switch of its own other language', () => {
    const linked = [...site].filter(([file, html]) => !file.endsWith('404.html') && html.includes('404.html'))
    expect(linked.map(([file]) => file)).toEqual([])
  })

  it('leads to the start', () => expect(takeApart(site.get('404.html')!).body).toContain('<a class="tile" href="/">'))
})

describe('pages about violence', () => {
  const sensitive = catalogue.articles.filter((article) => article.sensitive)

  const exits = catalogue.articles.filter((article) => article.quickExit)

  it('are marked as such in every language', () => {
    expect(sensitive.map((article) => article.path)).toContain('/schutz/')
    for (const [id] of languages) expect(pagesIn(id).filter((page) => page.sensitive).map((page) => page.path)).toEqual(sensitive.map((article) => article.path))
  })

  it('and about the Frauen-Beauftragte can be left at once, and no others', () => {
    const quick = [...site].filter(([, html]) => /<main[^>]* data-exit/.test(html)).map(([file]) => file)
    expect(quick.sort()).toEqual(languages.flatMap(([, folder]) => ['/rechte/frauen-beauftragte/', '/schutz/'].map((path) => fileOf(path, folder))).sort())
    expect([...site].filter(([, html]) => /data-island="exit"|src="\/exit\.js"|schnell-weg\.css/.test(html)).map(([file]) => file).sort()).toEqual(quick)
  })

  it.each(languages)('in %s have in their head what the start page has, for who looks over a shoulder', (_, folder) => {
    const headOf = (path: string) => /<title>[\s\S]*?<meta name="theme-color"/.exec(site.get(fileOf(path, folder))!)![0]
    for (const { path } of exits) expect(headOf(path)).toBe(headOf('/'))
  })

  it.each(languages)('in %s have the numbers in the bar, each named by its sentence, and „Schnell weg“ leads to the start page without script', (_, folder) => {
    const base = folder || '/'
    for (const { path } of exits) {
      const strip = /<div class="exit">[\s\S]*?<\/div>/.exec(site.get(fileOf(path, folder))!)![0]
      expect([...strip.matchAll(/<a[^>]* href="([^"]*)"/g)].map((match) => match[1])).toEqual([base === '/' ? '/' : `/${folder.replace(/\/$/, '')}/`, 'tel:110', 'tel:112', 'tel:116016'])
      for (const [, name, number] of strip.matchAll(/aria-label="([^"]*)".*?<\/span>([\d ]+)<\/a>/g)) expect(name).toContain(number)
      expect(strip.match(/aria-label/g)).toHaveLength(3)
    }
  })

  it.each(languages)('in %s show 110, 112 and the help line for women without a tap', (_, folder) => {
    const html = takeApart(site.get(fileOf('/schutz/', folder))!).body
    const shown = html.replace(/<details[\s\S]*?<\/details>/g, '')
    for (const tel of ['110', '112', '116016']) expect(shown.replace(/href="tel:([^"]*)"/g, (_all, number: string) => `href="tel:${number.replace(/\D/g, '')}"`), tel).toContain(`href="tel:${tel}"`)
    expect(shown).toMatch(/(?:[Ff]ür )?Frauen|women/)
  })

  it('are found from the page „Hilfe“', () => {
    expect(takeApart(site.get('hilfe/index.html')!).body).toContain('href="/schutz/"')
  })
})

/** How each language says it. */
const NO_OFFER: Record<string, RegExp> = { 'de-simple': /Das ist kein Angebot vom LVR\./, de: /Das ist kein Angebot des LVR\./, en: /This is not a service of the LVR\./ }

describe('pages about the kiosk itself', () => {
  it('invent no operator while there is none', () => {
    expect(Object.values(catalogue.operator).filter(Boolean)).toEqual([])
    for (const file of ['impressum/index.html', 'datenschutz/index.html', 'barriere-melden/index.html']) expect(site.has(file), file).toBe(true)
    expect(words(site.get('impressum/index.html')!)).toMatch(/niemand betreibt diesen Kiosk/)
  })

  it('and all others say that this is no offer of the LVR, while nobody runs it', () => {
    for (const [file, html] of site) expect(html.replace(/<[^>]*>/g, ''), file).toMatch(NO_OFFER[languageOf(file).id]!)
  })

  it('name the operator, and no longer the disclaimer, when there is one', () => {
    const operator = { name: 'Amt Musterstadt', address: 'Weg 1, 50000 Ort', mail: 'a@muster.example', phone: '0221 1', responsible: 'Die Leitung', enforcementBody: { name: 'Schlichtungs-Stelle', url: 'https://schlichtung.example/' } }
    const run = renderShipped({ catalogue: { ...catalogue, operator } })
    const imprint = words(run.get('impressum/index.html')!)
    for (const part of ['Amt Musterstadt', 'Weg 1', '50000 Ort', 'a@muster.example', '0221 1', 'Die Leitung']) expect(imprint).toContain(part)
    expect(takeApart(run.get('barriere-melden/index.html')!).body).toContain('href="https://schlichtung.example/"')
    expect(takeApart(run.get('index.html')!).shell).not.toContain('kein')
  })

  it('say until when the law was checked, that nobody was called, and which texts nobody has checked', () => {
    const about = words(site.get('ueber/index.html')!)
    expect(about).toContain('19. August 2026')
    expect(about).toMatch(/angerufen/)
    const unread = takeApart(site.get('ueber/index.html')!).body
    for (const article of catalogue.articles) expect(unread, article.path).toContain(`href="${article.path}"`)
  })

  it('say on each page of a translation that nobody who grew up with the language has read it, and never that it was checked', () => {
    const notes = [...site].filter(([, html]) => /class="language-note"/.test(html))
    expect(notes.map(([file]) => file)).toEqual([...site.keys()].filter((file) => languageOf(file).id === 'en'))
    for (const [file, html] of notes) {
      const note = /<p class="language-note">(.*?)<\/p>/.exec(html)![1]!.replace(/<[^>]*>/g, '')
      expect(note, file).toBe(catalogue.languages.find(({ id }) => id === 'en')!.note)
      expect(note).not.toMatch(/check|review|approve|test/i)
    }
  })

  it('say of every text that no Prüf-Gruppe has read it', () => {
    for (const article of catalogue.articles) expect(words(site.get(fileOf(article.path))!), article.path).toContain('Eine Prüf-Gruppe hat diesen Text noch nicht gelesen.')
  })
})
