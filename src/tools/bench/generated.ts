/** A small generator of numbers that is the same in every run. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const OPENINGS = ['Just', 'Finally', 'Today we', 'This morning I', 'Nobody told me that we', 'Looks like my sister']
const DEEDS = [
  'walked the long way round the lake',
  'finished the second draft of the talk',
  'planted twelve rows of beans',
  'missed the bus by four seconds',
  'fixed the test that failed only on Fridays',
  'found the good biscuits behind the flour',
  'watched the whole season in two evenings',
  'met the new neighbours and their parrot',
]
const TAILS = [
  'and it was worth every minute.',
  'so the afternoon is mine 🙂',
  'which says a lot about this week.',
  'before the rain came. Photos later!',
  'and now I need a cup of tea #weekend',
  'thanks to everyone who helped @ the hall',
]

/** Harmless posts of made-up days, for machines without a corpus. */
export function ordinaryPosts(count: number): string[] {
  const roll = dice(7)
  const pick = (list: readonly string[]): string => list[Math.floor(roll() * list.length)] ?? ''
  const sentence = (): string => `${pick(OPENINGS)} ${pick(DEEDS)} ${pick(TAILS)}`
  return Array.from({ length: count }, () => (roll() < 0.5 ? sentence() : `${sentence()} ${sentence()}`))
}
