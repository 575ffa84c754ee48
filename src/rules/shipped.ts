import type { RuleNote } from '../model/audit.ts'

/** What the background is given of the rules. The build puts it in place of this file: see `src/tools/build/knowledge.ts`. */
export interface ShippedRules {
  /** See `fingerprintOf`. */
  fingerprint: string
  /** The words of every rule, by its id. */
  notes: Readonly<Record<string, RuleNote>>
  /**
   * Base64 of deflated bytes: JSON, the numbers of the book, and the features of the weights. See `src/engine/book/shipped.ts`. They are functions, so that a
   * background which judges nothing does not make two megabytes of text each time that it starts.
   */
  text: () => string
  numbers: () => string
  weights: () => string
}

const unbuilt: ShippedRules = {
  fingerprint: 'unbuilt',
  notes: {},
  text: () => '',
  numbers: () => '',
  weights: () => '',
}
export default unbuilt
