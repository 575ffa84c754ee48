import { createEngine, type Engine } from '../../engine/examine.ts'
import { calibration, language, lexicon, rules } from '../../rules/registry.ts'

let made: Engine | undefined

/** The engine of the extension, made once. */
export function theEngine(): Engine {
  return (made ??= createEngine({ rules, lexicon, language, calibration }))
}

/** How long it takes to make one, in milliseconds. */
export function timeToMake(): number {
  const start = performance.now()
  createEngine({ rules, lexicon, language, calibration })
  return performance.now() - start
}
