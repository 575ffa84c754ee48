import type { Calibration, Cues, Language, Lexicon, Often, PlacedRule, Weights } from '../model/rule.ts'

/** All that the engine knows comes from here: data, no code of rules. */
export interface EngineInput {
  rules: readonly PlacedRule[]
  lexicon: Lexicon
  language: Language
  calibration: Calibration
  /** What the weights go by. Asked for only when a book is written: see `writeBook`. */
  cues?: Cues
  /** By what words patterns are looked up best. Asked for only when a book is written; it changes no finding. */
  often?: Often
  /** Without them posts are judged by patterns alone. */
  weights?: Weights | undefined
}
