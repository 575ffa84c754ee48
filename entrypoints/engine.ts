import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { EngineWorld } from '../src/audit/examiner.ts'
import { inflate } from '../src/browser/inflate.ts'
import { unship } from '../src/engine/book/shipped.ts'
import { createEngine, type Engine } from '../src/engine/examine.ts'
import { english } from '../src/rules/language/english.ts'
import packed from '../src/rules/packed.ts'

async function makeEngine(): Promise<Engine> {
  const [text, numbers, weights] = await Promise.all([
    inflate(packed.text()),
    inflate(packed.numbers()),
    inflate(packed.weights()),
  ])
  const { input, book } = unship({ text: new TextDecoder().decode(text), numbers, weights }, english)
  return createEngine(input, book)
}

/**
 * The engine with all that it goes by, in a file of its own: nine tenths of the extension, which the background loads when the
 * first post is to be judged. It starts many times without judging anything.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as EngineWorld
  world.prevetEngine = makeEngine
})
