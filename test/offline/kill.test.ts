import { expect, it } from 'vitest'
import { deleteStores } from '../../src/offline/worker/kill/delete-stores.ts'
import { FakeCaches, SCOPE, storeOf } from './fake.ts'

const put = async (caches: FakeCaches, name: string, ...urls: string[]) => {
  for (const url of urls) await (await caches.open(name)).put(url, new Response('x'))
}

it('the kill switch deletes the pages and the sound of this kiosk, and nothing of anybody else', async () => {
  const caches = new FakeCaches()
  await (await storeOf(caches)).fill()
  const neighbour = 'https://kiosk.example/kiosk2/'
  await put(caches, 'kiosk-/kiosk2/ abc', neighbour)
  await put(caches, 'sound-a', `${SCOPE}ton/clips.json`)
  await put(caches, 'sound-b', `${SCOPE}ton/clips.json`, `${neighbour}ton/clips.json`)
  await put(caches, 'workshop', `${SCOPE}werkstatt/hier/a.png`)
  await put(caches, 'anderes', SCOPE)
  await deleteStores({ scope: SCOPE, caches })
  expect([...caches.stores.keys()].sort()).toEqual(['anderes', 'kiosk-/kiosk2/ abc', 'sound-b', 'workshop'])
  expect([...caches.stores.get('sound-b')!.keys()]).toEqual([`${neighbour}ton/clips.json`])
})
