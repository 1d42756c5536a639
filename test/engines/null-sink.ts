import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A sound card that nobody hears: without one, Firefox plays nothing. @returns the environment of whoever is to use it */
export async function openNullSink(): Promise<{ env: NodeJS.ProcessEnv; close(): void }> {
  const home = mkdtempSync(join(tmpdir(), 'null-sink-'))
  const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, PULSE_SERVER: `unix:${join(home, 'pulse/native')}` }
  const { PULSE_SERVER: _, ...own } = env
  const server = spawn('pulseaudio', ['--daemonize=no', '--exit-idle-time=-1', '-n', '-L', 'module-native-protocol-unix', '-L', 'module-null-sink sink_name=null'], { env: own, stdio: 'ignore' })
  await new Promise((resolve) => setTimeout(resolve, 1500))
  return {
    env,
    close: () => {
      server.kill()
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
