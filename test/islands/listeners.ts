type Add = (type: string, listener: never, options?: { signal?: AbortSignal } | boolean) => void

/** Counts the listeners that are added to elements, document and window and not taken away again, by hand or by a signal. */
export function watchListeners(): { open(): string[]; stop(): void } {
  const open = new Set<{ type: string; target: object; listener: unknown }>()
  const restore = [ownerOf(document.body), globalThis].map((owner) => watch(owner, open))
  return {
    open: () => [...open].map(({ type, target }) => `${type} on ${target === globalThis ? 'window' : target.constructor.name}`),
    stop: () => restore.forEach((put) => put()),
  }
}

/** The prototype from which all elements have their methods. */
function ownerOf(element: object): EventTarget {
  for (let owner = element; owner; owner = Object.getPrototypeOf(owner) as object) if (Object.hasOwn(owner, 'addEventListener')) return owner as EventTarget
  throw new Error('No addEventListener found.')
}

function watch(owner: EventTarget, open: Set<{ type: string; target: object; listener: unknown }>): () => void {
  const { addEventListener: add, removeEventListener: remove } = owner
  const targetOf = (self: object | undefined) => (owner === globalThis ? globalThis : self!)
  const watchedAdd: Add = function (this: object | undefined, type, listener, options) {
    const entry = { type, target: targetOf(this), listener }
    if (!(entry.target instanceof AbortSignal)) open.add(entry)
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => open.delete(entry))
    return (add as Add).call(this, type, listener, options)
  }
  const watchedRemove: Add = function (this: object | undefined, type, listener, options) {
    for (const entry of open) if (entry.target === targetOf(this) && entry.type === type && entry.listener === listener) open.delete(entry)
    return (remove as Add).call(this, type, listener, options)
  }
  Object.assign(owner, { addEventListener: watchedAdd, removeEventListener: watchedRemove })
  return () => void Object.assign(owner, { addEventListener: add, removeEventListener: remove })
}
