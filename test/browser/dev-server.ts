import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')

/** A dev server over a copy of the content: what a test writes reaches no file of the project. */
export interface DevServer {
  url: string
  read(file: string): string
  write(file: string, text: string): void
  start(): Promise<void>
  stop(): Promise<void>
  end(): Promise<void>
}

export async function devServer(): Promise<DevServer> {
  const folder = join(mkdtempSync(join(tmpdir(), 'redaktion-')), 'content')
  cpSync(join(root, 'content'), folder, { recursive: true })
  const port = await freePort()
  const url = `http://localhost:${port}/`
  let vite: ChildProcess | undefined
  const server: DevServer = {
    url,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(join(folder, file), text),
    async start() {
      vite = spawn('node', ['node_modules/vite/bin/vite.js', '--port', String(port), '--strictPort', '--logLevel', 'error'], { cwd: root, env: { ...process.env, CONTENT: folder }, stdio: ['ignore', 'ignore', 'inherit'] })
      await answering(url, vite)
    },
    async stop() {
      const gone = new Promise((resolve) => vite?.once('exit', resolve))
      vite?.kill()
      await gone
    },
    async end() {
      await server.stop()
      rmSync(join(folder, '..'), { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}

async function answering(url: string, { exitCode }: ChildProcess): Promise<void> {
  const isThere = () => fetch(`${url}bilder.svg`).then(({ ok }) => ok, () => false)
  for (const end = Date.now() + 100_000; !(await isThere()); await wait(300)) {
    if (exitCode !== null || Date.now() > end) throw new Error('The dev server does not answer.')
  }
}

const freePort = () => new Promise<number>((resolve) => {
  const probe = createServer().listen(0, () => {
    const { port } = probe.address() as { port: number }
    probe.close(() => resolve(port))
  })
})
