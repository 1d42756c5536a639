/** Enough to hide the round trips, few enough for a weak device. */
export const AT_ONCE = 6

/**
 * Does some work for each item, a few at a time, in any order.
 * All items are tried; the first fault is thrown afterwards, so that a later try has less to do.
 */
export async function parallel<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const faults: unknown[] = []
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const index = next++
      await work(items[index]!).then((result) => void (results[index] = result), (fault: unknown) => faults.push(fault))
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  if (faults.length) throw faults[0]
  return results
}
