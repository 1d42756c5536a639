type Marked = readonly { text: string; strong?: boolean }[]

/** The words of the page that stands in for one that can't be had. The build takes them from `locales/`. */
export interface LostWords {
  /** The folder of the language, empty for the first. */
  path: string
  tag: string
  direction: string
  title: string
  heading: Marked
  lines: readonly Marked[]
  again: string
  start: string
}

/** The colours of `tokens.css`, light and dark; the links are as large as at an information point. */
const STYLE = `:root{color-scheme:light dark;--ground:#fdf8f0;--ink:#241a10;--accent:#064b5f}@media(prefers-color-scheme:dark){:root{--ground:#1a1611;--ink:#f7efe2;--accent:#a5e0ee}}
body{margin:0;padding:10vh 1em;background:var(--ground);color:var(--ink);font:1.5em/1.5 Verdana,sans-serif}main{max-width:30em;margin:auto}h1{line-height:1.25}
a{display:inline-grid;place-items:center;box-sizing:border-box;min-height:96px;min-width:12em;max-width:100%;margin:.5em .5em 0 0;padding:.5em 1em;border:3px solid;border-radius:1rem;color:var(--accent);font-weight:bold;text-decoration:none}a:focus-visible{outline:4px solid;outline-offset:3px}`
/** It asks the server by itself, in seconds: nobody may stand in front of it. It is loaded anew only when that helps: somebody may be reading it. */
const AGAIN = 20
const SCRIPT = `setInterval(()=>fetch(location.href,{method:'HEAD',cache:'no-store'}).then(({ok})=>ok&&location.reload(),()=>0),${AGAIN}e3)`

/**
 * Says that a page is not there now. It is part of the worker: it is there when everything that was stored is gone.
 * @param all the words in each language; those of the page that was asked for are said
 * @param url the page that was asked for
 * @param start the address of the start page in the first language
 */
export async function lostPage(all: readonly LostWords[], url: string, start: string): Promise<Response> {
  const { path, tag, direction, title, heading, lines, again, start: toStart } = all.find((language) => language.path && url.startsWith(`${start}${language.path}/`)) ?? all[0]!
  const html = `<!doctype html><html lang="${tag}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<noscript><meta http-equiv="refresh" content="${AGAIN}"></noscript><title>${title}</title><link rel="icon" href="${start}icons/icon.svg"><style>${STYLE}</style><script>${SCRIPT}</script></head>
<body><main><h1>${shown(heading)}</h1>${lines.map((line) => `<p>${shown(line)}</p>`).join('')}<p><a href="">${again}</a> <a href="${start}${path && `${path}/`}">${toStart}</a></p></main></body></html>`
  return new Response(html, { status: 503, statusText: 'Service Unavailable', headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `default-src 'none'; img-src 'self'; style-src 'sha256-${await sha256(STYLE)}'; script-src 'sha256-${await sha256(SCRIPT)}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'` } })
}

const shown = (line: Marked) => line.map(({ text, strong }) => (strong ? `<strong>${text}</strong>` : text)).join('')

async function sha256(text: string): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))))
}
