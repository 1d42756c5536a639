/** @type {import('../find-voice.mjs').Way} */
export const command = {
  name: 'VOICE_COMMAND',
  find: async ({ env }) => {
    const text = env['VOICE_COMMAND']?.trim()
    return text ? { kind: 'command', name: env['VOICE_NAME']?.trim() || 'VOICE_COMMAND', version: text, command: text } : undefined
  },
}
