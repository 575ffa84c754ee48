import { readers } from '../../sites/registry.ts'

/** How far into a page its first comments are looked for. Characters. */
const HEAD = 8_000

function asUrl(text: string | null | undefined): URL | undefined {
  try {
    const url = new URL(text?.trim() ?? '')
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
  } catch {
    return undefined
  }
}

/** The comment in the first line, or the one that a browser or SingleFile leaves when it saves a page. */
function fromComment(html: string): URL | undefined {
  const head = html.slice(0, HEAD)
  const first = /^\s*<!--\s*(https?:\/\/[^\s>]+)\s*-->/.exec(head)
  const saved = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i.exec(head)
  const single = /<!--[^>]*?Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/.exec(head)
  return asUrl((first ?? saved ?? single)?.[1])
}

function fromHead(document: Document): URL | undefined {
  const canonical = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href')
  const og = document.querySelector('meta[property="og:url"][content]')?.getAttribute('content')
  return asUrl(canonical) ?? asUrl(og)
}

/** The address that a saved page tells of itself; undefined when it tells none. */
export function addressOfPage(document: Document, html: string): URL | undefined {
  const told = fromComment(html) ?? fromHead(document)
  if (told) return told
  for (const reader of readers) {
    const guess = reader.addressOf?.(document)
    if (guess) return guess
  }
  return asUrl(document.querySelector('base[href]')?.getAttribute('href'))
}
