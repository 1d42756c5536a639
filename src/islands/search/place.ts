const NAME = 'suche'

/** The words in the address; empty when there are none. Never throws, whatever the address holds. */
export function queryInAddress(): string {
  return new URLSearchParams(location.hash.slice(1)).get(NAME) ?? ''
}

/**
 * Writes the words into the address of this entry of the history, and makes no new one: „Zurück“ leads from a result back
 * to the results, and from there out of the search. They are kept nowhere else.
 */
export function putInAddress(query: string): void {
  const address = query.trim() ? `#${new URLSearchParams({ [NAME]: query.trim() })}` : location.pathname + location.search
  history.replaceState(history.state, '', address)
}
