import { createEngine, type Engine } from '../../../src/engine/examine.ts'
import type { Lexicon, PlacedRule, Rule, Topic } from '../../../src/model/rule.ts'
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
