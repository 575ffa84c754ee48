import type { TourKind, TourStop } from '../model/site.ts'

const bare = (url: URL): string =>
  `${url.hostname.replace(/^(?:www|m|mobile)\./, '')}${url.pathname.replace(/\/+$/, '')}`.toLowerCase()

/** How many of the stop's own parameters the address has; -1 when it is another page. */
function fit(stop: TourStop, here: URL): number {
  const url = URL.parse(stop.url)
  if (!url || bare(url) !== bare(here)) return -1
  const wanted: [string, string][] = []
  // Iterators of parameters don't work in Firefox's content scripts.
  url.searchParams.forEach((value, name) => wanted.push([name, value]))
  return wanted.every(([name, value]) => here.searchParams.get(name) === value) ? wanted.length : -1
}

/** The stop of a tour that an address is, at one address the tab that is open; undefined for a page that belongs to none. */
export function stopAt(stops: readonly TourStop[], here: URL, tab?: TourKind): TourStop | undefined {
  const fits = stops.map((stop) => ({ stop, fit: fit(stop, here) })).filter((each) => each.fit >= 0)
  const best = fits.sort((a, b) => b.fit - a.fit)[0]
  const there = fits.filter((each) => each.fit === best?.fit).map(({ stop }) => stop)
  // Some other tab may be open there, of which the tour says nothing.
  return there.some(({ press }) => press) && tab !== undefined ? there.find(({ kind }) => kind === tab) : best?.stop
}
