import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { featuresOfCue, IDENTITY_FEATURES } from '../../../src/engine/weigh/features.ts'
import { Network } from '../../../src/engine/weigh/network.ts'
import type { CategoryId, Severity } from '../../../src/model/finding.ts'
import { readAllAnnotated, readAnnotated } from '../../../src/tools/train/annotated.ts'
import { learnNetwork, type Lesson } from '../../../src/tools/train/convolve.ts'
import { cutLong } from '../../../src/tools/train/cut.ts'
import { entryFault, faultsIn } from '../../../src/tools/train/format.ts'
import { learn, scoreInto, type Learned, type LearnOptions, type Sample } from '../../../src/tools/train/learn.ts'
import {
  FOLDS,
  learnModel,
  OUTPUTS,
  scoredUnseen,
  scorer,
  type Model,
  type Scored,
  type Seen,
} from '../../../src/tools/train/model.ts'
import {
  askFrom,
  calibrate,
  doubtBelow,
  naturalIn,
  scoreAt,
  trialsOf,
  type Trial,
} from '../../../src/tools/train/thresholds.ts'
import { JUDGED, verdictsBy, WISHES } from '../../../src/tools/train/verdict.ts'

describe('an annotated line', () => {
  it.each([
    ['Rain again', 'own', 'Rain again', []],
    ['reply> Took [[drugs/medium: two pills]] lol', 'reply', 'Took two pills lol', ['drugs medium two pills']],
    ['alt> [[alcohol/low: a row of pints]]', 'image', 'a row of pints', ['alcohol low a row of pints']],
    ['bio>Nurse', 'bio', 'Nurse', []],
    ['quote> so true', 'quote', 'so true', []],
    ['repost> so true', 'repost', 'so true', []],
    ['one\\ntwo [[protected: at 27]]', 'own', 'one\ntwo at 27', ['protected none at 27']],
    ['[[dishonesty/high, attitude/low: skive]]', 'own', 'skive', ['dishonesty high skive', 'attitude low skive']],
    ['a [[hate/low: b]] c [[hate/high: d]]', 'own', 'a b c d', ['hate low b', 'hate high d']],
    ['time: 10 [x] and [[crime/low: at 10:30]]', 'own', 'time: 10 [x] and at 10:30', ['crime low at 10:30']],
    ['he said > reply> me', 'own', 'he said > reply> me', []],
  ])('%s', (line, voice, text, labels) => {
    const row = readAnnotated(line, 'a.txt:1')
    expect(row.post).toMatchObject({ id: 'a.txt:1', voice, text })
    expect((row.labels ?? []).map((label) => `${label.category} ${label.severity} ${label.evidence}`)).toEqual(labels)
    expect(faultsIn(line)).toEqual([])
  })

  it('may tell a strength, beside a label too', () => {
    const row = readAnnotated('[[+courtesy: thanks]] and [[+leadership, drugs/low: led]]', 'a')
    expect(row.strengths).toEqual(['courtesy', 'leadership'])
    expect(row.labels?.map(({ category }) => category)).toEqual(['drugs'])
  })

  it.each([
    ['[[drugs: two pills]]', /no label "drugs"/],
    ['[[drugs/grave: two pills]]', /no label "drugs\/grave"/],
    ['[[protected/low: at 27]]', /no label "protected\/low"/],
    ['[[courtesy: thanks]]', /no label "courtesy"/],
    ['[[drugs/low, : two pills]]', /no label ""/],
    ['[[drugs/low: two pills', /not closed/],
    ['two pills]]', /not closed/],
    ['[[drugs/low two pills]]', /no label/],
    ['[[drugs/low: two [[crime/low: stolen]] pills]]', /nested/],
  ])('%s is faulty', (line, fault) => {
    expect(faultsIn(line).join('; ')).toMatch(fault)
  })

  it('stands in a file among headings and empty lines, and is known by its place', () => {
    const folder = mkdtempSync(join(tmpdir(), 'posts-'))
    mkdirSync(join(folder, 'b'))
    writeFileSync(join(folder, 'b/02.txt'), 'third\r\n')
    writeFileSync(join(folder, 'b/01.txt'), '#### of all kinds\nfirst\n\n#tag begins the second\n')
    writeFileSync(join(folder, 'README.md'), 'no post')
    const read = readAllAnnotated(folder).map(({ id, post }) => `${id} ${post.text}`)
    expect(read).toEqual(['b/01.txt:2 first', 'b/01.txt:4 #tag begins the second', 'b/02.txt:1 third'])
  })
})

