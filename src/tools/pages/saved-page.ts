import { readFileSync, statSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import type { Reading } from '../../model/post.ts'
import type { Page, PageKind } from '../../model/site.ts'
import { readPage } from '../../sites/dom/read-page.ts'
import { readerFor, type PlacedReader } from '../../sites/registry.ts'
import { addressOfPage } from './address.ts'

/** Bad input, told in a sentence. */
export class Unreadable extends Error {}

function contentOf(file: string): { html: string; savedAt: number } {
  try {
    const bytes = readFileSync(file)
    return { html: new TextDecoder('utf-8').decode(bytes), savedAt: statSync(file).mtimeMs }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const cause = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(error)
    throw new Unreadable(`Cannot read ${file}: ${cause}.`)
  }
}

function given(url: string): URL {
  try {
    const parsed = new URL(url)
    if (parsed.protocol === 'https:' || parsed.protocol === 'http:') return parsed
  } catch {
    // Told below.
  }
  throw new Unreadable(`“${url}” is not a web address. Give one like https://x.com/ada.`)
}

/** A saved page as the readers see a live one. Nothing in it runs and nothing is loaded. */
export function savedPage(file: string, url?: string): Page {
  const { html, savedAt } = contentOf(file)
  if (!/<[a-z!]/i.test(html)) throw new Unreadable(`${file} holds no HTML.`)
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window
  const address = url === undefined ? addressOfPage(document, html) : given(url)
  if (!address) throw new Unreadable(`${file} does not tell its own address. Give it: --url https://…`)
  return { document, url: address, now: savedAt }
}

export interface ReadSaved {
  reader: PlacedReader
  kind: PageKind
  reading: Reading
}

/** Reads a page as the extension would; a page that is nobody's profile is read without an owner. */
export function readSaved(page: Page): ReadSaved {
  const reader = readerFor(page)
  if (!reader) throw new Unreadable(`No reader knows pages like ${page.url.href}.`)
  const kind = reader.classify(page)
  const nobody = { site: reader.name, handle: '', url: page.url.href }
  const profile = kind.kind === 'other' ? nobody : (kind.profile ?? nobody)
  return { reader, kind, reading: readPage(reader, page, profile) }
}
