/** Numbers that are made room for at once. */
const SIZE = 1 << 14

/**
 * Puts lists of numbers side by side: a book and its weights are far larger than what a processor keeps at hand, and what is read of them
 * is little.
 */
export class Shelf {
  private numbers = new Uint16Array(0)
  private used = 0

  /** Makes room for so many. Where there is none left, a new shelf is begun; whoever has numbers on an old one keeps it. */
  reserve(count: number): void {
    if (this.used + count <= this.numbers.length) return
    this.numbers = new Uint16Array(Math.max(SIZE, count))
    this.used = 0
  }

  /** Where the list begins. Room for it was made. */
  put(list: Uint16Array | Uint32Array | readonly number[]): number {
    const at = this.used
    this.numbers.set(list, at)
    this.used += list.length
    return at
  }

  get place(): { numbers: Uint16Array; end: number } {
    return { numbers: this.numbers, end: this.used }
  }
}
