/** The words of the page that stands in for one that can't be had. The build takes them from `locales/`. */
export interface LostWords {
  language: string
  title: string
  lines: readonly string[]
  again: string
  start: string
}

const STYLE = 'body{max-width:34em;margin:2em auto;padding:0 1em;font:1.4em/1.6 sans-serif}a{display:inline-block;min-height:60px;margin-right:1em}'
/** It asks the server by itself, in seconds: nobody may stand in front of it. It is loaded anew only when that helps: somebody may be reading it. */
const AGAIN = 20
const SCRIPT = `setInterval(()=>fetch(location.href,{method:'HEAD',cache:'no-store'}).then(({ok})=>ok&&location.reload(),()=>0),${AGAIN}e3)`

/**
 * Says that a page is not there now. It is part of the worker: it is there when everything that was stored is gone.
 * @param start the address of the start page
 */
export async function lostPage({ language, title, lines, again, start: toStart }: LostWords, start: string): Promise<Response> {
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<noscript><meta http-equiv="refresh" content="${AGAIN}"></noscript><title>${title}</title><style>${STYLE}</style><script>${SCRIPT}</script></head>
<body><main><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}<p><a href="">${again}</a> <a href="${start}">${toStart}</a></p></main></body></html>`
  return new Response(html, { status: 503, statusText: 'Service Unavailable', headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `default-src 'none'; style-src 'sha256-${await sha256(STYLE)}'; script-src 'sha256-${await sha256(SCRIPT)}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'` } })
}

async function sha256(text: string): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))))
}
