import type { EngineInput } from './input.ts'

/** Raise when the engine's own code judges differently. */
const ENGINE_VERSION = 1

/** A short mark of rules, word lists and calibration: it differs whenever any of them does. FNV-1a, 32 bits, twice. */
export const fingerprintOf = ({ rules, lexicon, calibration, cues, weights }: EngineInput): string => {
  const text = JSON.stringify([ENGINE_VERSION, rules, lexicon, calibration, cues, weights])
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
