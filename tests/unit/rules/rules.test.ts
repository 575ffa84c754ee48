import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../../../src/engine/examine.ts'
import type { Span } from '../../../src/model/finding.ts'
import { knowledge } from '../../../src/rules/registry.ts'
import { readExamples, type Example } from './examples.ts'

const fileOf = (id: string): string => new URL(`../../fixtures/rules/${id}.txt`, import.meta.url).pathname

const { rules, weights, ...rest } = knowledge

/** A field of talk finds nothing by itself: here it is looked at as if it were a finding. */
const visible = rules.map((rule) =>
  rule.topic === 'field' ? { ...rule, topic: 'politics' as const, severity: 'low' as const } : rule,
)
const fields = rules.filter((rule) => rule.topic === 'field')
const engine = createEngine(knowledge)

/** Each rule alone with the fields it may ask for, so that no other rule of its category hides it. */
const engineOf = (id: string): Engine =>
  createEngine({
    rules: [...visible.filter((one) => one.id === id), ...fields.filter((one) => one.id !== id)],
    ...rest,
  })

const placesOf = (alone: Engine, id: string, { text, voice }: Example): Span[] | undefined => {
  const { findings, strengths } = alone.examine([{ id: 'example', site: 'test', voice, text }])
  return [...findings, ...strengths].find((found) => found.rule === id)?.spans
}

const show = ({ text }: Example, spans: Span[] | undefined): string =>
  spans ? spans.map(({ start, end }) => text.slice(start, end)).join(' … ') : 'nothing'

const wanted = (example: Example): string => (example.flagged ? show(example, example.spans) : 'nothing')

describe('every rule', () => {
  it('compiles', () => {
    expect(engine.examine([]).broken).toEqual([])
  })

  it.each(rules.filter(({ weighed }) => !weighed).map((rule) => rule.id))(
    '%s flags what its examples say, exactly there, and nothing else',
    (id) => {
      const file = fileOf(id)
      expect(existsSync(file), `${id} has no examples: write tests/fixtures/rules/${id}.txt`).toBe(true)
      const examples = readExamples(readFileSync(file, 'utf8'))
      expect(examples.filter((one) => one.flagged).length, 'examples to be flagged').toBeGreaterThanOrEqual(5)
      expect(examples.filter((one) => !one.flagged).length, 'examples to be left alone').toBeGreaterThanOrEqual(5)
      const alone = engineOf(id)
      const said = examples.map((one) => `${one.text} → ${show(one, placesOf(alone, id, one))}`)
      expect(said).toEqual(examples.map((one) => `${one.text} → ${wanted(one)}`))
    },
  )

  // Weights move the marks with every training, so examples of these rules say whether, not where.
  it.each(rules.filter(({ weighed }) => weighed))('$id is said of its examples and of nothing else', (rule) => {
    const alone = createEngine({ ...rest, weights, rules: [rule] })
    const examples = readExamples(readFileSync(fileOf(rule.id), 'utf8'))
    expect(examples.filter(({ text }) => text.includes('['))).toEqual([])
    expect(readFileSync(fileOf(rule.id), 'utf8').match(/^\+/gm)?.length ?? 0).toBeGreaterThanOrEqual(5)
    for (const example of examples)
      expect([example.text, placesOf(alone, rule.id, example) !== undefined]).toEqual([example.text, example.flagged])
  })
})
