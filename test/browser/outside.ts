import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Chromium itself asks its maker which kind of fields a page has, where its owner lets it; no page can keep it from that (docs/privacy.md). */
const OF_THE_BROWSER = 'content-autofill.googleapis.com:443'

/** Stands where the internet would begin: whatever a browser asks of another host than the kiosk's comes here, and is noted. */
export async function openOutside() {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    if (request.url !== OF_THE_BROWSER) asked.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    asked,
    /** For a context: everything but loopback goes this way, of workers too. */
    proxy: { server: `http://localhost:${(server.address() as AddressInfo).port}`, bypass: 'localhost' },
    close: () => (server.closeAllConnections(), new Promise((resolve) => server.close(resolve))),
  }
}
