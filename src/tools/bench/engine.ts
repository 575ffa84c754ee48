import { createEngine, type Engine } from '../../engine/examine.ts'
import { knowledge } from '../../rules/registry.ts'

let made: Engine | undefined

/** The engine of the extension, made once. */
export function theEngine(): Engine {
  return (made ??= createEngine(knowledge))
}

/** How long it takes to make one, in milliseconds. */
export function timeToMake(): number {
  const start = performance.now()
  createEngine(knowledge)
  return performance.now() - start
}
