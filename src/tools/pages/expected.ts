import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { at, listOf, stringAt } from '../../sites/dom/json.ts'

/** One post that an index says a page holds. What the index does not say is undefined. */
export interface ExpectedPost {
  id?: string
  author?: string
  /** Whitespace collapsed; `start`: only the beginning. */
  text?: string
  start?: boolean
  time?: string
  kind?: string
}

export interface ExpectedPage {
  network: string
  file: string
  url?: string
  posts: ExpectedPost[]
  /** The index lists some of the posts, of this many. */
  sampleOf?: number
  /** Texts of others below the posts, which may be read as such. */
  comments: ExpectedPost[]
  /** Adverts and the like: reading one is an error. */
  traps: ExpectedPost[]
}

/** Samples are cut to this length. */
const SAMPLE = 100
const TRAP = /promoted|not-a-post/
/** A row of Mastodon's list that is a button. */
const NO_POST = 'pinned-view-all'
/** The samples of Reddit write this between a title and the text below it. */
const BELOW_TITLE = { reddit: / \|(?: |$)/ } as Readonly<Record<string, RegExp>>

/** Here the samples hold the titles that are shown; the texts below wait in attributes until they are opened. */
const TITLES_ALONE = 'reddit-old'

function postOf(item: unknown, sample: boolean, network = ''): ExpectedPost {
  const id = stringAt(item, 'id')
  const author = stringAt(item, 'author')
  const told = stringAt(item, 'text') ?? stringAt(item, 'textStart')
  const text = told?.replace(BELOW_TITLE[network] ?? /$^/, ' ')
  const unix = at(item, 'timeUnix')
  const time = stringAt(item, 'time') ?? (typeof unix === 'number' ? new Date(unix * 1000).toISOString() : undefined)
  const kind = stringAt(item, 'kind')
  const start =
    stringAt(item, 'textStart') !== undefined ||
    (sample && ((told?.length ?? 0) >= SAMPLE - 2 || network === TITLES_ALONE))
  return {
    ...(id && { id }),
    ...(author && { author }),
    ...(text && { text }),
    ...(start && { start }),
    ...(time && { time }),
    ...(kind && { kind }),
  }
}

const isTrap = (post: ExpectedPost): boolean => TRAP.test(post.kind ?? '') || post.id === NO_POST

function pageOf(network: string, folder: string, page: unknown): ExpectedPage | undefined {
  const name = stringAt(page, 'file')
  if (!name?.endsWith('.html')) return undefined
  const url = stringAt(page, 'url')
  const sampled = Array.isArray(at(page, 'sample'))
  const items = listOf(sampled ? at(page, 'sample') : at(page, 'posts'))
  const all = items.map((item) => postOf(item, sampled, network))
  const total = at(page, 'items_in_dom')
  // "1 h-entry (a like, not a post)": whoever made the index by eye says so of the whole page.
  const isNone = /\bnot a post\b/.test(stringAt(page, 'hand_note') ?? '')
  const trapped = (post: ExpectedPost): boolean => isNone || isTrap(post)
  return {
    network,
    file: join(folder, name),
    // Some addresses in the indexes are only descriptions.
    ...(url && /^https?:\/\/[^<…]+$/.test(url) && { url }),
    posts: all.filter((post) => !trapped(post)),
    traps: all.filter(trapped),
    comments: items.flatMap((item) => listOf(at(item, 'comments')).map((comment) => postOf(comment, false))),
    ...(sampled && typeof total === 'number' && { sampleOf: total }),
  }
}

/** Every page of a folder of networks, each with an `index.json`. */
export function expectedPages(root: string): ExpectedPage[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'index.json')))
    .flatMap((entry) => {
      const folder = join(root, entry.name)
      const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as unknown
      return listOf(at(index, 'pages')).map((page) => pageOf(entry.name, folder, page))
    })
    .filter((page) => page !== undefined)
}
