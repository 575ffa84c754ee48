import type { When } from '../model/rule.ts'
import { FACT, isOne, sentenceRange } from './facts/clause.ts'
import { isNegated } from './facts/polarity.ts'
import { isQuoted } from './facts/quoted.ts'
import { speakerOf } from './facts/speaker.ts'
import type { Look } from './look.ts'
import type { Match } from './pattern/pattern.ts'
import type { ReadyFlag, ReadyRule } from './rulebook.ts'

type Fact = 'no' | 'yes' | 'any'

/** Asks only when the answer matters. */
const fits = (wanted: Fact, ask: () => boolean): boolean => wanted === 'any' || ask() === (wanted === 'yes')

const speakerFits = (wanted: When['speaker'], look: Look, match: Match): boolean => {
  if (wanted === undefined || wanted === 'any') return true
  const speaker = speakerOf(look.clauses, match.markFrom, match.markTo)
  return wanted === 'not-other' ? speaker !== 'other' : speaker === wanted
}

const someInSentence = (look: Look, match: Match, fact: number): boolean => {
  const [from] = sentenceRange(look.view.tokens, match.from)
  for (let at = from; at <= match.to; at++) if (isOne(look.view.tokens[at], fact)) return true
  return false
}

const factsFit = (when: When, look: Look, match: Match, image: boolean): boolean => {
  const { tokens, questions } = look.view
  return (
    fits(when.negated ?? 'no', () => isNegated(tokens, match.from, look.words)) &&
    // The words on a sign or a shirt are quoted by the description, but shown by the owner.
    (image || fits(when.quoted ?? 'no', () => isQuoted(look.clauses, match.markFrom))) &&
    fits(when.question ?? 'any', () => questions.has(tokens[match.from]?.sentence ?? -1)) &&
    fits(when.hypothetical ?? 'any', () => someInSentence(look, match, FACT.hypothetical)) &&
    fits(when.past ?? 'any', () => someInSentence(look, match, FACT.past))
  )
}

const companyFits = (flag: ReadyFlag, look: Look, match: Match): boolean => {
  if (flag.with.length === 0 && flag.without.length === 0) return true
  const [from, to] = look.range(match, flag.flag.reach ?? 'post')
  return flag.with.every((any) => look.finds(any, from, to)) && !look.finds(flag.without, from, to)
}

const cleared = (rule: ReadyRule, look: Look, match: Match): boolean => {
  const [from, to] = look.range(match, 'sentence')
  return (
    look.finds(rule.allows, from, to) ||
    look.finds(rule.allowsInPost, ...look.around(match)) ||
    (rule.rule.harmlessIn ?? []).some((field) => look.inField(field, match))
  )
}

/**
 * Whether a match counts: its clause says what the rule asks for and nothing clears it. Fields of talk are asked late, since each is
 * told by many patterns, and who speaks last: it may need a parse.
 */
export const counts = (rule: ReadyRule, flag: ReadyFlag, look: Look, match: Match, image: boolean): boolean =>
  factsFit(flag.when, look, match, image) &&
  companyFits(flag, look, match) &&
  fits(flag.when.condemned ?? 'no', () => look.inField('condemnation', match)) &&
  !cleared(rule, look, match) &&
  speakerFits(flag.when.speaker, look, match)
