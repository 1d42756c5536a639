/** What each kind of answer means for an editor. */
const WORDS: Readonly<Record<number, string>> = {
  401: 'Der Server lässt Programme nicht hinein. Sehen Sie selbst nach.',
  403: 'Der Server lässt Programme nicht hinein. Sehen Sie selbst nach.',
  404: 'Die Seite gibt es nicht mehr.',
  410: 'Die Seite gibt es nicht mehr.',
  429: 'Der Server will nicht so oft gefragt werden. Versuchen Sie es morgen wieder.',
}

/** @param target where an answer sends on to */
export function statusWords(status: number, target: string | null): { good: boolean; says: string } {
  if (status >= 200 && status < 300) return { good: true, says: 'Die Seite ist da.' }
  if (status >= 300 && status < 400) return { good: true, says: target ? `Die Seite leitet weiter nach ${target}` : 'Die Seite leitet weiter, sagt aber nicht wohin. Sehen Sie selbst nach.' }
  const words = WORDS[status] ?? (status >= 500 ? 'Der Server hat gerade ein Problem. Versuchen Sie es morgen wieder.' : 'Der Server gibt eine ungewöhnliche Antwort. Sehen Sie selbst nach.')
  return { good: false, says: `${words} (${status})` }
}

/** Codes of Node and of its HTTP client; where no code fits, nobody can say more than that there was no answer. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/ENOTFOUND|EAI_/, 'Den Namen vom Server kennt das Netz nicht. Gibt es Internet?'],
  [/TimeoutError|TIMEOUT|ETIMEDOUT/, 'Der Server antwortet nicht rechtzeitig.'],
  [/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/, 'Der Server ist nicht zu erreichen.'],
  [/CERT|SSL|TLS|ALTNAME/i, 'Das Zertifikat vom Server stimmt nicht.'],
  [/HPE_|HTTP_PARSER|INVALID/, 'Die Antwort vom Server ist unverständlich.'],
  [/ECONNRESET|UND_ERR_SOCKET|EPIPE/, 'Der Server bricht die Verbindung ab.'],
]

/** What went wrong before there was an answer. */
export function faultWords(error: unknown): string {
  const { name = '', cause } = error as { name?: string; cause?: { code?: string; name?: string } }
  const known = `${cause?.code ?? ''} ${cause?.name ?? ''} ${name}`
  return FAULTS.find(([pattern]) => pattern.test(known))?.[1] ?? 'Der Server gibt keine Antwort.'
}
