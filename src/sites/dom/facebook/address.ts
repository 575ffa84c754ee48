import { pathOf } from '../links.ts'

/** First parts of paths that are no person. */
const PLACES =
  /^(?:home|watch|reel|reels|marketplace|groups|gaming|events|friends|messages|notifications|settings|help|policies|privacy|business|ads|bookmarks|saved|memories|onthisday|search|hashtag|stories|photo|photos|videos|permalink|story|login|checkpoint|recover|legal|l|sharer|share|plugins|dialog|pages|lite|games|fundraisers)(?:\.php)?$/i

/** Whoever an address leads to: a vanity name or a number. */
export function personOf(url: URL | undefined): string | undefined {
  const [first = '', second, third] = pathOf(url)
  if (first === 'profile.php') return url?.searchParams.get('id') ?? undefined
  if (first === 'people') return third
  if (first === 'groups' && third === 'user') return pathOf(url)[3]
  return first === '' || PLACES.test(first)
    ? second && /^stories$/.test(first)
      ? undefined
      : undefined
    : first.toLowerCase()
}

/** The post that an address names. A number is the post's for everybody; `pfbid…` only for the viewer. */
export function postIn(url: URL | undefined): string | undefined {
  if (!url) return undefined
  const path = pathOf(url)
  const asked = url.searchParams.get('story_fbid') ?? url.searchParams.get('v') ?? url.searchParams.get('fbid')
  const set = /^(?:pcb|gm)\.(\d+)$/.exec(url.searchParams.get('set') ?? '')?.[1]
  const named = path[path.findIndex((part) => /^(?:posts|videos|reel|permalink)$/.test(part)) + 1]
  const inPath = path.some((part) => /^(?:posts|videos|reel|permalink)$/.test(part))
    ? path.findLast((part) => /^(?:\d{6,}|pfbid\w+)$/.test(part))
    : undefined
  return (
    set ??
    inPath ??
    (asked && /^(?:\d{6,}|pfbid\w+)$/.test(asked) ? asked : undefined) ??
    (named?.startsWith('pfbid') ? named : undefined)
  )
}

/** `comment_id` is base64 of `comment:POST_COMMENT`. */
export function commentIn(url: URL | undefined): string | undefined {
  const id = url?.searchParams.get('comment_id')
  if (!id) return undefined
  try {
    return /^comment:\w+$/.exec(atob(id))?.[0] ?? `comment:${id}`
  } catch {
    return `comment:${id}`
  }
}
