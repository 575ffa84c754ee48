import type { RuleNote } from '../model/audit.ts'

/** What the background is given of the rules. The build puts it in place of this file: see `src/tools/build/knowledge.ts`. */
export interface ShippedRules {
  /** See `fingerprintOf`. */
  fingerprint: string
  /** The words of every rule, by its id. */
  notes: Readonly<Record<string, RuleNote>>
}

const unbuilt: ShippedRules = { fingerprint: 'unbuilt', notes: {} }
export default unbuilt
