import type { Token } from '../text/token.ts'
import { leadOf } from './first.ts'
import { isStructure, KINDS, type Begun, type List, type Lists } from './lists.ts'
import type { Node } from './syntax.ts'

/** What a running match knows. One state serves all patterns of a post. */
export interface State {
  tokens: readonly Token[]
  sentence: number
  /** Token indexes: the match, and the marked part of it (-1: none marked). */
  end: number
  markStart: number
  markEnd: number
  /** Steps left before the post counts as too tangled to judge. */
  steps: number
  isNegator(token: Token): boolean
  opensClause(at: number): boolean
  /** The last token of the structure of this name that begins at token `at`. */
  structureEnd(at: number, name: string): number | undefined
  hasTag(at: number, tag: string): boolean
}

/** Goes on from token `at`; true when the rest of the pattern fits. */
export type Matcher = (state: State, at: number) => boolean

type Accepts = (token: Token) => boolean

const acceptor = (words: readonly string[]): Accepts => {
  const [only = ''] = words
  if (words.length === 1)
    return ({ word: { forms } }) => forms[0] === only || (forms.length > 1 && forms.includes(only))
  const set = new Set(words)
  return ({ word: { forms } }) => set.has(forms[0] ?? '') || (forms.length > 1 && forms.some((form) => set.has(form)))
}

/** One word of a few: the most frequent element, so it has a path of its own. */
const word = (words: readonly string[], next: Matcher): Matcher => {
  const accepts = acceptor(words)
  return (state, at) => {
    const token = state.tokens[at]
    if (token?.sentence !== state.sentence || --state.steps < 0) return false
    return accepts(token) && next(state, at + 1)
  }
}

const one =
  (accepts: (state: State, at: number, token: Token) => boolean, next: Matcher): Matcher =>
  (state, at) => {
    const token = state.tokens[at]
    if (token?.sentence !== state.sentence || --state.steps < 0) return false
    return accepts(state, at, token) && next(state, at + 1)
  }

const phraseFits = (state: State, at: number, rest: readonly ReadonlySet<string>[]): boolean =>
  rest.every((words, i) => {
    const token = state.tokens[at + i]
    return token?.sentence === state.sentence && token.word.forms.some((form) => words.has(form))
  })

/** Phrases by their second word, which token `at` must be. */
const fitsBehind = (behind: Begun, state: State, at: number, next: Matcher): boolean => {
  const second = state.tokens[at]
  if (second?.sentence !== state.sentence) return false
  for (const form of second.word.forms)
    for (const rest of behind.get(form) ?? [])
      if (phraseFits(state, at + 1, rest) && next(state, at + 1 + rest.length)) return true
  return false
}

const fromList =
  (list: List, next: Matcher): Matcher =>
  (state, at) => {
    const token = state.tokens[at]
    if (token?.sentence !== state.sentence || --state.steps < 0) return false
    for (const form of token.word.forms) {
      const behind = list.phrases.size === 0 ? undefined : list.phrases.get(form)
      if (behind && fitsBehind(behind, state, at + 1, next)) return true
      if (list.singles.has(form) && next(state, at + 1)) return true
    }
    return false
  }

const structure =
  (name: string, next: Matcher): Matcher =>
  (state, at) => {
    const token = state.tokens[at]
    const last = token?.sentence === state.sentence ? state.structureEnd(at, name) : undefined
    return last !== undefined && next(state, last + 1)
  }

const gap =
  (most: number, next: Matcher): Matcher =>
  (state, at) => {
    for (let end = at; end <= at + most; end++) {
      if (next(state, end)) return true
      const token = state.tokens[end]
      if (token?.sentence !== state.sentence || state.isNegator(token)) return false
    }
    return false
  }

const crossing =
  (most: number, next: Matcher): Matcher =>
  (state, at) => {
    const { sentence } = state
    for (let end = at; end <= at + most; end++) {
      const token = state.tokens[end]
      if (!token) break
      state.sentence = token.sentence
      if (next(state, end)) return true
      if (state.isNegator(token)) break
    }
    state.sentence = sentence
    return false
  }

const accept: Matcher = () => true

