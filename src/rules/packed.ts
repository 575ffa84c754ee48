/** What the engine's file is given of the rules. The build puts it in place of this file: see `src/tools/build/knowledge.ts`. */
export interface PackedRules {
  /**
   * Base64 of deflated bytes: JSON, the numbers of the book, and the features of the weights. See `src/engine/book/shipped.ts`.
   * They are functions, so that a file which is loaded and not used does not make two megabytes of text.
   */
  text: () => string
  numbers: () => string
  weights: () => string
}

const unbuilt: PackedRules = { text: () => '', numbers: () => '', weights: () => '' }
export default unbuilt
