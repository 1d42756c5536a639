/** A header or a directive: what it must say, and what would be possible without it. */
export type Reasons = Readonly<Record<string, readonly [value: RegExp, why: string]>>

const HASH = "'sha256-[A-Za-z0-9+/]{43}='"
const only = (...sources: string[]) => new RegExp(`^${sources.join(' ')}$`)

/** Every header of the shipped list. */
export const HEADERS: Reasons = {
  'Content-Security-Policy': [/^default-src 'self'; /, 'What is not allowed is forbidden; see DIRECTIVES.'],
  'X-Content-Type-Options': [only('nosniff'), 'A browser would take a text for a script because it looks like one.'],
  'Referrer-Policy': [only('same-origin'), 'Another host would be told which page somebody comes from: that of a programme says something of a person.'],
  'Permissions-Policy': [/^(?=.*\bcamera=\(\))(?=.*\bmicrophone=\(\))(?=.*\bgeolocation=\(\))(?=.*\bpayment=\(\))(?=.*\busb=\(\))([a-z-]+=\(\)(, |$))+$/, 'A script could ask for camera, microphone or place. The kiosk needs none of them.'],
  'Cross-Origin-Opener-Policy': [only('same-origin'), 'A page that has opened the kiosk in a window would keep a handle on it.'],
  'Cross-Origin-Resource-Policy': [only('same-origin'), 'Another page could take files of the kiosk into itself.'],
  'Server-Timing': [/^release;desc=[0-9a-f]{12}$/, 'A page that is loaded in the moment of a release would run with a script of the other one, and not know it.'],
}

/** Every directive of the policy. */
export const DIRECTIVES: Reasons = {
  'default-src': [only("'self'"), 'A kind of source that nobody has thought of would be open to other hosts.'],
  'object-src': [only("'none'"), 'A plug-in would run.'],
  'frame-src': [only("'none'"), 'A planted frame would show another page as ours.'],
  'child-src': [only("'none'"), 'The same in older browsers.'],
  'script-src': [only("'self'", HASH), 'Scripts of others, scripts in attributes and eval would run. The one inline script is named by its hash.'],
  'style-src': [only("'self'", `${HASH}(?: ${HASH})*`), 'A planted style could cover the page or read it. Each block of style is named by its hash.'],
  'img-src': [only("'self'"), 'An image of another host would tell that host of the reader.'],
  'font-src': [only("'self'"), 'The same for a font.'],
  'media-src': [only("'self'", 'blob:'), 'The same for sound. A clip from the store is played as a blob.'],
  'connect-src': [only("'self'"), 'A script could send away what somebody reads.'],
  'manifest-src': [only("'self'"), 'The app on the start screen could be another one.'],
  'worker-src': [only("'self'"), 'A worker stays: a foreign one would answer for every page.'],
  'base-uri': [only("'none'"), 'A planted <base> would turn every link.'],
  'form-action': [only("'none'"), 'A planted form could send away what somebody types.'],
  'frame-ancestors': [only("'none'"), 'Another page could show the kiosk as its own, or lie invisible above its buttons.'],
  'require-trusted-types-for': [only("'script'"), 'A text could become markup by innerHTML.'],
  'trusted-types': [only('kiosk'), 'Any script could make a policy that lets texts become markup. The one policy is for the address of the worker.'],
}

/** What is wrong with a list, as sentences: what is missing, what says too little, and what has no reason. */
export function compare(what: string, found: Readonly<Record<string, string>>, reasons: Reasons): string[] {
  const missing = Object.entries(reasons).filter(([name]) => !(name in found)).map(([name, [, why]]) => `${what} ${name} is missing. ${why}`)
  const unknown = Object.keys(found).filter((name) => !(name in reasons)).map((name) => `${what} ${name} has no reason in test/browser/header-reasons.ts.`)
  const wrong = Object.entries(found).filter(([name, value]) => reasons[name] && !reasons[name]![0].test(value)).map(([name, value]) => `${what} ${name} says "${value}". ${reasons[name]![1]}`)
  return [...missing, ...unknown, ...wrong]
}

/** Looks through a header list as it is shipped. @returns nothing when it is as it must be */
export function scan(headers: Readonly<Record<string, string>>): string[] {
  const directives = (headers['Content-Security-Policy'] ?? '').split(';').map((each) => each.trim()).filter(Boolean)
  const parts = directives.map((each) => [each.split(' ')[0]!, each.split(' ').slice(1).join(' ')] as const)
  const twice = parts.filter(([name], index) => parts.findIndex(([other]) => other === name) !== index).map(([name]) => `Directive ${name} stands there twice: browsers read the first.`)
  return [...compare('Header', headers, HEADERS), ...compare('Directive', Object.fromEntries(parts), DIRECTIVES), ...twice]
}
