/** Work in steps that tells after each how far it is, from 0 to 1, so that a page can draw meanwhile. */
export type Gradual<Result> = Generator<number, Result, void>

/** All of it now. */
export function atOnce<Result>(work: Gradual<Result>): Result {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/** The work as one of several parts that take about as long. */
export function* partOf<Result>(work: Gradual<Result>, index: number, all: number): Gradual<Result> {
  let step = work.next()
  while (!step.done) {
    yield (index + step.value) / all
    step = work.next()
  }
  return step.value
}
