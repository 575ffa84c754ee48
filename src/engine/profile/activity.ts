import type { ProfileCheck } from '../../model/finding.ts'
import type { Post } from '../../model/post.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
const FEWEST_POSTS = 10
/** CareerBuilder asks about posting "too often"; 25 a day for a whole month is our reading of it. */
const OFTEN_A_DAY = 25
const BURST = 15

const busiestHour = (times: readonly number[]): number => {
  let most = 0
  let from = 0
  times.forEach((time, to) => {
    while (time - (times[from] ?? time) > HOUR) from++
    most = Math.max(most, to - from + 1)
  })
  return most
}

const HOURS = 'Working hours are not judged: the pages do not tell your time zone.'

/** How often the owner posts. `now` is the time of the newest reading, so that the same input gives the same answer. */
export const checkActivity = (posts: readonly Post[]): ProfileCheck => {
  const times = posts
    .filter(
      ({ voice, inexactTime }) => voice !== 'others' && voice !== 'bio' && voice !== 'image' && inexactTime !== true,
    )
    .map(({ writtenAt }) => Date.parse(writtenAt ?? ''))
    .filter((time) => !Number.isNaN(time))
    .sort((a, b) => a - b)
  const [first] = times
  const last = times.at(-1)
  if (first === undefined || last === undefined || times.length < FEWEST_POSTS) {
    return {
      check: 'activity',
      outcome: 'not-checked',
      because: `Only ${times.length} posts with an exact time were read. ${HOURS}`,
    }
  }
  const days = Math.max(1, (last - first) / DAY)
  const rate = times.length / days
  const burst = busiestHour(times)
  const seen = [
    ...(days >= 28 && rate >= OFTEN_A_DAY ? [`About ${Math.round(rate)} posts a day.`] : []),
    ...(burst >= BURST ? [`As many as ${burst} posts within one hour.`] : []),
  ]
  const figures = `${times.length} dated posts in ${Math.round(days)} days.`
  if (seen.length === 0) return { check: 'activity', outcome: 'passed', because: `${figures} ${HOURS}` }
  return {
    check: 'activity',
    outcome: 'noted',
    because: `${seen.join(' ')} ${figures} ${HOURS}`,
    advice:
      'Some employers read very frequent posting as time taken from work. Nothing needs deleting; it is only worth knowing.',
    source: { name: 'CareerBuilder 2018', figure: '12 % turned someone down for posting too often' },
  }
}
