import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from './ask.ts'
import { programOf } from './program.ts'

/** A real server that runs a configuration of `deploy/` on loopback. */
export interface Server {
  origin: string
  /** Makes it read its configuration anew, and refuses a faulty one. */
  reload: string
  /** All that it has written down. */
  logs(): string
  close(): Promise<void>
}

/** What differs between the servers; the values of an operator in the shipped file are exchanged, and nothing else. */
interface Kind {
  program: string
  file: string
  values: (port: number, folder: string) => readonly (readonly [from: string, to: string])[]
  main: (site: string, place: string) => string
  start: (main: string, place: string) => string[]
  reload: (program: string, main: string, place: string) => string
}

const NGINX: Kind = {
  program: 'nginx',
  file: 'nginx/kiosk.conf',
  values: (port, folder) => [['listen 80;', `listen 127.0.0.1:${port};`], ['    listen [::]:80;\n', ''], ['/srv/kiosk/', `${folder}/`]],
  main: (site, place) => [
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;`, `pid ${place}/pid;`, `error_log ${place}/error.log;`, 'worker_processes 2;', 'events { worker_connections 512; }',
    `http { access_log ${place}/access.log; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place}/${name};`).join(' ')} include ${site}; }`,
  ].join('\n'),
  start: (main, place) => ['-p', place, '-c', main, '-e', `${place}/error.log`],
  reload: (program, main, place) => ['-t -q', '-s reload'].map((what) => `'${program}' -p '${place}' -c '${main}' -e '${place}/error.log' ${what}`).join(' && '),
}

const CADDY: Kind = {
  program: 'caddy',
  file: 'caddy/Caddyfile',
  values: (port, folder) => [['kiosk.beispiel.de {', `http://127.0.0.1:${port} {`], ['/srv/kiosk/', `${folder}/`]],
  main: (site, place) => `{\n\tadmin unix/${place}/admin\n}\nimport ${site}\n`,
  start: (main) => ['run', '--config', main, '--adapter', 'caddyfile'],
  reload: (program, main, place) => `'${program}' reload --config '${main}' --adapter caddyfile --address 'unix/${place}/admin' 2> '${place}/reload.log'`,
}

export const SERVERS = { nginx: NGINX, caddy: CADDY } as const
export type Name = keyof typeof SERVERS

/** @param folder of the releases; there must be one already */
export async function startServer(name: Name, folder: string): Promise<Server> {
  const kind = SERVERS[name]
  const program = await programOf(kind.program)
  if (!program) throw new Error(`The Debian package ${kind.program} is missing on this machine.`)
  const place = mkdtempSync(join(tmpdir(), `kiosk-${name}-`))
  const port = await freePort()
  const main = join(place, 'main.conf')
  const site = join(place, 'site.conf')
  writeFileSync(site, shipped(kind, port, folder))
  writeFileSync(main, kind.main(site, place))
  const logs: Buffer[] = []
  mkdirSync(join(place, 'home'))
  const child = spawn(program, kind.start(main, place), { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: join(place, 'home'), XDG_DATA_HOME: join(place, 'home'), XDG_CONFIG_HOME: join(place, 'home') } })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => void logs.push(data))
  const origin = `http://127.0.0.1:${port}`
  await answering(origin, () => child.exitCode === null, () => Buffer.concat(logs).toString())
  return {
    origin,
    reload: kind.reload(program, main, place),
    logs: () => [Buffer.concat(logs).toString(), ...['access.log', 'error.log'].map((file) => join(place, file)).filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'))].join('\n'),
    async close() {
      child.kill()
      await ended
      rmSync(place, { recursive: true, force: true })
    },
  }
}

/** The file of `deploy/`. @throws when a value to be exchanged is not in it */
function shipped({ file, values }: Kind, port: number, folder: string): string {
  const text = readFileSync(join(import.meta.dirname, '../../deploy', file), 'utf8')
  return values(port, folder).reduce((made, [from, to]) => {
    if (!made.includes(from)) throw new Error(`deploy/${file} has no „${from}“ any more.`)
    return made.replaceAll(from, to)
  }, text)
}

async function answering(origin: string, lives: () => boolean, log: () => string): Promise<void> {
  for (let times = 0; times < 100 && lives(); times++) {
    if (await ask(origin, '/').then(() => true, () => false)) return
    await pause(100)
  }
  throw new Error(`The server does not start:\n${log()}`)
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
