import { createInterface } from 'node:readline'
import { createEngine, type Engine } from '../engine/examine.ts'
import type { Post, Voice } from '../model/post.ts'
import { knowledge } from '../rules/registry.ts'

/** Kinds of text in the input and the voices they stand for. */
const VOICES: Readonly<Record<string, Voice>> = {
  post: 'own', own: 'own', reply: 'reply', quote: 'quote', repost: 'repost', bio: 'bio', alt: 'image', image: 'image', others: 'others',
} // prettier-ignore

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @throws Error with a sentence about what is wrong with the row. */
const postOf = (line: string): Post => {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    throw new Error('is not JSON')
  }
  if (!isRecord(row)) throw new Error('is not an object')
  const { id, text, kind = 'post' } = row
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('has no "id" (a string)')
  if (typeof text !== 'string') throw new Error('has no "text" (a string)')
  if (typeof kind !== 'string' || !Object.hasOwn(VOICES, kind)) {
    throw new Error(`has an unknown "kind"; known are ${Object.keys(VOICES).join(', ')}`)
  }
  return { id: String(id), site: 'judge', voice: VOICES[kind] ?? 'own', text }
}

const judged = (engine: Engine, post: Post): string => {
  const { findings, strengths, broken } = engine.examine([post])
  for (const { rule, error } of broken) if (!reported.has(rule)) console.error(`rule ${rule} is broken: ${error}`)
  for (const { rule } of broken) reported.add(rule)
  return JSON.stringify({
    id: post.id,
    findings: findings.map(({ category, severity, confidence, rule, spans, because }) => ({
      category,
      severity,
      confidence,
      rule,
      spans,
      because,
    })),
    strengths: strengths.map(({ kind, spans }) => ({ kind, spans })),
  })
}

const reported = new Set<string>()
const engine = createEngine(knowledge)
let row = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  row++
  if (line.trim() === '') continue
  try {
    console.log(judged(engine, postOf(line.replace(/^\ufeff/, ''))))
  } catch (error) {
    console.error(`row ${row} ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
