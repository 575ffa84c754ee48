const TINY = 1e-8

/**
 * An array that is learnt by gradients, row by row: of a batch, only the rows that it touched are stepped, since most words stand
 * in few posts.
 */
abstract class Descent {
  readonly values: Float32Array
  readonly gradient: Float32Array
  protected readonly square: Float32Array
  protected batch = 1
  private readonly touchedIn: Int32Array
  private touched: number[] = []

  /** `start`: gives the first values, one after the other. */
  constructor(
    rows: number,
    private readonly width: number,
    start: () => number,
  ) {
    const size = rows * width
    this.values = new Float32Array(size)
    for (let i = 0; i < size; i++) this.values[i] = start()
    this.gradient = new Float32Array(size)
    this.square = new Float32Array(size)
    this.touchedIn = new Int32Array(rows)
  }

  /** To be said of every row whose gradient is added to. */
  touch(row: number): void {
    if (this.touchedIn[row] === this.batch) return
    this.touchedIn[row] = this.batch
    this.touched.push(row)
  }

  /** The gradients are sums over so many posts. */
  step(rate: number, posts: number): void {
    const { width, gradient } = this
    for (const row of this.touched) {
      for (let i = row * width; i < (row + 1) * width; i++) gradient[i] = (gradient[i] ?? 0) / posts
      this.move(rate, row * width, (row + 1) * width)
      gradient.fill(0, row * width, (row + 1) * width)
    }
    this.touched = []
    this.batch++
  }

  /** Moves the values from `from` up to `end` by their gradients. */
  protected abstract move(rate: number, from: number, end: number): void
}

/** AdaGrad (Duchi, Hazan and Singer 2011): what is touched seldom moves far each time, as the rows of rare words must. */
export class AdaGrad extends Descent {
  protected move(rate: number, from: number, end: number): void {
    const { values, gradient, square } = this
    for (let i = from; i < end; i++) {
      const slope = gradient[i] ?? 0
      const sum = (square[i] ?? 0) + slope * slope
      square[i] = sum
      values[i] = (values[i] ?? 0) - (rate * slope) / (Math.sqrt(sum) + TINY)
    }
  }
}

const DECAY = 0.9
const SQUARE_DECAY = 0.999

/** Adam (Kingma and Ba 2015), for what every batch touches. */
export class Adam extends Descent {
  private readonly mean: Float32Array

  constructor(size: number, start: () => number) {
    super(1, size, start)
    this.mean = new Float32Array(size)
  }

  protected move(rate: number, from: number, end: number): void {
    const { values, gradient, square, mean, batch } = this
    const pace = (rate * Math.sqrt(1 - SQUARE_DECAY ** batch)) / (1 - DECAY ** batch)
    for (let i = from; i < end; i++) {
      const slope = gradient[i] ?? 0
      const first = DECAY * (mean[i] ?? 0) + (1 - DECAY) * slope
      const second = SQUARE_DECAY * (square[i] ?? 0) + (1 - SQUARE_DECAY) * slope * slope
      mean[i] = first
      square[i] = second
      values[i] = (values[i] ?? 0) - (pace * first) / (Math.sqrt(second) + TINY)
    }
  }
}
