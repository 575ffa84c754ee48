// `npm run --silent try -- "a text"`: what the engine finds in one text, and what it saw of it.
import { createEngine } from '../engine/examine.ts'
import { knowledge } from '../rules/registry.ts'

const text = process.argv.slice(2).join(' ')
const { findings, strengths, broken } = createEngine(knowledge).examine([
  { id: 'try', site: 'try', voice: 'own', text },
])
const words = (spans: readonly { start: number; end: number }[]): string =>
  spans.map((s) => `«${text.slice(s.start, s.end)}»`).join(' ')
for (const f of findings) console.log(`${f.rule} ${f.severity} ${f.confidence} ${words(f.spans)}`)
for (const s of strengths) console.log(`${s.rule} ${words(s.spans)}`)
for (const b of broken) console.log(`BROKEN ${b.rule}: ${b.error}`)
