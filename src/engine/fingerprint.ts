import { markOf } from './hash.ts'
import type { EngineInput } from './input.ts'

/** Raise when the engine's own code judges differently. */
const ENGINE_VERSION = 1

/** A short mark of rules, word lists and calibration: it differs whenever any of them does. */
export const fingerprintOf = ({ rules, lexicon, calibration, cues, weights }: EngineInput): string =>
  markOf(JSON.stringify([ENGINE_VERSION, rules, lexicon, calibration, cues, weights]), 0x9e3779b9)
