import { existsSync, readdirSync } from 'node:fs'
import { ensureInstalled } from './install.mjs'
import { inProject, root } from './ground/places.mjs'

// Whoever reads only the first lines of a long list has what they want: that is no error.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const [name = '', ...args] = process.argv.slice(2)
const file = inProject('src/commands', `${name}.ts`)

if (/^[a-z-]+$/.test(name) && existsSync(file)) process.exitCode = await runCommand()
else unknown()

/**
 * Runs a command written in TypeScript, just as Vite runs the sources in the build. What it needs it imports at its
 * top: Vite takes nothing more in once main() runs.
 */
async function runCommand() {
  await ensureInstalled()
  process.chdir(root)
  const { runnerImport } = await import('vite')
  const jsx = /** @type {const} */ ({ runtime: 'automatic', importSource: 'preact' })
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error', oxc: { jsx } })
  return /** @type {{ main: (args: string[]) => Promise<number> }} */ (module).main(args)
}

function unknown() {
  const known = readdirSync(inProject('src/commands')).filter((each) => /^[a-z-]+\.ts$/.test(each)).map((each) => each.slice(0, -3))
  console.error(`There is no command "${name}". Known: ${known.join(', ') || 'none yet'}.`)
  process.exitCode = 1
}
