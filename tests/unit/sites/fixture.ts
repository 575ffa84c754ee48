import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import type { Reading } from '../../../src/model/post.ts'
import type { Page } from '../../../src/model/site.ts'

const ROOT = 'tests/fixtures/sites'

/** When the made-up pages were "saved": what "3h" counts back from. */
export const SAVED = Date.UTC(2026, 9, 1, 12)

/** What a page is expected to give: a reading, or the sentence why there is none. */
export type Expected = Reading | { kind: 'wall' | 'other'; reason: string }

export interface Fixture {
  /** Folder under `tests/fixtures/sites`, which is the reader's name. */
  site: string
  file: string
  html: string
  expected: Expected
}

export function fixturesOf(site: string): Fixture[] {
  const folder = join(ROOT, site)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      site,
      file,
      html: readFileSync(join(folder, file), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'json')), 'utf8')) as Expected,
    }))
}

export const sites = (): string[] => readdirSync(ROOT)

/** The first line has the page's address, and what the server answered where that was a refusal: `404`. */
const FIRST_LINE = /^<!-- (\S+)(?: (\d{3}))? -->\n/

export function addressIn(html: string): URL {
  return new URL(FIRST_LINE.exec(html)?.[1] ?? 'no address in the first line')
}

export function pageOf(fixture: Pick<Fixture, 'html'>): Page {
  const { document } = new JSDOM(fixture.html).window
  const status = FIRST_LINE.exec(fixture.html)?.[2]
  return { document, url: addressIn(fixture.html), now: SAVED, ...(status && { status: Number(status) }) }
}
