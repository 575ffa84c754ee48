import type { Page } from '../../../model/site.ts'
import { at, objectsIn, stringAt } from '../json.ts'
import { remembered } from '../remembered.ts'
import { isoTime } from '../time.ts'

/** What lemmy-ui writes into a page that its server made. It tells of the first page alone, and nothing else is kept of it. */
export interface LemmyData {
  isLemmy: boolean
  /** The signed-in person: `ada@example.social`. */
  viewer?: string
  /** ISO times of `post-1` and `comment-2`. */
  times: ReadonlyMap<string, string>
  /** Votes and answers of the same. */
  counts: ReadonlyMap<string, readonly number[]>
}

const START = /window\.isoData\s*=\s*/
const LARGEST = 4_000_000
const NONE: LemmyData = { isLemmy: false, times: new Map(), counts: new Map() }

/** Since 1.0 the counts stand beside the text, before that in an object of their own. */
const COUNTS = ['score', 'comments', 'child_count'] as const

function entriesIn(data: unknown): Pick<LemmyData, 'times' | 'counts'> {
  const times = new Map<string, string>()
  const counts = new Map<string, number[]>()
  for (const kind of ['post', 'comment'])
    for (const view of objectsIn(data, (object) => typeof at(object, kind, 'id') === 'number')) {
      const entry = at(view, kind)
      const key = `${kind}-${String(at(entry, 'id'))}`
      const time = isoTime(stringAt(entry, 'published_at') ?? stringAt(entry, 'published'))
      if (time) times.set(key, time)
      const told = COUNTS.map((name) => at(view, 'counts', name) ?? at(entry, name))
      counts.set(
        key,
        told.filter((count) => typeof count === 'number'),
      )
    }
  return { times, counts }
}

function viewerIn(data: unknown): string | undefined {
  const person = at(data, 'myUserInfo', 'local_user_view', 'person')
  const name = stringAt(person, 'name')
  const home = stringAt(person, 'actor_id') ?? stringAt(person, 'ap_id')
  return name && home && URL.canParse(home) ? `${name}@${new URL(home).hostname}` : undefined
}

function parsed(script: Element): LemmyData {
  const text = script.textContent.replace(START, '').trim().replace(/;$/, '')
  try {
    const data = text.length > LARGEST ? undefined : (JSON.parse(text) as unknown)
    const viewer = viewerIn(data)
    return { isLemmy: true, ...entriesIn(data), ...(viewer && { viewer }) }
  } catch {
    return { ...NONE, isLemmy: true }
  }
}

const dataIn = remembered((script) => (START.test(script.textContent.slice(0, 200)) ? parsed(script) : undefined))

export function lemmyData(page: Page): LemmyData {
  const all = [...page.document.querySelectorAll('script:not([src])')].map(dataIn)
  return all.find((data) => data !== undefined) ?? NONE
}
