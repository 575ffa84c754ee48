import { ship, unship } from '../../engine/book/shipped.ts'
import { createEngine, type Engine } from '../../engine/examine.ts'
import { knowledge } from '../../rules/registry.ts'

let made: Engine | undefined

/** The engine of the extension, made once. */
export function theEngine(): Engine {
  return (made ??= createEngine(knowledge))
}

/** How long it takes to make one, in milliseconds: of the rules, and of the book that the build writes of them. */
export function timeToMake(): { ofRules: number; ofBook: number } {
  const shipped = ship(knowledge)
  const start = performance.now()
  createEngine(knowledge)
  const made = performance.now()
  const { input, book } = unship(shipped, knowledge.language)
  createEngine(input, book)
  return { ofRules: made - start, ofBook: performance.now() - made }
}
