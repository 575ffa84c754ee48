import type { Page } from '../../../model/site.ts'
import { at, objectsIn, stringAt } from '../json.ts'
import { isoTime } from '../time.ts'

/** What lemmy-ui writes into a page that its server made. It tells of the first page alone, and nothing else is kept of it. */
export interface LemmyData {
  isLemmy: boolean
  /** The signed-in person: `ada@example.social`. */
  viewer?: string
  /** ISO times of `post-1` and `comment-2`. */
  times: ReadonlyMap<string, string>
}

const START = /window\.isoData\s*=\s*/
const LARGEST = 4_000_000
const known = new WeakMap<Element, LemmyData>()
const NONE: LemmyData = { isLemmy: false, times: new Map() }

function timesIn(data: unknown): Map<string, string> {
  const times = new Map<string, string>()
  for (const kind of ['post', 'comment'])
    for (const view of objectsIn(data, (object) => typeof at(object, kind, 'id') === 'number')) {
      const entry = at(view, kind)
      const time = isoTime(stringAt(entry, 'published_at') ?? stringAt(entry, 'published'))
      if (time) times.set(`${kind}-${String(at(entry, 'id'))}`, time)
    }
  return times
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
    return { isLemmy: true, times: timesIn(data), ...(viewer && { viewer }) }
  } catch {
    return { isLemmy: true, times: new Map() }
  }
}

export function lemmyData(page: Page): LemmyData {
  const script = [...page.document.querySelectorAll('script:not([src])')].find((each) =>
    START.test(each.textContent.slice(0, 200)),
  )
  if (!script) return NONE
  const data = known.get(script) ?? parsed(script)
  known.set(script, data)
  return data
}
