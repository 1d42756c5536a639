// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { renderShipped, takeApart } from './site.ts'

/**
 * Words of bodies in Leichte Sprache that are no Line, each with the reason. All else must be a Line, so that it can be
 * spoken, marked and checked.
 */
const EXCEPTIONS: readonly [selector: string, why: string][] = [
  ['.letters a, .letters button, nav ~ section > h2[id]', 'A letter of the alphabet says its own name.'],
  ['.reach dd, .phone', 'A phone number, a mail address, a web address or a street stands as it is in its source.'],
  ['script', 'Data of an island.'],
]

function unspoken(body: string): string[] {
  const page = new DOMParser().parseFromString(`<main>${body}</main>`, 'text/html')
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, textContent } = node
    if (!textContent?.trim() || parentElement!.closest('.line, [data-line]')) continue
    if (!EXCEPTIONS.some(([selector]) => parentElement!.closest(selector))) found.push(textContent.trim())
  }
  return found
}

const bodies = [...renderShipped()].filter(([file]) => !file.startsWith('alltag/')).map(([file, html]) => [file, takeApart(html).body] as const)

describe('everything readable', () => {
  it.each(bodies)('of %s is a Line', (_, body) => {
    expect(unspoken(body)).toEqual([])
    expect(body).toContain('class="line"')
  })

  it('is noticed when it is none', () => {
    expect(unspoken('<h1><span class="line">Ja</span></h1><p>Nein</p><p><b>Auch nicht</b></p>')).toEqual(['Nein', 'Auch nicht'])
  })

  it('has an exception only where there is still a need for it', () => {
    const all = new DOMParser().parseFromString(bodies.map(([, body]) => body).join(''), 'text/html')
    for (const [selector, why] of EXCEPTIONS) expect(all.querySelector(selector), why).not.toBeNull()
  })

  it('has only digits and gaps in its phone numbers: a hyphen would be read out', () => {
    const phones = bodies.flatMap(([, body]) => [...body.matchAll(/class="phone"[^>]*>([^<]*)</g)].map((match) => match[1]!))
    expect(phones.length).toBeGreaterThan(20)
    expect([...new Set(phones)].filter((phone) => !/^[\d ]+$/.test(phone))).toEqual([])
  })

  it('says when something is from, or nothing: never „vom unbekannt“', () => {
    for (const [file, body] of bodies) expect(body.replace(/<[^>]*>/g, ''), file).not.toMatch(/vom unbekannt|Jahr unbekannt|undefined|\[object|NaN/)
  })
})
