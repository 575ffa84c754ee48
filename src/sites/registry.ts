import type { Page, SiteReader } from '../model/site.ts'

/** A reader and the name that its file gives it. */
export interface PlacedReader extends SiteReader {
  name: string
}

const FUNCTIONS = ['matches', 'classify', 'cards', 'read', 'locate'] as const

const modules = import.meta.glob<unknown>(['./*.ts', '!./registry.ts'], { eager: true, import: 'default' })

/** A sentence on what is missing from a reader's default export; undefined when it is whole. */
export function faultOf(reader: unknown): string | undefined {
  if (typeof reader !== 'object' || reader === null) return 'its default export is no reader'
  const parts = reader as Record<string, unknown>
  const missing = FUNCTIONS.filter((name) => typeof parts[name] !== 'function')
  if (missing.length > 0) return `it has no ${missing.join(', ')}`
  if (typeof parts.title !== 'string' || parts.title === '') return 'it has no title'
  if (!Array.isArray(parts.hosts)) return 'it has no list of hosts'
  if (typeof parts.evidence !== 'object') return 'it does not say what it was checked against'
  return undefined
}

/** Readers that know their hosts first, then those that know their site by the page, the reader for any page last. */
function rank(reader: PlacedReader): number {
  return reader.name === 'generic' ? 2 : reader.hosts.length > 0 ? 0 : 1
}

/** A card whose markup surprises the reader is one unread card; the page's other cards are still read. */
function guarded(name: string, reader: SiteReader): PlacedReader {
  return {
    ...reader,
    name,
    read(card, page, profile) {
      try {
        return reader.read(card, page, profile)
      } catch (error) {
        const cause = error instanceof Error ? error.message : String(error)
        return {
          unread: { reason: `This card is built in a way that the ${reader.title} reader does not know (${cause}).` },
        }
      }
    },
  }
}

function place([path, reader]: [string, unknown]): PlacedReader {
  const fault = faultOf(reader)
  if (fault) throw new Error(`src/sites/${path.slice(2)} cannot be used as a reader: ${fault}.`)
  return guarded(path.slice(2, -3), reader as SiteReader)
}

/** Every reader in `src/sites/`, the most specific first. */
export const readers: readonly PlacedReader[] = Object.entries(modules)
  .map(place)
  .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))

/** The reader for a page; undefined when none knows it. A reader that fails to look at it does not know it. */
export function readerFor(page: Page): PlacedReader | undefined {
  return readers.find((reader) => {
    try {
      return reader.matches(page)
    } catch {
      return false
    }
  })
}
