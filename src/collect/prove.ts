import type { Page, PageKind, SiteReader } from '../model/site.ts'
import { refusalOf } from './status.ts'

/** What a page turned out to be. */
export interface Proof {
  page: Page
  reader?: SiteReader
  kind: PageKind | { kind: 'unreadable'; reason: string }
}

const UNKNOWN =
  'This is no page that Prevet knows how to read. Open a profile on a social network, or a blog, and look again.'

/** Finds the reader for a page and has it say what the page is. Never throws: a reader that fails is a result too. */
export function prove(page: Page, readerFor: (page: Page) => SiteReader | undefined): Proof {
  const reader = readerFor(page)
  if (!reader) return { page, kind: { kind: 'other', reason: UNKNOWN } }
  try {
    const kind = reader.classify(page)
    const nobody = (kind.kind === 'profile' || kind.kind === 'post') && kind.profile.handle === ''
    return { page, reader, kind: nobody ? { kind: 'other', reason: UNKNOWN } : refused(kind, page, reader) }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    const reason = `This ${reader.title} page is built in a way that Prevet does not know yet, so nothing could be read (${cause}).`
    return { page, reader, kind: { kind: 'unreadable', reason } }
  }
}

/** An address can name a profile that the server refused to show. What the reader says of a wall is more exact. */
function refused(kind: PageKind, page: Page, reader: SiteReader): PageKind {
  if (kind.kind === 'wall') return kind
  const reason = refusalOf(page.status, reader.title)
  if (reason === undefined || reader.cards(page).length > 0) return kind
  return { kind: 'wall', reason, ...('profile' in kind && { profile: kind.profile }) }
}

/** Whether two proofs say the same of the same address. */
export function sameProof(a: Proof, b: Proof): boolean {
  return a.page.url.href === b.page.url.href && JSON.stringify(a.kind) === JSON.stringify(b.kind)
}
