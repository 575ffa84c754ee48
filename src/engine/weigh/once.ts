/** So many rows are made room for: a piece of a post has far fewer. */
const ROOM = 1 << 9

/** Tells which rows were met before in the same piece of a post. */
export class Once {
  /** A row, and the number of the piece that met it last. */
  private slots = new Int32Array(ROOM * 2)
  private piece = 0
  private met = 0

  /** A new piece: nothing is met. */
  begin(): void {
    this.piece++
    this.met = 0
  }

  /** Whether the row was not met before. It is, then. */
  isFirst(row: number): boolean {
    const { slots, piece } = this
    const last = slots.length - 1
    let at = (Math.imul(row, 0x9e3779b1) >>> 15) & last & ~1
    for (; slots[at + 1] === piece; at = (at + 2) & last) if (slots[at] === row) return false
    slots[at] = row
    slots[at + 1] = piece
    if (++this.met * 4 > slots.length) this.grow()
    return true
  }

  private grow(): void {
    const { slots, piece } = this
    this.slots = new Int32Array(slots.length * 2)
    this.met = 0
    for (let at = 0; at < slots.length; at += 2) if (slots[at + 1] === piece) this.isFirst(slots[at] ?? 0)
  }
}
