import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../src/engine/weigh/pieces.ts'
import { engineWith, findingsIn, rule, viewIn, weighingEngine, weightsOf } from './small.ts'

const LONGEST = 32
const sentence = (words: number): string => `${Array.from({ length: words }, () => 'word').join(' ')}. `
const lengths = (text: string): number[] => piecesOf(viewIn(text).tokens).map(({ from, to }) => to - from + 1)

describe('pieces of a post', () => {
  it.each([
    ['nothing', [], []],
    ['a short post', [5, 6], [11]],
    ['as much as fits', [16, 16, 1], [32, 1]],
    ['a sentence goes into one piece whole', [20, 20, 5], [20, 25]],
    ['a sentence that is too long is cut', [70], [32, 32, 6]],
  ])('%s', (_, sentences, pieces) => {
    expect(lengths(sentences.map(sentence).join(''))).toEqual(pieces)
  })

  it('follow each other, none longer than it may be, each token in one of them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 30 }), (sentences) => {
        const { tokens } = viewIn(sentences.map(sentence).join(''))
        let next = 0
        for (const { from, to } of piecesOf(tokens)) {
          expect(from).toBe(next)
          expect(to - from).toBeLessThan(LONGEST)
          next = to + 1
        }
        expect(next).toBe(tokens.length)
      }),
    )
  })
})

describe('a long post', () => {
  const CUES = { 'crime/theft': 'nicked', 'x/harmless': 'flowers' }
  /** Flowers speak as loud against it as ten thefts for it. */
  const weights = { ...weightsOf({ 'crime/theft': { crime: 3 }, 'x/harmless': { crime: -6 } }), doubted: [-3] }
  const weighed = rule('crime/as-a-whole', { weighed: true })
  const garden = `We planted flowers all along the wall ${'and more '.repeat(16)}. `

  it('tells of one bad sentence among many harmless ones', () => {
    const engine = weighingEngine([weighed], CUES, weights)
    const text = `${garden}${garden}Then we nicked two bikes. ${garden}`
    expect(findingsIn(engine, text).map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['Then we nicked two bikes'],
    ])
  })

  it('marks every piece that tells it, in one finding', () => {
    const engine = weighingEngine([weighed], CUES, weights)
    const text = `We nicked two bikes. ${garden}${garden}We nicked a cart. ${garden}`
    expect(findingsIn(engine, text).map(({ spans }) => spans.length)).toEqual([2])
  })

  it('is cleared by the talk around a match alone', () => {
    const game = rule('field/game', { flags: ['video game'] })
    const engine = engineWith([rule('crime/one', { flags: ['stole'], harmlessIn: ['game'] }), game])
    const found = (text: string): number => findingsIn(engine, text).length
    expect(found('I stole a car in that video game')).toBe(0)
    expect(found(`I stole a car. ${garden.repeat(2)}What a video game`)).toBe(0)
    expect(found(`I stole a car. ${garden.repeat(4)}What a video game`)).toBe(1)
    expect(found(`What a video game. ${garden.repeat(4)}I stole a car`)).toBe(1)
  })

  it('does not have its patterns left out for what stands elsewhere', () => {
    const pattern = rule('crime/one', { flags: ['stole'] })
    const engine = weighingEngine([pattern], CUES, weights)
    const text = `${garden}${garden}I stole a car once`
    expect(findingsIn(engine, text)).toHaveLength(1)
    expect(findingsIn(engine, 'I stole flowers')).toEqual([])
    expect(findingsIn(engineWith([pattern]), 'I stole flowers')).toHaveLength(1)
  })
})