describe('an entry of a cue list', () => {
  it.each(['gin', '%drink', 'half a pint', 'sold _ %pill to', '0 pints', '£0', '🍺', 'lgbtq+', 'r&d'])(
    '%s is fine',
    (entry) => {
      expect(entryFault(entry)).toBeUndefined()
    },
  )

  it.each([
    ['Gin', /lower case/],
    ["don't", /never match/],
    ['half  a', /never match/],
    ['%', /never match/],
    ['_ pint', /gap/],
    ['pint _', /gap/],
    ['a b c d e f g', /over 6 words/],
  ])('%s is faulty', (entry, fault) => {
    expect(entryFault(entry)).toMatch(fault)
  })
})

const OPTIONS: LearnOptions = {
  features: 4, outputs: 2, rounds: 40, rate: 0.1, hidden: 0, ridge: 0.1, bound: new Set(), free: new Set(),
} // prettier-ignore

/** Feature 0 tells the first output, feature 1 the second; 2 and 3 are noise. Where 2 stands, the second is not known. */
const TOY: Sample[] = Array.from({ length: 80 }, (_, i) => {
  const [first, second, noise] = [i % 2, (i >> 1) % 2, (i >> 2) % 2]
  const features = [...(first ? [0] : []), ...(second ? [1] : []), noise ? 2 : 3]
  return { features: Int32Array.from(features), targets: Int8Array.from([first, noise ? -1 : second]) }
})

const scores = (learned: Learned, features: readonly number[]): number[] => {
  const into = new Float32Array(learned.outputs)
  scoreInto(into, learned, Int32Array.from(features))
  return [...into]
}

describe('learning', () => {
  it('gives the same weights every time', () => {
    expect(learn(TOY, OPTIONS)).toEqual(learn(TOY, OPTIONS))
  })

  it('separates what can be separated, also where labels are missing', () => {
    const learned = learn(TOY, OPTIONS)
    for (const noise of [2, 3]) {
      const [none = [], one = [], two = [], both = []] = [[], [0], [1], [0, 1]].map((told) =>
        scores(learned, [...told, noise]),
      )
      for (const [yes, no, k] of [[one, none, 0], [both, two, 0], [two, none, 1], [both, one, 1]] as const) {
        expect(yes[k]).toBeGreaterThan(0)
        expect(no[k]).toBeLessThan(0)
      } // prettier-ignore
    }
  })

  it('holds weights down the more, the larger the ridge', () => {
    const [loose = NaN, tight = NaN] = [0.1, 20].map((ridge) => learn(TOY, { ...OPTIONS, ridge }).weights[0])
    expect(tight).toBeGreaterThan(0)
    expect(tight).toBeLessThan(loose / 2)
  })

  it('gives no weight to a bound feature except for free outputs', () => {
    const { weights, outputs } = learn(TOY, { ...OPTIONS, bound: new Set([0, 1]), free: new Set([1]) })
    expect(weights[0 * outputs]).toBe(0)
    expect(weights[1 * outputs]).toBe(0)
    expect(weights[1 * outputs + 1]).toBeGreaterThan(0)
  })

  it('of nothing is nothing', () => {
    expect(scores(learn([], OPTIONS), [0, 1, 2, 3])).toEqual([-3, -3])
  })
})

/** Words 1 and 2 side by side, among others: in this order they tell the first output, the other way round the second. */
const LESSONS: Lesson[] = Array.from({ length: 400 }, (_, i) => {
  const turned = i % 2
  const others = [3, 4, 5, 6].map((word) => 3 + ((word * 7 + i * 5) % 11))
  const place = i % 4
  const pair = turned ? [2, 1] : [1, 2]
  return {
    atoms: [...others.slice(0, place), ...pair, ...others.slice(place)],
    targets: Int8Array.from([1 - turned, turned, -1]),
  }
})

