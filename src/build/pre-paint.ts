import { build } from 'vite'

/** Bundles the script that runs before the first paint into one small text. */
export async function buildPrePaint(root: string): Promise<string> {
  const result = await build({
    root, configFile: false, logLevel: 'error', publicDir: false,
    build: { write: false, minify: true, target: 'es2022', modulePreload: false, lib: { entry: 'src/pages/pre-paint.ts', formats: ['iife'], name: 'kiosk' } },
  })
  const output = (Array.isArray(result) ? result[0]! : result) as { output: { type: string; code?: string }[] }
  return output.output[0]!.code!.trim()
}
