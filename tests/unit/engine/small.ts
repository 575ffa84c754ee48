import fc from 'fast-check'
import type { Dictionary } from '../../../src/engine/book/dictionary.ts'
import { createEngine, type Engine } from '../../../src/engine/examine.ts'
import { factWords } from '../../../src/engine/facts/clause.ts'
import type { Vocabulary } from '../../../src/engine/text/reading.ts'
import { Memory } from '../../../src/engine/text/memory.ts'
import { TextReader, type View } from '../../../src/engine/text/view.ts'
import { featuresOfCue } from '../../../src/engine/weigh/features.ts'
import { packWeights } from '../../../src/engine/weigh/weights.ts'
import type { Cues, Lexicon, PlacedRule, Rule, Topic, Weights } from '../../../src/model/rule.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Voice } from '../../../src/model/post.ts'
import { english } from '../../../src/rules/language/english.ts'

const TEXTS: Rule = { title: 't', understood: 'u.', why: 'w.', advice: 'a', severity: 'medium', flags: [] }

/** A rule for a test: only what the test is about is said. */
export const rule = (id: string, parts: Partial<Rule>): PlacedRule => ({
  ...TEXTS,
  ...parts,
  id,
  topic: id.slice(0, id.indexOf('/')) as Topic,
})

export const engineWith = (rules: readonly PlacedRule[], lexicon: Lexicon = {}): Engine =>
  createEngine({ rules, lexicon, language: english, calibration: {} })

export const findingsIn = (engine: Engine, text: string, voice: Voice = 'own'): Finding[] =>
  engine.examine([{ id: 'p', site: 's', voice, text }]).findings

/** The words that one pattern marks in a text, or nothing. */
export const marked = (
  flags: Rule['flags'],
  text: string,
  lexicon: Lexicon = {},
  parts: Partial<Rule> = {},
): string[] =>
  findingsIn(engineWith([rule('drugs/one', { flags, ...parts })], lexicon), text).flatMap(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  )

/** No word leads anywhere. */
const UNKNOWN = { numbers: new Uint16Array(0), sets: 0, entries: 0, terms: 0, cues: 0, weighs: 0, end: 0, atom: 0, plain: true } // prettier-ignore

/** A fresh vocabulary that knows no word, but for what is given. */
export const vocabularyWith = (given: Partial<Vocabulary> = {}): Vocabulary => ({
  has: () => false,
  maskable: new Map(),
  typos: new Map(),
  stems: [],
  factsOf: factWords(english, new Set()).of,
  lookUp: () => UNKNOWN,
  words: new Memory(),
  signs: new Memory(),
  tags: new Memory(),
  ...given,
})

/** A text as tokens. `dictionary`: what its words lead to; without it nothing is known of them. */
export const viewIn = (text: string, dictionary?: Pick<Dictionary, 'lookUp'>): View =>
  new TextReader(
    english,
    vocabularyWith(dictionary && { lookUp: (forms, kind) => dictionary.lookUp(forms, kind) }),
  ).read(text)

/** Texts of up to so many of these crumbs, one right behind the other. */
export const textsOf = (crumbs: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...crumbs), { maxLength }).map((some) => some.join(''))

/** Log-odds by output for posts that hold a cue. */
export type Telling = Readonly<Record<string, Readonly<Record<string, number>>>>

const UNIT = 0.05

/** A model that knows cues alone (`quoted TOPIC/NAME`, `denied TOPIC/NAME` for those readings); said from 0, sure from 1. */
export const weightsOf = (telling: Telling, bias = -1): Weights => {
  const outputs = [...new Set(Object.values(telling).flatMap((told) => Object.keys(told)))]
  const features = Object.entries(telling).map(([name, told]) => {
    const [, reading = '', cue = ''] = /^(?:(quoted|denied) )?(.+)$/.exec(name) ?? []
    const hash = featuresOfCue(cue)[['', 'quoted', 'denied'].indexOf(reading)] ?? 0
    return {
      hash,
      pairs: Object.entries(told).map(([o, odds]) => [outputs.indexOf(o), Math.round(odds / UNIT)] as const),
    }
  })
  const all = (value: number): number[] => outputs.map(() => value)
  const data = btoa(String.fromCharCode(...packWeights(features)))
  return {
    outputs,
    bias: all(bias),
    said: all(0),
    sure: all(1),
    hinted: all(100),
    hintedRight: 0.5,
    kept: all(-100),
    doubted: all(-100),
    asked: all(-100),
    slope: all(1),
    offset: all(0),
    unit: UNIT,
    data,
  }
}

/** An engine with these rules, cue lists and weights. */
export const weighingEngine = (rules: readonly PlacedRule[], cues: Cues, weights: Weights): Engine =>
  createEngine({ rules, lexicon: {}, language: english, calibration: {}, cues, weights })
