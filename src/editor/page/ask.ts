/** What the server refused, in its own German words; `status` 0: it does not answer. */
export class NoAnswer extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Asks the server of the editor. @throws NoAnswer */
export async function ask<Answer>(address: string, method: 'GET' | 'PUT' | 'POST' = 'GET', body?: unknown): Promise<Answer> {
  const answer = await fetch(address, method === 'GET' ? {} : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).catch(() => null)
  if (!answer) throw new NoAnswer(0, 'Der Server antwortet nicht. Ihre Worte bleiben in diesem Fenster. Starten Sie ihn wieder mit npm run dev.')
  const told = (await answer.json().catch(() => ({}))) as Answer & { message?: string }
  if (!answer.ok) throw new NoAnswer(answer.status, told.message ?? 'Das hat nicht geklappt.')
  return told
}
