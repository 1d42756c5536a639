/** A script that was cut off comes at the next try: a busy browser does so once in thousands of pages, and a weak network more often. So long it waits for that, in milliseconds. */
const PAUSE = 300

/** Does something that may fail once more. Rejects when that fails too. */
export const twice = <T>(work: () => Promise<T>): Promise<T> => work().catch(() => new Promise((resolve) => setTimeout(resolve, PAUSE)).then(work))
