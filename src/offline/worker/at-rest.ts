/**
 * A worker that is asked for something in the moment in which it ends begins anew, and stays beside the next one for as long as half a minute.
 * So long nobody may have asked first, in milliseconds.
 */
const REST = 3000

export interface AtRest {
  /** Lets it be done at the next rest. */
  want(): void
  /** Somebody asks for something: a rest that has begun begins anew. */
  asked(): void
}

/** Does something once the worker has had nothing to do for a while. */
export function atRest(act: () => void): AtRest {
  let rest: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    rest = undefined
    act()
  }
  const begin = () => {
    clearTimeout(rest)
    rest = setTimeout(end, REST)
  }
  return { want: begin, asked: () => rest !== undefined && begin() }
}
