import { theEngine } from './engine.ts'
import { median, time, verdict, type Measure } from './measure.ts'
import { asPosts, ordinaryMix, riskyMix, type Mix } from './mixes.ts'

const FACTORS = [1, 10, 100]
const COUNT = 200
/** Beyond this the growth is not called linear: caches and the collector of garbage take their part. */
const SLACK = 1.6

/** Microseconds for one unit at 1 ×, 10 × and 100 ×. */
function costs(work: (factor: number) => () => void, units: number): number[] {
  const engine = theEngine()
  engine.examine([])
  return FACTORS.map((factor) => {
    const job = work(factor)
    // The longest run is its own warm-up.
    const rounds = factor === 100 ? [0] : [0, 1, 2, 3]
    return (median(rounds.map(() => time(job))) * 1000) / (units * factor)
  })
}

function told(what: string, unit: string, values: readonly number[]): string {
  const [first = 1] = values
  const worst = Math.max(...values) / first
  const shown = values.map((value, index) => `${String(FACTORS[index])}×: ${value.toFixed(3)}`).join('   ')
  return `  ${verdict(worst <= SLACK)} ${what.padEnd(22)} ${shown}  µs a ${unit}`
}

function byCount(mix: Mix): string {
  const values = costs((factor) => {
    const posts = asPosts(mix, COUNT * factor)
    return () => void theEngine().examine(posts)
  }, COUNT)
  return told(`posts, ${mix.name}`, 'post', values)
}

/** One post that grows, made of ordinary posts one after the other. */
function byLength(mix: Mix): string {
  const [base] = [mix.texts.slice(0, 8).join('\n').slice(0, 1000)]
  const values = costs((factor) => {
    const [post] = asPosts({ ...mix, texts: [`${base}\n`.repeat(factor)] })
    return () => void theEngine().examine(post ? [post] : [])
  }, base.length)
  return told(`length, ${mix.name}`, 'character', values)
}

export default {
  title: 'Growth: the cost of one more must not grow',
  run: () => [ordinaryMix(), riskyMix()].flatMap((mix) => [byCount(mix), byLength(mix)]),
} satisfies Measure
