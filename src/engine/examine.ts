import type { BrokenRule, Examination, Finding, ProfileCheck, Strength } from '../model/finding.ts'
import type { Post, Profile } from '../model/post.ts'
import type { Weights } from '../model/rule.ts'
import type { Book } from './book/book.ts'
import { Dictionary } from './book/dictionary.ts'
import { writeBook } from './book/write.ts'
import { messageOf, type Broken } from './broken.ts'
import { counts } from './conditions.ts'
import { factWords } from './facts/clause.ts'
import type { EngineInput } from './input.ts'
import { evidenceOf, judge, type Found } from './judgement.ts'
import { Look } from './look.ts'
import { checkActivity } from './profile/activity.ts'
import { checkHandle } from './profile/handle.ts'
import { checkWriting } from './profile/writing.ts'
import { Lists } from './pattern/lists.ts'
import { openRulebook, type ReadyRule, type Rulebook } from './rulebook.ts'
import type { Hit } from './search.ts'
import { Memory } from './text/memory.ts'
import { typoIndex, type Vocabulary } from './text/reading.ts'
import { TextReader } from './text/view.ts'
import { CueIndex } from './weigh/cue-index.ts'
import { oneByOne, type Take } from './weigh/features.ts'
import { wordsOf } from './weigh/lists.ts'
import { readFeatures, type Reader } from './weigh/post.ts'
import { readSequence } from './weigh/sequence.ts'
import { Weighing } from './weigh/weighing.ts'

export interface Engine {
  /** Changes whenever the same post could be judged differently. */
  fingerprint: string
  /** Pure and deterministic. Never throws: a rule that does is listed as broken and the others go on. */
  examine(posts: readonly Post[], profile?: Profile): Examination
  /** The whole profile: handle, writing, activity. `posts`: all that were read. */
  check(posts: readonly Post[], profile: Profile): ProfileCheck[]
  /** A post as the weights see it: what `npm run train` learns from. `take` is called with each of its features. */
  features(post: Post, take: Take): Seen
}

/** What the weights see of a post beside its features. */
export interface Seen {
  /** The topics of which patterns find something, and the ids of their rules. */
  found: ReadonlySet<string>
  /** Its words in order: see `Sequence`. */
  atoms: readonly number[]
  /** All that its words are looked up by. */
  forms: ReadonlySet<string>
}

const MOST_FINDS = 50
/** What asking for the facts around one match costs, in steps of the matcher: a hostile post holds thousands of matches. */
const FACTS_COST = 600

const byFirst = (words: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>()
  for (const word of words) groups.set(word.charAt(0), [...(groups.get(word.charAt(0)) ?? []), word])
  return groups
}

/** What most posts hold. */
const NOTHING: readonly Found[] = []

/** Gathers what each rule found in one post. */
const gather = (hits: readonly Hit[], look: Look, post: Post, broken: Broken): readonly Found[] => {
  if (hits.length === 0) return NOTHING
  const found = new Map<ReadyRule, Found>()
  for (const { entry, match } of hits) {
    const { rule, flag } = entry
    if (
      (found.get(rule)?.spans.length ?? 0) >= MOST_FINDS ||
      broken.has(rule.rule.id) ||
      rule.rule.voices?.includes(post.voice) === false
    )
      continue
    look.charge(FACTS_COST)
    if (look.tangled) break
    try {
      if (!counts(rule, flag, look, match, post.voice === 'image')) continue
    } catch (error) {
      broken.set(rule.rule.id, messageOf(error))
      continue
    }
    const own = found.get(rule) ?? { rule, flags: [], spans: [] }
    own.spans.push(look.view.span(match.markFrom, match.markTo))
    if (!own.flags.includes(flag)) own.flags.push(flag)
    found.set(rule, own)
  }
  return [...found.values()]
}

const WEIGHTS = 'engine/weights'

/** Damaged weights are reported as a broken rule; patterns judge on without them. */
const startWeighing = (
  weights: Weights | undefined,
  reader: Reader,
  rulebook: Rulebook,
): { weighing?: Weighing; fault?: string } => {
  try {
    return weights ? { weighing: new Weighing(weights, reader, rulebook) } : {}
  } catch (error) {
    return { fault: messageOf(error) }
  }
}

