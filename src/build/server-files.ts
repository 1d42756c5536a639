/** What a browser may keep for good: Vite puts the hash of each of these files into its name. */
const HASHED = 'assets/'
const FOR_GOOD = 'public, max-age=31536000, immutable'
/** Asked for anew each time: an unchanged file costs one answer without a body. */
const ASK = 'no-cache'

/** What a server is told beside the files. Each of these names begins with `_`: no server hands them out, and no store keeps them. */
export type ServerFiles = Map<string, string>

/**
 * The header list of a build in the form that each server reads, all from the same list: `npm start` (`_headers.json`),
 * static hosts (`_headers`), nginx and Caddy (`deploy/`).
 * @param headers of every answer
 * @param base where the kiosk lies on its server, with a slash at both ends
 * @throws when a header can't be written into the file of every server
 */
export function serverFiles(headers: Readonly<Record<string, string>>, base: string): ServerFiles {
  const list = Object.entries(headers)
  list.forEach(([name, value]) => refuse(name, value))
  return new Map([
    ['_headers.json', JSON.stringify(headers, null, 2)],
    ['_headers', forHosts(list, base)],
    ['_nginx.conf', forNginx(list, base)],
    ['_caddy.conf', forCaddy(list, base)],
    ['_base', base],
  ])
}

/** What has a meaning of its own in one of the files: quotes, variables, blocks, a new line. */
function refuse(name: string, value: string): void {
  if (!/^[A-Za-z][A-Za-z-]*$/.test(name) || !/^[^"$\\{}`\p{Cc}]+$/u.test(value)) throw new Error(`Header „${name}: ${value}“ can't be written for every server.`)
}

type List = readonly (readonly [name: string, value: string])[]

/** Such hosts join the values of two rules that both fit, so there is one rule; a hashed file is then asked for once more than needed. */
const forHosts = (list: List, base: string) => lines([`${base}*`, ...[...list, ['Cache-Control', ASK]].map(([name, value]) => `  ${name}: ${value}`)])

/** Part of a server block. Which of the two rules holds is said in `$kiosk_caching`, as an error must never be kept. */
const forNginx = (list: List, base: string) =>
  lines([
    `error_page 404 ${base}404.html;`,
    `set $kiosk_kept "${ASK}";`,
    `if ($uri ~ "^${base}${HASHED}") { set $kiosk_kept "${FOR_GOOD}"; }`,
    ...list.map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Cache-Control $kiosk_caching always;',
  ])

/** Part of a route. */
const forCaddy = (list: List, base: string) =>
  lines([
    `vars kiosk_missing ${base}404.html`,
    ...list.map(([name, value]) => `header ${name} "${value}"`),
    `header Cache-Control "${ASK}"`,
    `@hashed path ${base}${HASHED}*`,
    `header @hashed Cache-Control "${FOR_GOOD}"`,
  ])

const lines = (texts: readonly string[]) => `${texts.join('\n')}\n`
