import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import type { Engine, Needs } from './engine.ts'

const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

export const WEBKIT: Needs = { WebKitWebDriver: 'webkit2gtk-driver', [BROWSER]: 'webkit2gtk-driver', 'xvfb-run': 'xvfb', 'dbus-run-session': 'dbus-x11' }

const CALM = { LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1', GTK_A11Y: 'none', NO_AT_BRIDGE: '1' }
/** The name under which WebDriver hands over elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** WebKitGTK of Debian, over WebDriver, without any package in between. Each session begins with an empty storage. */
export async function openWebkit(): Promise<Engine> {
  const port = await freePort()
  const driver = spawn('xvfb-run', ['-a', '-s', '-screen 0 1280x1024x24', 'dbus-run-session', '--', 'WebKitWebDriver', '-p', String(port)], { env: { ...process.env, ...CALM }, stdio: 'ignore', detached: true })
  const call = callerOf(port)
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } } }
  const { sessionId } = await patiently(() => call<{ sessionId: string }>('POST', '/session', { capabilities }))
  const session = `/session/${sessionId}`
  return {
    open: (address) => call('POST', `${session}/url`, { url: address }),
    value: (expression) => call('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] }),
    async press(selector) {
      const found = await call<Record<string, string>>('POST', `${session}/element`, { using: 'css selector', value: selector })
      await call('POST', `${session}/element/${found[ELEMENT]}/click`, {})
    },
    reload: () => call('POST', `${session}/refresh`, {}),
    async close() {
      await call('DELETE', session).catch(() => undefined)
      // The group: xvfb-run has started Xvfb, a bus and the driver.
      process.kill(-driver.pid!)
    },
  }
}

const callerOf = (port: number) => async <T = void>(method: string, path: string, body?: object): Promise<T> => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body ? JSON.stringify(body) : null })
  const { value } = (await response.json()) as { value: T & { message?: string } }
  if (!response.ok) throw new Error(`${method} ${path}: ${value.message}`)
  return value
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** The driver takes a moment until it listens. */
async function patiently<T>(action: () => Promise<T>, times = 40): Promise<T> {
  try {
    return await action()
  } catch (fault) {
    if (times === 0) throw fault
    await new Promise((resolve) => setTimeout(resolve, 500))
    return patiently(action, times - 1)
  }
}
