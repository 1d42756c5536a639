import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from '../../ground/child.mjs'
import { withLock } from '../../ground/lock.mjs'
import { inProject } from '../../ground/places.mjs'
import { fontsConfig } from './fonts-config.mjs'

const inPackage = inProject('node_modules/@sparticuz/chromium')

/** The Chromium that comes with npm: Linux on x64 only, hence an optional dependency. */
export const npmPackage = {
  name: 'npm package @sparticuz/chromium',
  async candidates() {
    if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is for Linux on x64 only')
    if (!existsSync(inPackage)) return []
    const { version } = JSON.parse(readFileSync(join(inPackage, 'package.json'), 'utf8'))
    const folder = inProject('node_modules/.cache/chromium', version)
    await withLock(`${folder}.lock`, () => (existsSync(folder) ? undefined : unpack(folder)))
    return [{ path: join(folder, 'chromium'), env: environmentIn(folder) }]
  },
}

/**
 * Unpacked beside its place and moved there when whole: the package itself takes any file it finds for good.
 * @param {string} folder
 */
async function unpack(folder) {
  console.log('Unpacking the Chromium that comes with npm …')
  const part = `${folder}.part`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true })
  const { code, output } = await runNode([inProject('src/commands/browser/ways/unpack.mjs')], { quiet: true, env: unpackEnvironment(part) })
  if (code !== 0) throw new Error(output)
  writeFileSync(join(part, 'fonts/fonts.conf'), fontsConfig(folder))
  renameSync(part, folder)
}

/**
 * Only where it believes to run on Amazon's machines does it unpack the libraries (NSS) that a bare Debian lacks.
 * @param {string} folder
 */
const unpackEnvironment = (folder) => ({ TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })

/** @param {string} folder */
const environmentIn = (folder) => ({
  LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
  FONTCONFIG_PATH: join(folder, 'fonts'),
})
