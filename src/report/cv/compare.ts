import type { Audit } from '../../model/audit.ts'
import type { Span } from '../../model/finding.ts'
import type { Post } from '../../model/post.ts'
import { atOnce, type Gradual } from '../gradually.ts'
import { careerFacts } from './career.ts'
import { factsOf, plain, type Fact, type FactKind } from './facts.ts'

/** Something that the profiles say, beside the place in the CV that is about the same, if there is one. */
export interface Difference {
  kind: FactKind
  /** What the profile says. */
  profile: { post?: Post; text: string; spans: Span[]; key: string }
  /** What the CV says of it, or of the like; empty when it says nothing. */
  cv: Span[]
}

export interface Comparison {
  /** Side by side, without a judgement on which is right. */
  differences: Difference[]
  /** How many statements of the profiles stand in the CV as well. */
  agreed: number
  /** Only the beginning of the CV was looked at. */
  cut: boolean
}

export const LONGEST_CV = 100_000

/** After so many posts it is told how far the comparison is. */
const STEP = 32

/** No list is longer than a person would read. */
const MOST = 200

/**
 * Lays what the profiles say about names, employers, titles, years, degrees and places beside the CV. Only what a profile says
 * can differ: what stands in the CV alone is nobody's contradiction.
 */
export const compareCv = (pasted: string, audits: readonly Audit[]): Comparison => atOnce(comparing(pasted, audits))

/** The same in steps: thousands of posts take long. */
export function* comparing(pasted: string, audits: readonly Audit[]): Gradual<Comparison> {
  const cv = pasted.slice(0, LONGEST_CV)
  const known = ` ${plain(cv)} `
  const result: Comparison = { differences: [], agreed: 0, cut: pasted.length > LONGEST_CV }
  const seen = new Set<string>()
  const add = (difference: Difference | 'agreed' | undefined, mark: string): void => {
    if (!difference || seen.has(mark) || result.differences.length >= MOST) return
    seen.add(mark)
    if (difference === 'agreed') result.agreed++
    else result.differences.push(difference)
  }
  for (const [part, audit] of audits.entries()) {
    add(nameDifference(audit, cv, known), `name ${audit.key}`)
    const own = audit.posts.filter(isOwn)
    for (const [index, post] of own.entries()) {
      if (index % STEP === 0) yield (part + index / own.length) / audits.length
      for (const fact of statements(post))
        add(factDifference(fact, post, audit.key, cv, known), `${fact.kind} ${fact.of ?? ''} ${fact.value}`)
    }
  }
  return result
}

/** An entry of a career tells more by its lines than by its words. */
function statements({ text, voice }: Post): Fact[] {
  const career = voice === 'bio' ? careerFacts(text) : []
  return career.length > 0 ? career : factsOf(text, voice === 'bio')
}

const isOwn = ({ voice }: Post): boolean => voice === 'own' || voice === 'reply' || voice === 'quote' || voice === 'bio'

function nameDifference({ profile, key }: Audit, cv: string, known: string): Difference | 'agreed' | undefined {
  const name = profile.name?.trim()
  if (!name || !plain(name)) return undefined
  if (
    plain(name)
      .split(' ')
      .every((part) => known.includes(` ${part} `))
  )
    return 'agreed'
  const [line] = cv.split('\n').filter((each) => each.trim())
  const start = line ? cv.indexOf(line) : 0
  const spans = line ? [{ start, end: start + Math.min(line.length, 80) }] : []
  return { kind: 'name', profile: { text: name, spans: [{ start: 0, end: name.length }], key }, cv: spans }
}

function factDifference(fact: Fact, post: Post, key: string, cv: string, known: string): Difference | 'agreed' {
  const side = { post, text: post.text, spans: [fact.span], key }
  if (fact.kind === 'date') return dateDifference(fact, side, cv)
  const agrees = mentions(known, fact) || (fact.kind === 'employer' && linesAbout(cv, fact.value).length > 0)
  return agrees ? 'agreed' : { kind: fact.kind, profile: side, cv: beside(cv, fact) }
}

/** More would bury the one that is meant. */
const MOST_BESIDE = 4

/** What the CV says instead: of the same employer, else its own titles or degrees. Employers and places bear no mark in a CV. */
function beside(cv: string, { kind, of }: Fact): Span[] {
  const about = of === undefined ? [] : linesAbout(cv, of)
  if (about.length > 0) return about.map(({ text, start }) => ({ start, end: start + text.length }))
  if (kind !== 'title' && kind !== 'degree') return []
  const facts = factsOf(cv, true).filter((fact) => fact.kind === kind)
  return facts.slice(0, MOST_BESIDE).map(({ span }) => span)
}

function mentions(known: string, { kind, value }: Fact): boolean {
  return kind === 'degree' ? known.replace(/ /g, '').includes(value) : known.includes(` ${value} `)
}

/** Years differ only where the CV has years for the same employer. */
function dateDifference({ value, of = '' }: Fact, side: Difference['profile'], cv: string): Difference | 'agreed' {
  const line = linesAbout(cv, of)
  const years = line.flatMap(({ text, start }) =>
    [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(({ index, 0: year }) => ({ year, start: start + index })),
  )
  const numbers = years.map(({ year }) => Number(year))
  const within = Number(value) >= Math.min(...numbers) && Number(value) <= Math.max(...numbers)
  if (years.length === 0 || within || (isOpen(line) && Number(value) >= Math.min(...numbers))) return 'agreed'
  return { kind: 'date', profile: side, cv: years.map(({ start, year }) => ({ start, end: start + year.length })) }
}

const isOpen = (lines: readonly { text: string }[]): boolean =>
  lines.some(({ text }) => /\b(?:present|now|today|current|since)\b/i.test(text))

/** The lines of the CV that name something, each with the line after it where it has no year of its own. */
function linesAbout(cv: string, value: string): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = []
  let start = 0
  for (const text of cv.split('\n')) {
    lines.push({ text, start })
    start += text.length + 1
  }
  return lines.filter(({ text }, index) => {
    const before = lines[index - 1]?.text ?? ''
    return about(text, value) || (about(before, value) && !/\b(?:19|20)\d\d\b/.test(before))
  })
}

/** "University Hospital Galway" and "Galway University Hospitals" are one: all words, in any order, in the singular. */
function about(line: string, value: string): boolean {
  const words = wordsOf(value)
  if (words.length === 0) return false
  if (words.length === 1) return ` ${plain(line)} `.includes(` ${value} `)
  const there = new Set(wordsOf(plain(line)))
  return words.every((word) => there.has(word))
}

const wordsOf = (text: string): string[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
