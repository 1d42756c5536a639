import type { Plugin } from 'vite'

/**
 * Lets plugins close only a build that has succeeded. The worker is written when a bundle is closed, and a bundle is closed
 * also when it has failed: without this a broken text would leave a worker behind that knows no pages.
 */
export function afterSuccess(plugins: readonly Plugin[]): Plugin[] {
  let failed = false
  const watch: Plugin = { name: 'kiosk-after-success', buildStart: () => void (failed = false), buildEnd: (fault) => void (failed ||= fault !== undefined), renderError: () => void (failed = true) }
  return [watch, ...plugins.map((plugin) => closing(plugin, () => !failed))]
}

function closing(plugin: Plugin, mayClose: () => boolean): Plugin {
  const hook = plugin.closeBundle
  if (!hook) return plugin
  const handler = typeof hook === 'function' ? hook : hook.handler
  const guarded: typeof handler = function (...given) {
    return mayClose() ? handler.apply(this, given) : undefined
  }
  return { ...plugin, closeBundle: typeof hook === 'function' ? guarded : { ...hook, handler: guarded } }
}
