import type { CategoryId, Severity, StrengthKind } from './finding.ts'

/** A ground that a reason stands on: a published survey, a law, or plain editorial judgement. */
export interface Source {
  /** As a person would cite it: `CareerBuilder 2018`. */
  name: string
  /** The share of employers, in per cent, or another figure as published. */
  figure?: string
}

/**
 * One phrase in the pattern language of `engine/pattern.ts`, e.g. `i (@intensifier)? %hate my (@job|@boss)`.
 * Written in plain lower-case English with contractions spelled out (`i am`, `do not`): the engine brings
 * posts to that form before it looks.
 */
export type Pattern = string

/** How far from the match another pattern may lie. */
export type Reach = 'clause' | 'sentence' | 'post'

/** Facts about the clause of a match. What is left out takes the default given here. */
export interface When {
  /** Who acts. `self`: I, we, or a dropped subject; `other`: he, they, a named person. Default `any`. */
  speaker?: 'self' | 'you' | 'other' | 'not-other' | 'any'
  /** Default `no`: a negated match is not a finding. */
  negated?: 'no' | 'yes' | 'any'
  /** Words of somebody else, in quotation marks, after `>` or reported ("she said …"). Default `no`. */
  quoted?: 'no' | 'any'
  /** Default `any`. */
  question?: 'no' | 'yes' | 'any'
  /** "if I", "would", "imagine", "I wish". Default `any`. */
  hypothetical?: 'no' | 'yes' | 'any'
  /** "used to", "years ago", "sober since": overcome or long gone. Default `any`. */
  past?: 'no' | 'yes' | 'any'
  /** The post condemns what it tells. Default `no`. */
  condemned?: 'no' | 'any'
}

/** A pattern with conditions of its own. */
export interface Flag {
  /** Any of these makes the match and its span. */
  words: Pattern | readonly Pattern[]
  /** Every entry must be found as well (an entry that is a list: any of the list). */
  with?: readonly (Pattern | readonly Pattern[])[]
  /** None of these may be found. */
  without?: readonly Pattern[]
  /** How far `with` and `without` look. Default `post`. */
  reach?: Reach
  severity?: Severity
  when?: When
  /** Understood differently from the rule's own sentence. */
  understood?: string
  /** The third outcome: "look yourself". */
  unsure?: boolean
}

/** What a folder of rules can be about; a rule's topic is its folder. `field`: the field of talk (game, film …). */
export type Topic = CategoryId | StrengthKind | 'field'

/** One rule, one file: `src/rules/TOPIC/NAME.ts`. Data alone: no code runs from it. */
export interface Rule {
  /** Shown as the name: "False sick day". */
  title: string
  /** Completes "You …" or stands alone: "You say that you lied about being ill." */
  understood: string
  /** Why a hiring manager minds (or likes) it, one or two sentences. */
  why: string
  source?: Source
  /** What the person can do. */
  advice: string
  /** When the law protects the speaker. */
  law?: string
  /** For risk rules; notes are `none`, strengths and fields leave it out. */
  severity?: Severity
  /** So many matches in one post make it worse. */
  often?: { times: number; severity: Severity }
  when?: When
  flags: readonly (Pattern | Flag)[]
  /** Said by the weights of the whole post (`engine/weigh/`) instead of by patterns; `flags` is empty then. */
  weighed?: boolean
  /** Its words hardly have another reading: it is asked even where the weights say that the post is of something else. */
  certain?: boolean
  /** Patterns that clear a match in the same sentence. */
  allows?: readonly Pattern[]
  /** Patterns that clear a match anywhere in the post. */
  allowsInPost?: readonly Pattern[]
  /** Fields of talk (names of `src/rules/field/*.ts`) in which these words mean no harm. */
  harmlessIn?: readonly string[]
  /** Only these voices are judged. Default: all but `others`. */
  voices?: readonly string[]
}

/** A rule with what its path says. */
export interface PlacedRule extends Rule {
  /** `TOPIC/NAME`. */
  id: string
  topic: Topic
}

