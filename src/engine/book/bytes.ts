/** Whole numbers from 0 to 2^32 - 1, seven bits a byte: small ones take one. */
export class ByteWriter {
  private readonly bytes: number[] = []

  byte(value: number): void {
    this.bytes.push(value)
  }

  number(value: number): void {
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) this.bytes.push((rest % 128) + 128)
    this.bytes.push(rest)
  }

  /** The count, then each number. */
  list(values: ArrayLike<number>): void {
    this.number(values.length)
    for (const value of Array.from(values)) this.number(value)
  }

  /** The count, then the distance of each number to the one before. @throws Error when they do not rise. */
  rising(values: ArrayLike<number>): void {
    this.number(values.length)
    Array.from(values).reduce((before, value) => {
      if (value < before) throw new Error('numbers that should rise do not')
      this.number(value - before)
      return value
    }, 0)
  }

  all(): Uint8Array {
    return Uint8Array.from(this.bytes)
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. `damage`: the beginning of what is said of bytes that are not whole. */
export class ByteReader {
  private at = 0

  constructor(
    private readonly bytes: Uint8Array,
    private readonly damage: string,
  ) {}

  get isOver(): boolean {
    return this.at >= this.bytes.length
  }

  /** @throws Error when nothing is left. */
  byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new Error(`${this.damage}: they are cut off`)
    return byte
  }

  /** So many bytes as they are. @throws Error when fewer are left. */
  bytesOf(count: number): Uint8Array {
    if (count > this.bytes.length - this.at) throw new Error(`${this.damage}: they are cut off`)
    return this.bytes.subarray(this.at, (this.at += count))
  }

  /** @throws Error when nothing is left. */
  number(): number {
    let value = 0
    for (let place = 1; ; place *= 128) {
      const byte = this.byte()
      value += (byte & 127) * place
      if (byte < 128) return value
    }
  }

  list(): Uint32Array {
    const values = new Uint32Array(this.count())
    for (let i = 0; i < values.length; i++) values[i] = this.number()
    return values
  }

  rising(): Uint32Array {
    const values = this.list()
    for (let i = 1; i < values.length; i++) values[i] = (values[i] ?? 0) + (values[i - 1] ?? 0)
    return values
  }

  /** A damaged count must not ask for more room than there are bytes. */
  private count(): number {
    const count = this.number()
    if (count > this.bytes.length) throw new Error(`${this.damage}: a count is too high`)
    return count
  }
}
