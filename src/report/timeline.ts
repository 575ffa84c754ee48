import type { CategoryId } from '../model/finding.ts'
import type { Post } from '../model/post.ts'
import type { FindingView } from './view.ts'

/** One bar: posts and, among them, findings. */
export interface Bar {
  /** `2026-03`, a network's name, or an hour `0` to `23`. */
  label: string
  posts: number
  findings: number
}

export interface Timeline {
  /** Every month from the oldest to the newest post, empty ones too. */
  months: Bar[]
  networks: Bar[]
  /** Hours of the day in the time zone of this machine; left out for posts without an exact time. */
  hours: Bar[]
  /** The newest finding of each category that occurs. */
  last: { category: CategoryId; writtenAt?: string; count: number }[]
  undated: number
}

const monthOf = (time: Date): string =>
  `${String(time.getFullYear()).padStart(4, '0')}-${String(time.getMonth() + 1).padStart(2, '0')}`

const timeOf = (post: Post | undefined): Date | undefined => {
  const time = Date.parse(post?.writtenAt ?? '')
  return Number.isNaN(time) ? undefined : new Date(time)
}

/** Posts and risk findings over time. `posts` are the owner's, without bio and image descriptions. */
export function timeline(posts: readonly Post[], findings: readonly FindingView[]): Timeline {
  const months = new Map<string, Bar>()
  const networks = new Map<string, Bar>()
  const hours = new Map<string, Bar>()
  for (let hour = 0; hour < 24; hour++) barOf(hours, String(hour))
  const add = (post: Post | undefined, what: 'posts' | 'findings'): void => {
    if (!post) return
    barOf(networks, post.site)[what]++
    const time = timeOf(post)
    if (!time) return
    barOf(months, monthOf(time))[what]++
    if (!post.inexactTime) barOf(hours, String(time.getHours()))[what]++
  }
  for (const post of posts) add(post, 'posts')
  for (const { post } of findings) add(post, 'findings')
  return {
    months: filled(months),
    networks: [...networks.values()].sort((a, b) => b.posts - a.posts),
    hours: [...hours.values()],
    last: lastOfEach(findings),
    undated: posts.filter((post) => !timeOf(post)).length,
  }
}

function barOf(bars: Map<string, Bar>, label: string): Bar {
  const known = bars.get(label)
  if (known) return known
  const bar = { label, posts: 0, findings: 0 }
  bars.set(label, bar)
  return bar
}

/** A post dated 1970 by mistake must not draw six hundred empty months. */
const MOST_MONTHS = 360

function filled(months: ReadonlyMap<string, Bar>): Bar[] {
  const labels = [...months.keys()].sort()
  const newest = labels.at(-1)
  if (newest === undefined) return []
  const bars: Bar[] = []
  for (let label = newest; bars.length < MOST_MONTHS && label >= (labels[0] ?? newest); label = monthBefore(label))
    bars.unshift(months.get(label) ?? { label, posts: 0, findings: 0 })
  return bars
}

function monthBefore(label: string): string {
  const [year = 0, month = 1] = label.split('-').map(Number)
  return month > 1 ? `${year}-${String(month - 1).padStart(2, '0')}` : `${year - 1}-12`
}

function lastOfEach(findings: readonly FindingView[]): Timeline['last'] {
  const last = new Map<CategoryId, { category: CategoryId; writtenAt?: string; count: number }>()
  for (const { finding, post } of findings) {
    const entry = last.get(finding.category) ?? { category: finding.category, count: 0 }
    const time = timeOf(post) && post?.writtenAt
    last.set(finding.category, {
      ...entry,
      count: entry.count + 1,
      ...(time && time > (entry.writtenAt ?? '') && { writtenAt: time }),
    })
  }
  return [...last.values()].sort((a, b) => ((b.writtenAt ?? '') > (a.writtenAt ?? '') ? 1 : -1))
}
