import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dictionary } from '../../../src/engine/book/dictionary.ts'
import { writeBook } from '../../../src/engine/book/write.ts'
import { factWords } from '../../../src/engine/facts/clause.ts'
import { CueIndex } from '../../../src/engine/weigh/cue-index.ts'
import { oneByOne, type Taker } from '../../../src/engine/weigh/features.ts'
import { readFeatures } from '../../../src/engine/weigh/post.ts'
import { Weigher } from '../../../src/engine/weigh/weigher.ts'
import { packWeights } from '../../../src/engine/weigh/weights.ts'
import { english } from '../../../src/rules/language/english.ts'
import { viewIn, weightsOf } from './small.ts'

const cues = { 'a/drinks': 'gin, rum, 0 pints', 'b/sales': 'sold _ pills, sold, pills', 'c/gin': 'gin, I never' }
const book = writeBook({ rules: [], lexicon: {}, language: english, calibration: {}, cues })
const reader = { index: new CueIndex(book.cues), words: factWords(english, new Set()) }
const dictionary = new Dictionary(book, reader.index)

const WORDS = [
  'gin', 'rum', 'sold', 'some', 'pills', 'I', 'never', "can't", 'Kevin', 'drank', '12', 'pints', '"', '.', '!', '#ginlovers', '@kev', 'https://a.example', '🍺', ',', '((('] // prettier-ignore
const anyText = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '))

const read = (text: string, take: Taker): void => {
  const { tokens } = viewIn(text, dictionary)
  readFeatures(tokens, { id: 'p', site: 's', voice: 'own', text }, reader, take)
}

const hashesOf = (text: string): Set<number> => {
  const hashes = new Set<number>()
  read(text, oneByOne((hash) => hashes.add(hash), reader.index)) // prettier-ignore
  return hashes
}

describe('a word that stands as most do', () => {
  it('weighs by what is remembered of it as by its features one by one', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 7 }), (texts, step) => {
        // Some features of these texts weigh, each something else.
        const some = [...new Set(texts.flatMap((text) => [...hashesOf(text)]))].filter((_, i) => i % step === 0)
        const features = some.map((hash, i) => ({ hash, pairs: [[0, 1 + (i % 100)]] as const }))
        const data = btoa(String.fromCharCode(...packWeights(features)))
        const model = { ...weightsOf({ 'a/drinks': { alcohol: 1 } }), data }
        const weigher = new Weigher(model)
        const weighing = new Dictionary(book, reader.index, weigher.table)
        for (const text of texts) {
          const { tokens } = viewIn(text, weighing)
          weigher.scale.begin()
          readFeatures(tokens, { id: 'p', site: 's', voice: 'own', text }, reader, weigher.scale.next())
          weigher.scale.weigh()
          const hashes = hashesOf(text)
          const units = features.reduce((sum, { hash, pairs: [[, unit]] }) => sum + (hashes.has(hash) ? unit : 0), 0)
          expect(weigher.score('alcohol', 0)).toBeCloseTo(units * model.unit - 1, 3)
        }
      }),
    )
  })
})
