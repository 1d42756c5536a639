import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

export const installed = { name: 'installed browser', candidates: () => installedIn(process.env) }

/** @param {NodeJS.ProcessEnv} env */
export const installedIn = (env) => [...onPath(env), ...onMac, ...onWindows(env)].filter(existsSync).map((path) => ({ path }))

/** @param {NodeJS.ProcessEnv} env */
const onPath = (env) => (env['PATH'] ?? '').split(delimiter).filter(Boolean).flatMap((folder) => names.map((name) => join(folder, name)))

const onMac = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)

/** @param {NodeJS.ProcessEnv} env */
const onWindows = (env) =>
  [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => ['Google/Chrome', 'Chromium'].map((name) => join(folder, name, 'Application/chrome.exe')))
