/** Numbers that are made room for at once. */
const SIZE = 1 << 14

/**
 * Puts lists of numbers side by side: a book and its weights are far larger than what a processor keeps at hand, and what is read of them
 * is little.
 */
export class Shelf {
  private numbers = new Uint16Array(0)
  private used = 0

  /**
   * Puts lists one behind another. `places`: where each begins, and where the last ends. Whoever has numbers on a shelf that is full
   * keeps it.
   */
  put(...lists: readonly ArrayLike<number>[]): { numbers: Uint16Array; places: readonly number[] } {
    this.reserve(lists.reduce((sum, { length }) => sum + length, 0))
    const { numbers } = this
    const places = [this.used]
    for (const list of lists) {
      numbers.set(list, this.used)
      places.push((this.used += list.length))
    }
    return { numbers, places }
  }

  /** Makes room for so many. */
  private reserve(count: number): void {
    if (this.used + count <= this.numbers.length) return
    this.numbers = new Uint16Array(Math.max(SIZE, count))
    this.used = 0
  }
}
