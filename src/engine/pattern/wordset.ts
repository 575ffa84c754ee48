/** A set of words; equal sets are one object. */
export class WordSet {
  private made: ReadonlySet<string> | undefined
  /** Its number in a block, once a pattern looks for it there: see `Lists.place`. */
  place = -1
  /** See `Lists.masksOf`. */
  spelt: readonly number[] | undefined

  /** `cost`: in how many of 100,000 posts its words are met, all together. */
  constructor(
    readonly list: readonly string[],
    readonly cost: number,
  ) {}

  get words(): ReadonlySet<string> {
    this.made ??= new Set(this.list)
    return this.made
  }
}