describe('learning a network', () => {
  // Small as they are, these lessons must be shown many times.
  const often = Array.from({ length: 60 }, () => LESSONS).flat()
  const numbers = learnNetwork(often, 3, 1)
  const told = (...atoms: number[]): Float32Array => {
    const network = new Network(numbers)
    const scores = new Float32Array(3)
    network.read({ atoms, tokens: [] }, network.newPass(), scores)
    return scores
  }

  it('tells what words in their order tell', () => {
    for (const others of [[], [5], [9, 3]]) {
      const [one = 0, other = 0] = told(...others, 1, 2, 4)
      const [turnedOne = 0, turnedOther = 0] = told(...others, 2, 1, 4)
      expect(one).toBeGreaterThan(other)
      expect(turnedOther).toBeGreaterThan(turnedOne)
    }
  })

  it('is not moved by what nobody knew', () => {
    expect(Math.abs(3 + (told(1, 2)[2] ?? 0))).toBeLessThan(1)
  })

  it('gives the same numbers every time, and its share of the scores', () => {
    const few = LESSONS.slice(0, 50)
    expect(learnNetwork(few, 3, 1)).toEqual(learnNetwork(few, 3, 1))
    const half = learnNetwork(few, 3, 0.5)
    expect(half.bias[0]).toBeCloseTo((learnNetwork(few, 3, 1).bias[0] ?? 0) / 2, 1)
  })

  it('knows no word that few posts hold, and not the one that stands for nothing', () => {
    const lessons = [...LESSONS, { atoms: [0, 99], targets: Int8Array.from([0, 0, 0]) }]
    const { words } = learnNetwork(lessons, 3, 1)
    expect([...words]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect([...learnNetwork([], 3, 1).words]).toEqual([])
  })
})

describe('a long annotated post', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, i) => `w${String(i)}`).join(' ')

  it.each([
    ['a short one stays whole', `reply> ${words(9)}. ${words(9)}`, [`reply> ${words(9)}. ${words(9)}`]],
    ['a longer one is cut behind sentences', `${words(20)}. ${words(20)}! no`, [`${words(20)}. `, `${words(20)}! no`]],
    ['or behind lines', `${words(20)}\\n${words(20)}`, [`${words(20)}\\n`, words(20)]],
    [
      'each piece is said in the same voice',
      `alt> ${words(20)}. ${words(20)}`,
      [`alt> ${words(20)}. `, `alt> ${words(20)}`],
    ],
    [
      'a mark stays whole',
      `${words(28)}. [[crime/low: took it. Twice. And ran]] off. ${words(30)}`,
      [`${words(28)}. `, '[[crime/low: took it. Twice. And ran]] off. ', words(30)],
    ],
    ['a sentence that never ends stays whole', words(90), [words(90)]],
  ])('%s', (_, line, pieces) => {
    expect(cutLong(line)).toEqual(pieces)
    expect(pieces.flatMap(faultsIn)).toEqual([])
  })
})

const seen = (
  id: string,
  hashes: readonly number[],
  labels: readonly (readonly [CategoryId, Severity])[] = [],
): Seen => ({
  row: {
    id,
    post: { id, site: 'made-up', voice: 'own', text: '' },
    labels: labels.map(([category, severity]) => ({ category, severity, evidence: '' })),
    strengths: [],
    why: '',
  },
  hashes: new Set(hashes),
  found: new Set(),
  atoms: [],
})

/** Posts in files a.txt to e.txt: hash 10 tells of crime, and of a grave one beside hash 11. */
const POSTS = ['a', 'b', 'c', 'd', 'e'].flatMap((file) =>
  Array.from({ length: 16 }, (_, i) => {
    const id = `${file}.txt:${String(i)}`
    const [identity = 0] = IDENTITY_FEATURES
    const [cue = 0] = featuresOfCue('protected/faith')
    if (i % 4 === 0) return seen(id, [10, 11, identity, cue], [['crime', 'high'], ['protected', 'none']])
    if (i % 4 === 1) return seen(id, [10, 12], [['crime', 'low']])
    return seen(id, [13])
  }),
) // prettier-ignore

const toldBy = (model: Model, one: Seen, output: string): number =>
  scorer(model)(one).whole[OUTPUTS.indexOf(output)] ?? NaN

