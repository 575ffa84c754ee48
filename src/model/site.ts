import type { Post, Profile, UnreadCard } from './post.ts'
import type { Span } from './finding.ts'

/** A page as the content script sees it. Readers must use `url`, not `document.location`: saved pages have none. */
export interface Page {
  document: Document
  url: URL
  /** When the page was shown, in milliseconds: what "3h" is counted back from. Default: now. */
  now?: number
  /** What the server answered when this page was asked for (200, 404…); unknown for saved pages. */
  status?: number
}

/** What kind of page this is, told without words of any language where that can be done. */
export type PageKind =
  | { kind: 'profile'; profile: Profile }
  /** A single post or thread: `profile` is its author's. */
  | { kind: 'post'; profile: Profile }
  /** Somebody's home feed, a search, settings…: nothing to vet here. */
  | { kind: 'other'; reason: string }
  /** Logged-out wall, private or suspended profile, age gate, error page: `reason` is a sentence for the person. */
  | { kind: 'wall'; reason: string; profile?: Profile }

/** What a card gave: posts (one, or several when it holds a comment of the owner beside others'), a failure, or `skip` for adverts, suggestions, empty shells. */
export type CardResult = { posts: Post[] } | { unread: UnreadCard } | 'skip'

/** What a part of a profile holds; views have a word for each. */
export type TourKind =
  | 'posts'
  | 'replies'
  | 'media'
  | 'articles'
  | 'comments'
  | 'reels'
  | 'tagged'
  | 'reposts'
  | 'about'
  | 'videos'
  | 'shorts'
  | 'questions'
  | 'answers'
  | 'created'

/** A page that belongs to a whole audit of a profile, beside the one in front of the person. */
export interface TourStop {
  kind: TourKind
  url: string
  /** A tab without an address of its own: it has to be pressed on the page at `url`. */
  press?: true
}

/** What a page can tell of a profile and its posts, as far as networks differ in it. */
export const FIELDS = [
  'name',
  'bio',
  'owner',
  'own',
  'reply',
  'quote',
  'repost',
  'others',
  'time',
  'audience',
  'images',
  'pinned',
  'cut off',
] as const
export type Field = (typeof FIELDS)[number]

/** One network, one file: `src/sites/NAME.ts`. Knows the markup and nothing else. It only reads: it never changes the page. */
export interface SiteReader {
  /** Shown to the person: "Bluesky". */
  title: string
  /** Match patterns for the optional host permission; empty when the site is known by its page and not its host. */
  hosts: readonly string[]
  /** The newest layout that this reader was checked against. */
  evidence: { date: string; level: 'high' | 'medium' | 'low' }
  /** Which page this reader is for. Cheap: it runs on every page that the person asks about. */
  matches(page: Page): boolean
  classify(page: Page): PageKind
  /** The elements that each hold one post, outermost first, hidden layouts and foreign drawers left out. */
  cards(page: Page): Element[]
  /** A mark by which the same card is known again cheaply; undefined when it has none. */
  cardKey?(card: Element): string | undefined
  /** An empty `profile.handle`: nobody's page (a home feed read by a tool); nothing is then told as somebody's own. */
  read(card: Element, page: Page, profile: Profile): CardResult
  /** The places of `spans` (offsets in `post.text`) in the card; empty when they cannot be found. */
  locate(card: Element, post: Post, spans: readonly Span[]): Range[]
  /** Highlighting is off where the site looks for extensions. Default true. */
  marksAllowed?: boolean
  /** The element that scrolls; the window when absent. */
  scroller?(page: Page): Element | undefined
  /** The address that a saved page without one must have had, as far as its links tell. For the developers' tools. */
  addressOf?(document: Document): URL | undefined
  /** The pages of a profile that hold something to vet, where each has an address of its own. */
  tour?(profile: Profile): TourStop[]
  /** Which of several tabs at one address is open; undefined where the page does not tell. */
  tab?(page: Page): TourKind | undefined
  /** What the network has not, so that nothing is missing where it is not read: a place without pictures, without quotes. */
  lacks?: readonly Field[]
  /** A limit of the network that the person should know: "Reddit lists the last 1,000." */
  limit?: string
}