const mark =
  (side: 'start' | 'end', next: Matcher): Matcher =>
  (state, at) => {
    const before = side === 'start' ? state.markStart : state.markEnd
    if (side === 'start') state.markStart = at
    else state.markEnd = at - 1
    if (next(state, at)) return true
    if (side === 'start') state.markStart = before
    else state.markEnd = before
    return false
  }

const edge = (side: 'start' | 'end', next: Matcher): Matcher =>
  side === 'start'
    ? (state, at) => state.opensClause(at) && next(state, at)
    : (state, at) => {
        const token = state.tokens[at]
        const over =
          token?.sentence !== state.sentence || token.breakBefore > 0 || token.kind === 'emoji' || state.opensClause(at)
        return over && next(state, at)
      }

/** Fewer ways than this are tried one after the other. */
const FEW_WAYS = 4

/** The words that a match must begin with; undefined where it can begin with anything or take nothing. */
const firstOf = (node: Node, lists: Lists): ReadonlySet<string> | undefined => {
  const { nullable, first } = leadOf(node, lists)
  return nullable ? undefined : first
}

/** The ways that can begin with each word, in their order; ways that can begin with anything are among all of them. */
const waysByWord = (nodes: readonly Node[], ways: readonly Matcher[], lists: Lists): Map<string, Matcher[]> => {
  const firsts = nodes.map((node) => firstOf(node, lists))
  const byWord = new Map<string, Matcher[]>()
  for (const first of firsts) for (const one of first ?? []) byWord.set(one, [])
  ways.forEach((way, i) => {
    const first = firsts[i]
    if (first) for (const one of first) byWord.get(one)?.push(way)
    else for (const all of byWord.values()) all.push(way)
  })
  return byWord
}

/** A choice of many phrases looks its word up instead of trying each. */
const choice = (nodes: readonly Node[], lists: Lists, next: Matcher): Matcher => {
  const ways = nodes.map((child) => compile(child, lists, next))
  const tryAll = (some: readonly Matcher[], state: State, at: number): boolean => {
    for (const way of some) if (way(state, at)) return true
    return false
  }
  if (ways.length < FEW_WAYS) return (state, at) => tryAll(ways, state, at)
  const open = ways.filter((_, i) => firstOf(nodes[i] ?? { type: 'any' }, lists) === undefined)
  const byWord = waysByWord(nodes, ways, lists)
  return (state, at) => {
    const forms = state.tokens[at]?.word.forms
    if (forms?.length !== 1) return tryAll(ways, state, at)
    return tryAll(byWord.get(forms[0] ?? '') ?? open, state, at)
  }
}

/** Makes a node into a function that goes on with `next`. */
export const compile = (node: Node, lists: Lists, next: Matcher): Matcher => {
  switch (node.type) {
    case 'word':
      return word(node.words, next)
    case 'any':
      return one((state, _at, token) => !state.isNegator(token), next)
    case 'tag':
      return one((state, at) => state.hasTag(at, node.name), next)
    case 'list': {
      if (isStructure(node.name)) return structure(node.name, next)
      const kind = Object.hasOwn(KINDS, node.name) ? KINDS[node.name] : undefined
      return kind ? one((_state, _at, token) => kind(token), next) : fromList(lists.get(node.name), next)
    }
    case 'gap':
      return node.crossing ? crossing(node.most, next) : gap(node.most, next)
    case 'sequence':
      return node.nodes.reduceRight<Matcher>((rest, child) => compile(child, lists, rest), next)
    case 'choice':
      return choice(node.nodes, lists, next)
    case 'optional': {
      const taken = compile(node.node, lists, next)
      return (state, at) => taken(state, at) || next(state, at)
    }
    case 'not': {
      const unwanted = compile(node.node, lists, accept)
      return (state, at) => !unwanted(state, at) && next(state, at)
    }
    case 'notBehind': {
      const unwanted = compile(node.node, lists, accept)
      return (state, at) => !(at > 0 && unwanted(state, at - 1)) && next(state, at)
    }
    case 'edge':
      return edge(node.side, next)
    case 'mark':
      return mark(node.side, next)
  }
}