/** What all folds tell, post by post. */
const unseenOf = (posts: readonly Seen[]): Scored[] => {
  const scored: Scored[] = []
  for (let fold = 0; fold < FOLDS; fold++) for (const [post, told] of scoredUnseen(posts, [], fold)) scored[post] = told
  return scored
}

describe('the model', () => {
  const model = learnModel(POSTS, ['protected/faith'])

  it('tells topics, and how grave they are', () => {
    const [grave, light, clean] = [seen('x', [10, 11]), seen('x', [10, 12]), seen('x', [13])]
    expect(toldBy(model, grave, 'crime')).toBeGreaterThan(toldBy(model, clean, 'crime'))
    expect(toldBy(model, light, 'crime')).toBeGreaterThan(toldBy(model, clean, 'crime'))
    expect(toldBy(model, grave, 'severity/high')).toBeGreaterThan(toldBy(model, light, 'severity/high'))
    expect(toldBy(model, light, 'severity/low')).toBeGreaterThan(toldBy(model, grave, 'severity/low'))
  })

  it('who people are tells of a note and never of a risk', () => {
    const group = seen('x', [IDENTITY_FEATURES[0] ?? 0, featuresOfCue('protected/faith')[0] ?? 0])
    expect(toldBy(model, group, 'crime')).toBe(toldBy(model, seen('x', []), 'crime'))
    expect(toldBy(model, group, 'protected')).toBeGreaterThan(toldBy(model, seen('x', []), 'protected'))
    expect(toldBy(model, group, 'severity/high')).toBe(toldBy(model, seen('x', []), 'severity/high'))
  })

  it('what patterns find is evidence, and what they find of who somebody is tells of a note alone', () => {
    const withFound = POSTS.map((one, i) => ({
      ...one,
      hashes: new Set<number>(),
      found: new Set(i % 4 < 2 ? ['crime', 'protected'] : []),
    }))
    const taught = learnModel(withFound, [])
    const found = (...topics: string[]): Seen => ({ ...seen('x', []), found: new Set(topics) })
    expect(toldBy(taught, found('crime'), 'crime')).toBeGreaterThan(toldBy(taught, found(), 'crime'))
    expect(toldBy(taught, found('protected'), 'crime')).toBe(toldBy(taught, found(), 'crime'))
    expect(scorer(taught)(found('crime')).before).toEqual(scorer(taught)(found()).alone)
  })

  it('leaves out what too few posts show', () => {
    const rare = learnModel([...POSTS, seen('a.txt:99', [77], [['hate', 'high']])], [])
    expect([...rare.numbers.keys()]).not.toContain(77)
  })

  it('scores each post by what other files taught', () => {
    const odd = POSTS.map((one) => (one.row.id.startsWith('a.') ? { ...one, hashes: new Set([500]) } : one))
    const unseen = unseenOf(odd)
    expect(unseen).toHaveLength(POSTS.length)
    // Nothing that file a alone shows can be known of it.
    expect(new Set(unseen.slice(0, 16).map((told) => told.whole[OUTPUTS.indexOf('crime')])).size).toBe(1)
    const of = trialsOf(POSTS, unseenOf(POSTS), OUTPUTS.indexOf('crime'))
    const [lowest, highest] = [
      Math.min(...of.filter(({ holds }) => holds).map(({ score }) => score)),
      Math.max(...of.filter(({ holds }) => !holds).map(({ score }) => score)),
    ]
    expect(lowest).toBeGreaterThan(highest)
  })
})

