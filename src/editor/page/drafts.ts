/** Words that were not saved. They stay in this tab and are gone with it; nothing of them is in the kiosk. */
export interface Draft {
  hash: string
  text: string
}

const nameOf = (path: string) => `redaktion:${path}`

export function draftOf(path: string): Draft | null {
  const kept = sessionStorage.getItem(nameOf(path))
  return kept === null ? null : (JSON.parse(kept) as Draft)
}

export const keepDraft = (path: string, draft: Draft): void => sessionStorage.setItem(nameOf(path), JSON.stringify(draft))
export const forgetDraft = (path: string): void => sessionStorage.removeItem(nameOf(path))
