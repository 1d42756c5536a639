import { describe, expect, it } from 'vitest'
import { FakeCaches, SCOPE, storeOf, text } from './fake.ts'

describe('finding a stored answer', () => {
  it.each([
    ['', 'Start'], ['index.html', 'Start'], ['?kiosk=1', 'Start'], ['#oben', 'Start'], ['angebote/', 'Angebote'], ['angebote', 'Angebote'], ['angebote/index.html', 'Angebote'],
    ['angebote/?x=1&y=/z#a', 'Angebote'], ['angebote?x=1', 'Angebote'], ['angebote/garten#wort', 'Garten'], ['app.js?v=2', 'script()'], ['404.html', 'Nicht gefunden'],
  ])('„%s“ gives %s', async (url, page) => {
    const store = await storeOf(new FakeCaches())
    await store.fill()
    expect(await text(await store.find(SCOPE + url))).toBe(page)
  })

  it.each(['gibt-es-nicht/', 'angebot', 'angebote/garten/mehr/', 'app.js/', 'ANGEBOTE/'])('„%s“ gives nothing', async (url) => {
    const store = await storeOf(new FakeCaches())
    await store.fill()
    expect(await store.find(SCOPE + url)).toBeUndefined()
  })

  it('gives nothing from another host, and nothing before the store is filled', async () => {
    const store = await storeOf(new FakeCaches())
    expect(await store.find(SCOPE)).toBeUndefined()
    await store.fill()
    expect(await store.find('https://boese.example/kiosk/angebote/')).toBeUndefined()
  })
})
