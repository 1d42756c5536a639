export const environment = {
  name: 'CHROMIUM_PATH',
  candidates: () => (process.env['CHROMIUM_PATH'] ? [{ path: process.env['CHROMIUM_PATH'] }] : []),
}
