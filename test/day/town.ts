import { serve } from '../../src/commands/serve/serve.mjs'
import { versionsOf } from '../browser/versions.ts'

/** The world around an information point: a server that publishes, and a network that comes and goes. */
export interface Town {
  url: string
  /** Publishes the next version. @returns its number, as `html[data-version]` says it */
  publish(): number
  /** Whether the server can be reached. */
  network: boolean
  close(): Promise<void>
}

/** @param build a folder that stays as it is */
export async function openTown(build: string): Promise<Town> {
  const versions = versionsOf(build, [''])
  let version = 1
  const town = { network: true }
  const server = await serve({ root: versions.root, onRequest: (request) => !town.network && Boolean(request.socket.destroy()) })
  return Object.assign(town, {
    url: server.url,
    publish: () => (versions.publish(), ++version),
    close: async () => (await server.close(), versions.remove()),
  })
}
