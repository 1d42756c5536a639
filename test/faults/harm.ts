/** To be run in a page: everything that the kiosk has stored is gone, and its worker is still there. */
export const EVICT_ALL = `caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))`

const inStore = (path: string, work: string) => `(async () => {
  const path = ${JSON.stringify(path)}
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    const stored = await cache.match(path)
    if (stored) { ${work} }
  }
})()`

/** To be run in a page: one stored file is gone. */
export const evict = (path: string) => inStore(path, 'await cache.delete(path)')

/** To be run in a page: in the middle of one stored file, one byte is another. */
export const alter = (path: string) => inStore(path, `
  const bytes = new Uint8Array(await stored.arrayBuffer())
  bytes[bytes.length >> 1] ^= 1
  await cache.put(path, new Response(bytes, { status: 200, headers: stored.headers }))`)