describe('thresholds', () => {
  const trial = (score: number, holds: boolean, found = false, before = score): Trial => ({
    score,
    alone: score,
    before,
    holds,
    found,
  })

  it('calibration turns scores into the share that is right', () => {
    // Of posts that score 2, three of four hold; of those that score -2, one of four.
    const trials = Array.from({ length: 800 }, (_, i) => trial(i % 8 < 4 ? 2 : -2, [0, 1, 2, 4].includes(i % 8)))
    const { slope, offset } = calibrate(trials)
    const share = (score: number): number => 1 / (1 + Math.exp(-(slope * score + offset)))
    expect(share(2)).toBeCloseTo(0.75, 2)
    expect(share(-2)).toBeCloseTo(0.25, 2)
    expect(share(scoreAt({ slope, offset }, 0.6))).toBeCloseTo(0.6)
  })

  it.each([
    ['of what is rare', 4_000, 4],
    ['of what can be told apart', 0, 8],
    ['of nothing', 0, 0],
  ])('calibration %s stays a number', (_, clean, right) => {
    const trials = [
      ...Array.from({ length: clean }, (_, i) => trial((i % 7) - 5, false)),
      ...Array.from({ length: right }, (_, i) => trial(2 + i, true)),
    ]
    const { slope, offset } = calibrate(trials)
    expect([slope, offset].every(Number.isFinite)).toBe(true)
    // At this score, so many of all trials would be right: as many as are.
    const sum = trials.reduce((all, { score }) => all + 1 / (1 + Math.exp(-(slope * score + offset))), 0)
    expect(Math.abs(sum - right)).toBeLessThan(1)
  })

  it('what is rare is told by files that are mostly harmless', () => {
    const risky = (file: string, count: number): Seen[] =>
      Array.from({ length: 10 }, (_, i) => seen(`${file}:${String(i)}`, [], i < count ? [['crime', 'low']] : []))
    const natural = naturalIn([...risky('a.txt', 3), ...risky('b.txt', 4)])
    expect(natural).toEqual([...Array<boolean>(10).fill(true), ...Array<boolean>(10).fill(false)])
  })

  it('a topic is hinted at where the post is risky as a whole and the topic alone is not sure', () => {
    const count = 400
    const none = (): Trial[] => Array.from({ length: count }, () => trial(-9, false))
    const of = (output: string): Trial[] => {
      if (output === 'risky') return Array.from({ length: count }, (_, i) => trial(i < 200 ? 4 : -4, i < 200))
      if (output !== 'crime') return none()
      return Array.from({ length: count }, (_, i) => (i < 200 ? trial(i < 100 ? 4 : 1, i < 150) : trial(-4, false)))
    }
    const at = (output: string): number => OUTPUTS.indexOf(output)
    const told = verdictsBy(JUDGED.map(of), Array<boolean>(count).fill(true), { ...WISHES, said: 0.6 })
    expect(told.said[at('crime')]).toBeGreaterThan(1)
    expect(told.said[at('crime')]).toBeLessThan(4)
    expect(told.hinted[at('crime')]).toBeLessThan(1)
    expect(told.hinted[at('hate')]).toBe(99)
    expect(told.hinted[at('courtesy')]).toBe(99)
    expect(told.hintedRight).toBe(0.5)
  })

  it('patterns are not asked where hardly one of their right findings stands', () => {
    const found = (before: number, holds: boolean): Trial => trial(9, holds, true, before)
    const right = Array.from({ length: 100 }, (_, i) => found(i / 10, true))
    const wrong = [-9, -8, -7].map((before) => found(before, false))
    expect(doubtBelow([...right, ...wrong], 0, 0.02)).toBe(0.2)
    // What no pattern says does not count.
    expect(doubtBelow([...right, trial(9, true, false, -5)], 0, 0.02)).toBe(0.2)
    // Nor does what would not be kept.
    expect(doubtBelow([...right, trial(-1, true, true, -5)], 0, 0.02)).toBe(0.2)
    expect(doubtBelow([], 0, 0.02)).toBeGreaterThanOrEqual(99)
  })

  it('the network is asked where the weights are near to what it would have said', () => {
    const alone = (score: number, own: number, holds: boolean): Trial => ({ ...trial(score, holds), alone: own })
    const told = Array.from({ length: 200 }, (_, i) => alone(3, i / 10, true))
    expect(askFrom([...told, alone(1, -9, true), alone(3, -9, false)], 2)).toBe(0.3)
  })

  it('trials know what holds and what patterns found', () => {
    const rows = [
      { ...seen('a', [], [['crime', 'low']]), found: new Set(['crime']) },
      seen('b', [], [['protected', 'none']]),
      { ...seen('c', []), found: new Set(['crime']) },
    ]
    const all = (value: number): Float32Array => new Float32Array(OUTPUTS.length).fill(value)
    const scored = rows.map(() => ({ whole: all(1), alone: all(1), before: all(0) }))
    const of = trialsOf(rows, scored, OUTPUTS.indexOf('crime'))
    expect(of).toEqual([trial(1, true, true, 0), trial(1, false, false, 0), trial(1, false, true, 0)])
  })
})
