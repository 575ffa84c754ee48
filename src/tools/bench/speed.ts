import { theEngine } from './engine.ts'
import { median, time, verdict, whole, type Measure } from './measure.ts'
import { asPosts, ordinaryMix, riskyMix, type Mix } from './mixes.ts'
import { PARSER, PEERS } from './peers.ts'

const ROUNDS = 11
/** Until V8 has compiled what it will: measured, the engine is steady from about the fifteenth round on. Everybody gets as many. */
const WARM_UPS = 15
/** Slow peers are asked about a part: a rate is a rate. */
const SHARE: Readonly<Record<string, number>> = { [PARSER.name]: 0.25, alex: 0.1, 'bad-words': 0.25 }

interface Contestant {
  name: string
  /** Milliseconds for one post, in one round. */
  cost: () => number
}

function contestants(mix: Mix): Contestant[] {
  const posts = asPosts(mix)
  const peers = PEERS.map(({ name, ask }) => {
    const some = mix.texts.slice(0, Math.ceil(mix.texts.length * (SHARE[name] ?? 1)))
    const all = (): void => some.forEach((text) => void ask(text))
    return { name, cost: () => time(all) / some.length }
  })
  return [{ name: 'prevet', cost: () => time(() => theEngine().examine(posts)) / posts.length }, ...peers]
}

/** Everybody takes a turn in every round, so that a busy moment of the machine hits all alike. */
function race(mix: Mix): Map<string, number> {
  const all = contestants(mix)
  const costs = new Map(all.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < WARM_UPS; round++) for (const { cost } of all) cost()
  for (let round = 0; round < ROUNDS; round++) for (const { name, cost } of all) costs.get(name)?.push(cost())
  return new Map([...costs].map(([name, values]) => [name, median(values)]))
}

function told(mix: Mix, goal: number): string[] {
  const costs = race(mix)
  const own = costs.get('prevet') ?? 0
  const lines = [...costs].map(([name, cost]) => {
    const ratio = name === 'prevet' ? '' : `  ${(cost / own).toFixed(1)} × the time of prevet`
    return `  ${name.padEnd(30)} ${whole(1000 / cost).padStart(9)} posts/s${ratio}`
  })
  const gain = (costs.get(PARSER.name) ?? 0) / own
  return [
    `${mix.name} mix (${mix.from}, ${whole(mix.texts.length)} posts)`,
    ...lines,
    `  ${verdict(gain >= goal)} ${gain.toFixed(1)} × faster than a full parse (wanted: ${String(goal)} ×)`,
  ]
}

export default {
  title: 'Posts a second, beside a full parse and the word lists of others',
  run: () => [...told(ordinaryMix(), 20), ...told(riskyMix(), 5)],
} satisfies Measure
