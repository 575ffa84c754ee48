import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Vocabulary } from '../../../src/engine/text/reading.ts'
import { TextReader, type View } from '../../../src/engine/text/view.ts'
import { createEngine } from '../../../src/engine/examine.ts'
import { knowledge } from '../../../src/rules/registry.ts'
import { engineWith, findingsIn, rule, vocabularyWith } from './small.ts'

const viewOf = (text: string, given: Partial<Vocabulary> = {}): View =>
  new TextReader(knowledge.language, vocabularyWith(given)).read(text)
const DRUNK = { has: (word: string) => word === 'drunk', maskable: new Map([['d', ['drunk']]]) }
const engine = createEngine(knowledge)

/** Text with everything in it that people and pages put there, unpaired surrogates too. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom('I', 'hate', 'my', 'boss', 'drunk', 'not', '"', '“', '”', "'", '#', '@', '*', '\n', '>', '😂', '\u200b', '\u202e', '...', 'f*ck', '🍻', '1', '.', '?', '((('), { maxLength: 120 }).map((parts) => parts.join(' ')),
) // prettier-ignore

describe('views', () => {
  it('every token points into the original, in order, and never outside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const view = viewOf(text, DRUNK)
        let last = 0
        view.tokens.forEach((token, i) => {
          const span = view.span(i, i)
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          last = span.start
          expect(token.word.forms.length).toBeGreaterThan(0)
        })
      }),
      { numRuns: 500 },
    )
  })
})

describe('texts that are read one after another', () => {
  it('are each read as if they were alone', () => {
    const reader = new TextReader(knowledge.language, vocabularyWith(DRUNK))
    const told = ({ tokens, questions }: View): string =>
      JSON.stringify([tokens.map((token) => ({ ...token, word: token.word.forms })), [...questions]])
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        for (const text of texts) expect(told(reader.read(text))).toBe(told(viewOf(text, DRUNK)))
      }),
      { numRuns: 300 },
    )
  })
})

/** Rows of single letters as they are to be joined: at each letter, the whole rest of its row (up to 24) or nothing. */
const joinedSlowly = (text: string, isKnown: (word: string) => boolean): string[] => {
  const { tokens } = viewOf(text)
  const words: string[] = []
  for (let at = 0; at < tokens.length;) {
    let end = at
    while (end < at + 24 && tokens[end]?.kind === 'word' && (tokens[end]?.end ?? 0) - (tokens[end]?.start ?? 0) === 1)
      end++
    const joined = tokens.slice(at, end).map(({ word }) => word.forms.at(-1)).join('') // prettier-ignore
    const joins = end - at >= 3 && isKnown(joined)
    words.push(joins ? joined : (tokens[at]?.word.forms.join('/') ?? ''))
    at = joins ? end : at + 1
  }
  return words
}

describe('rows of single letters', () => {
  it('are joined where they are a word, whatever stands around them', () => {
    const isKnown = (word: string): boolean => ['drk', 'kdr', 'krkd', 'rrrr', 'k'.repeat(24)].includes(word)
    const letters = fc.constantFrom('d', 'r', 'k', 'k', 'dk', '.', '1')
    const rows = fc.oneof(fc.array(letters, { maxLength: 40 }), fc.array(fc.constant('k'), { maxLength: 60 }))
    fc.assert(
      fc.property(rows, (row) => {
        const { tokens } = viewOf(row.join(' '), { has: isKnown })
        expect(tokens.map(({ word }) => word.forms.join('/'))).toEqual(joinedSlowly(row.join(' '), isKnown))
      }),
      { numRuns: 1000 },
    )
  })
})

/** Ways to write one letter of a word that the engine must see through. */
const disguises: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter.toUpperCase(),
  (letter) => `${letter}\u200b`,
  (letter) => `${letter}\u0301`,
  (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97),
  (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
]