/** Named word lists, used in patterns as `@name`. Entries are words or short phrases, any may be `%lemma`. */
export type Lexicon = Readonly<Record<string, readonly string[]>>

/** Cue lists by path (`TOPIC/NAME`): each one idea and the words and phrases that say it, parted by commas. */
export type Cues = Readonly<Record<string, string>>

/** A linear model over the features of a post, from `npm run train`. */
export interface Weights {
  /** Categories and strengths that it weighs, in the order of their numbers in `data`. */
  outputs: readonly string[]
  bias: readonly number[]
  /** From this score (log-odds) on, an output is said; and from `sure` on, without "look yourself". */
  said: readonly number[]
  sure: readonly number[]
  /**
   * Where a piece is said to be risky as a whole, and none of its topics is said: the likeliest topic is, from this score on. Such
   * findings name the right topic in this share.
   */
  hinted: readonly number[]
  hintedRight: number
  /** What patterns found is evidence, too: it is said from this score on, of which it is a part. */
  kept: readonly number[]
  /** Below this score, before patterns are asked, what they say would hardly be kept: they are not asked. */
  doubted: readonly number[]
  /** The network is asked about a piece of a post of which the weights alone give any output this score. */
  asked: readonly number[]
  /** Log-odds for one unit of a packed weight. */
  unit: number
  /** Confidence in an output: the logistic function of `slope * score + offset`. */
  slope: readonly number[]
  offset: readonly number[]
  /** Packed features and the network, in base64 or as they are; see `engine/weigh/weights.ts`. */
  data: string | Uint8Array
}

/** Confidence by rule id, from `npm run calibrate`. */
export type Calibration = Readonly<Record<string, number>>

/** In how many of 100,000 posts a word is met: only words that are met at all often. */
export type Often = Readonly<Record<string, number>>

/** What the engine must know of a language beside its rules: `src/rules/language/NAME.ts`. All words in plain lower case. */
export interface Language {
  /** Short and joined forms and what they stand for: `dont` → `do not`. Keys without apostrophes. */
  expansions: Readonly<Record<string, string>>
  /** Words before an apostrophe-s that is a verb: `he's`, `that's`. */
  verbalS: readonly string[]
  /** Irregular inflections by lemma: `drink` → drinks, drank … */
  irregular: Readonly<Record<string, readonly string[]>>
  /** Regular inflections of a lemma, the lemma itself included. */
  inflect: (lemma: string) => readonly string[]
  /** Whether a word could be a verb behind its subject, by how it is written: `won`, `will`, `scored`, `drives`. Seldom wrong when it denies. */
  mayBeVerb: (word: string) => boolean
  /** Words that are what they are, though no pattern may need them: no other word is meant by them. */
  common: readonly string[]
  /** Letters that no other word holds, however it is joined or inflected. */
  stems: readonly string[]
  /** Words that open a new clause. */
  clauseOpeners: readonly string[]
  negators: readonly string[]
  /** Phrases in which a negator denies nothing: `not only`, `no joke`. */
  notNegating: readonly string[]
  /** Words that end or refuse what follows: stopped, quit, instead. */
  enders: readonly string[]
  /** Subjects, by who they are. */
  self: readonly string[]
  you: readonly string[]
  other: readonly string[]
  /** Words before a noun: my, the, a. */
  determiners: readonly string[]
  /** Words after which a person named does not act: to, with, told. */
  prepositions: readonly string[]
  /** Words after which a person named can only be the one who acts: yesterday, when. */
  prefaces: readonly string[]
  /** Words that join the writer with others, and the writer's own: "me and the lads". */
  joining: readonly string[]
  me: readonly string[]
  /** Verbs after which others' words follow: said, wrote … */
  reporting: readonly string[]
  /** Phrases in which such a verb reports nobody: `have to say`. */
  notReporting: readonly string[]
  /** Words after which a sayer follows though no subject does: "heard a kid say". */
  witnessing: readonly string[]
  hypothetical: readonly string[]
  past: readonly string[]
}
