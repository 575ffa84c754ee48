import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/engine/examine.ts'
import type { Post } from '../../../src/model/post.ts'
import { knowledge } from '../../../src/rules/registry.ts'
import { readExamples } from './examples.ts'

const files = import.meta.glob<string>('../../fixtures/rules/*/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** One in nine: of each file some. */
const posts: readonly Post[] = Object.values(files)
  .flatMap(readExamples)
  .filter((_, i) => i % 9 === 0)
  .map(({ text, voice }, i) => ({ id: String(i), site: 's', voice, text }))

/** The other way round: what is met most often counts as the rarest. */
const TURNED = Object.fromEntries(Object.keys(knowledge.often).map((word, i) => [word, i]))

describe('how often words are met', () => {
  it('tells by which of its words a pattern is looked up, and changes nothing that is found', () => {
    const [counted, alike, turned] = [knowledge.often, {}, TURNED].map((often) => {
      const { findings, strengths } = createEngine({ ...knowledge, often }).examine(posts)
      return { findings, strengths }
    })
    expect(counted?.findings.length).toBeGreaterThan(posts.length / 4)
    expect(alike).toEqual(counted)
    expect(turned).toEqual(counted)
  })
})