describe('spans', () => {
  it('are exact after every normalisation', () => {
    const one = engineWith([rule('drugs/one', { flags: ['cocaine'] })])
    const around = fc.constantFrom('', 'well, ', 'é̂ ', '😀 ', 'ﬁne ', '“a” ', '\n', 'ß ')
    const ways = fc.array(fc.constantFrom(...disguises), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(around, ways, around, (before, letters, after) => {
        const written = letters.map((disguise, i) => disguise('cocaine'.charAt(i))).join('')
        const text = `${before}${written} ${after}`
        const spans = findingsIn(one, text)[0]?.spans ?? []
        // A trailing invisible mark may stay outside the span.
        const words = spans.map(({ start, end }) => text.slice(start, end))
        expect(words).toHaveLength(1)
        expect(written.startsWith(words[0] ?? '?')).toBe(true)
        expect(written.slice(words[0]?.length).replaceAll('\u200b', '')).toBe('')
      }),
    )
  })
})

/** Words that cues, identities and negation are made of, so that the weights have much to say. */
const weighty = fc.array(
  fc.oneof(
    fc.constantFrom('I', "don't", 'never', 'women', 'Muhammad', 'gay', 'people', 'idiots', 'stole', 'pills', 'sick', 'boss', 'pints', '5g', '£20', '🍺', '@you', '#drunk', 'https://a.example', '"', '“', '”', '>', '.', '?', '\n', 'tomorrow', 'thanks', 'my', 'the', 'and', 'because', '\u200b', '\ud800'),
    fc.constantFrom(...Object.values(knowledge.cues).flatMap((list) => list.split(/[,\n]/).map((entry) => entry.trim().replace(/%/g, '').replace(/_/g, 'x')))),
  ),
  { maxLength: 60 },
).map((parts) => parts.join(' ')) // prettier-ignore

const VOICES = ['own', 'reply', 'quote', 'repost', 'bio', 'image'] as const

describe('the engine with its weights alone', () => {
  // Weighed rules without any condition, said at any score: every output marks something in every post.
  const ANY = knowledge.weights.outputs.map(() => -1000)
  const loud = createEngine({
    ...knowledge,
    rules: knowledge.rules
      .filter((one) => one.weighed)
      .map((one) => ({
        ...one,
        harmlessIn: [],
        voices: VOICES,
        when: { negated: 'any', quoted: 'any', condemned: 'any', speaker: 'any', question: 'any' },
      })),
    weights: { ...knowledge.weights, said: ANY, asked: ANY },
  })
  const quiet = createEngine({ ...knowledge, rules: knowledge.rules.filter((one) => one.weighed) })

  it.each([
    ['loud', loud],
    ['quiet', quiet],
  ])('never throws and never marks what is not there: %s', (_, one) => {
    fc.assert(
      fc.property(fc.oneof(anyText, weighty), fc.constantFrom(...VOICES), (text, voice) => {
        const { findings, strengths, broken } = one.examine([{ id: 'f', site: 's', voice, text }])
        expect(broken).toEqual([])
        for (const { confidence } of findings) expect(confidence >= 0 && confidence <= 1).toBe(true)
        for (const { start, end } of [...findings, ...strengths].flatMap(({ spans }) => spans)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 500) },
    )
  })

  it('the loud one really says something', () => {
    expect(loud.examine([{ id: 'f', site: 's', voice: 'own', text: 'some words' }]).findings.length).toBeGreaterThan(5)
  })

  it('what a post holds does not depend on the posts before it', () => {
    fc.assert(
      fc.property(weighty, weighty, (text, other) => {
        const post = { id: 'f', site: 's', voice: 'own' as const, text }
        const alone = engine.examine([post]).findings
        const after = engine.examine([{ ...post, id: 'g', text: other }, post]).findings
        expect(after.filter(({ post: id }) => id === 'f')).toEqual(alone)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the whole engine', () => {
  it('never throws and never marks what is not there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings, strengths, broken } = engine.examine([{ id: 'f', site: 's', voice: 'own', text }])
        expect(broken).toEqual([])
        for (const { spans } of [...findings, ...strengths]) {
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) },
    )
  })

  it('says the same every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const posts = [{ id: 'f', site: 's', voice: 'own' as const, text }]
        expect(engine.examine(posts)).toEqual(engine.examine(posts))
      }),
      { numRuns: 200 },
    )
  })
})
