/** Many files in one: what they share stands in it once. */
export interface Pack {
  /** By address, relative to the scope of the worker: what it is, and of which pieces it consists. */
  files: Record<string, { type: string; pieces: number[] }>
  pieces: string[]
}

/** What a server says to every answer. What it says of the body of the pack, or of JSON, is not true of the files in it. */
export const OF_ALL = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'cache-control', 'server-timing']

/**
 * The files of a pack as answers of their own, with the headers that the server gives to every answer: the policy is among them.
 * Whether they are what the build made is seen by who stores them.
 * @param text of the answer
 * @throws when it is no pack
 */
export function unpack(response: Response, text: string): (url: string) => Response | undefined {
  const { files, pieces } = JSON.parse(text) as Pack
  const known = new Map(Object.entries(files))
  const headers = ofAll(response)
  return (url) => {
    const file = known.get(url)
    return file && new Response(file.pieces.map((piece) => pieces[piece]).join(''), { headers: [...headers, ['content-type', file.type]] })
  }
}

/** The headers of an answer that are true of every file. */
const ofAll = ({ headers }: Response): [string, string][] => OF_ALL.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)!] as [string, string]] : []))

/** A page that was put together, with the headers of the answer from which it comes. */
export const pageOf = (response: Response, html: string) => new Response(html, { headers: [...ofAll(response), ['content-type', 'text/html; charset=utf-8']] })
