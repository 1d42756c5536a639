/** Gives back the cheapest first: a binary heap. */
export class Queue {
  private readonly heap: { state: number; price: number }[] = []

  add(state: number, price: number): void {
    const { heap } = this
    heap.push({ state, price })
    for (let at = heap.length - 1, up = (at - 1) >> 1; at > 0 && this.isCheaper(at, up); at = up, up = (at - 1) >> 1) this.swap(at, up)
  }

  next(): number | undefined {
    const { heap } = this
    const first = heap[0]?.state
    const last = heap.pop()
    if (!heap.length || !last) return first
    heap[0] = last
    this.sink()
    return first
  }

  private sink(): void {
    for (let at = 0, child = this.cheaperChild(at); child < this.heap.length && this.isCheaper(child, at); at = child, child = this.cheaperChild(at)) this.swap(at, child)
  }

  private cheaperChild(at: number): number {
    const left = 2 * at + 1
    return left + 1 < this.heap.length && this.isCheaper(left + 1, left) ? left + 1 : left
  }

  private isCheaper(a: number, b: number): boolean {
    return this.heap[a]!.price < this.heap[b]!.price
  }

  private swap(a: number, b: number): void {
    ;[this.heap[a], this.heap[b]] = [this.heap[b]!, this.heap[a]!]
  }
}
