import type { Page } from '../../model/site.ts'

/** The address of a link as the page means it; undefined for none, for a broken one, and for anything but http(s). */
export function linkOf(link: Element | null | undefined, page: Page): URL | undefined {
  return addressOf(link?.getAttribute('href'), page)
}

export function addressOf(href: string | null | undefined, page: Page): URL | undefined {
  if (!href) return undefined
  try {
    const url = new URL(href, page.url)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
  } catch {
    return undefined
  }
}

/** The parts of a path, decoded: `/in/ada%20l/` gives `in`, `ada l`. */
export function pathOf(url: URL | undefined): string[] {
  return (url?.pathname ?? '').split('/').filter(Boolean).map(decoded)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** True for the host itself and anything under it. */
export function isHost(url: URL, ...hosts: readonly string[]): boolean {
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
}

/** A handle or name without the marks that sites wrap it in: bidi controls, zero-width signs, a leading @. */
export function plainHandle(text: string | null | undefined): string {
  return plainName(text).replace(/^@/, '')
}

export function plainName(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

/** Handles are compared without regard to case. */
export function sameHandle(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase()
}

/** The names of an address's parameters. Their iterators don't work in Firefox's content scripts, `forEach` does. */
export function parameterNames(url: URL): string[] {
  const names: string[] = []
  url.searchParams.forEach((_, name) => names.push(name))
  return names
}
