import { existsSync } from 'node:fs'
import { run } from '../../ground/child.mjs'

export const aptGet = {
  name: 'apt-get',
  async candidates() {
    if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return []
    if (process.getuid?.() !== 0) throw new Error('only root may install packages')
    console.log('No browser here yet. Installing the package chromium on this machine with apt-get, as you are root …')
    await aptGetRun('update', '-q')
    await aptGetRun('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation')
    return [{ path: '/usr/bin/chromium' }]
  },
}

/** @param {string[]} args */
async function aptGetRun(...args) {
  const { code } = await run('/usr/bin/apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 })
  if (code !== 0) throw new Error(`"apt-get ${args.join(' ')}" failed`)
}