/**
 * Reads in all rules once; then judges any number of posts. `book`: what `writeBook` made of this very input; where it is
 * at hand, cues are not asked for.
 */
export const createEngine = (input: EngineInput, book: Book = writeBook(input)): Engine => {
  const lists = new Lists(input.lexicon, input.language)
  const rulebook = openRulebook(input.rules, book, lists)
  const words = factWords(input.language, wordsOf(input.lexicon, 'person', lists))
  const reader: Reader = { index: new CueIndex(book.cues), words }
  const { weighing, fault } = startWeighing(input.weights, reader, rulebook)
  const dictionary = new Dictionary(book, reader.index, weighing?.table)

  const maskable = byFirst([...wordsOf(input.lexicon, 'maskable', lists)])
  const typos = typoIndex(wordsOf(input.lexicon, 'typable', lists))
  const common = new Set(input.language.common)
  const vocabulary: Vocabulary = {
    has: (word) => dictionary.knows(word) || common.has(word),
    maskable,
    typos,
    stems: input.language.stems,
    factsOf: words.of,
    lookUp: (forms, kind) => dictionary.lookUp(forms, kind),
    words: new Memory(),
    signs: new Memory(),
    tags: new Memory(),
  }

  const texts = new TextReader(input.language, vocabulary)
  const lookAt = (post: Post): Look => new Look(texts.read(post.text), words, rulebook)

  /** The weights first: they tell of which topics patterns need not be asked. Should they fail, all patterns are. */
  const findIn = (look: Look, post: Post, broken: Broken): readonly Found[] => {
    const byPatterns = (leftOut?: Uint8Array): readonly Found[] => gather(look.hits(leftOut), look, post, broken)
    if (!weighing) return byPatterns()
    try {
      weighing.weigh(look, post)
      return weighing.find(look, post, byPatterns(weighing.leftOut()), broken)
    } catch (error) {
      broken.set(WEIGHTS, messageOf(error))
      return byPatterns()
    }
  }

  const examineOne = (post: Post, broken: Broken): ReturnType<typeof judge> => {
    const look = lookAt(post)
    const result = judge(findIn(look, post, broken), post, input.calibration)
    if (look.tangled) broken.set('engine/too-tangled', `The post ${post.id} is too tangled to be judged to its end.`)
    return result
  }

  const unfit = wordsOf(input.lexicon, 'handle-unfit', lists)
  const misspelt = wordsOf(input.lexicon, 'misspelling', lists)
  const judgeText = (text: string): Examination => examine([{ id: 'name', site: '', voice: 'bio', text }])
  const check = (posts: readonly Post[], profile: Profile): ProfileCheck[] => [
    checkHandle(profile, judgeText, unfit, vocabulary),
    checkWriting(posts, misspelt),
    checkActivity(posts),
  ]

  const examine = (posts: readonly Post[]): Examination => {
    const broken: Broken = new Map(rulebook.broken.map(({ rule, error }) => [rule, error]))
    if (fault !== undefined) broken.set(WEIGHTS, fault)
    const findings: Finding[] = []
    const strengths: Strength[] = []
    for (const post of posts) {
      if (post.voice === 'others') continue
      const judged = examineOne(post, broken)
      findings.push(...judged.findings)
      strengths.push(...judged.strengths)
    }
    const list: BrokenRule[] = [...broken].map(([rule, error]) => ({ rule, error }))
    return { findings, strengths, broken: list }
  }

  const features = (post: Post, take: Take): Seen => {
    const look = lookAt(post)
    const { tokens } = look.view
    readFeatures(tokens, post, reader, oneByOne(take, reader.index))
    const atoms = readSequence(tokens, post.voice).atoms.map((atom) => atom >>> 0)
    const forms = new Set(tokens.flatMap(({ word }) => word.forms))
    return { found: evidenceOf(gather(look.hits(), look, post, new Map())), atoms, forms }
  }

  return { fingerprint: book.fingerprint, examine, check, features }
}
