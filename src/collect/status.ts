/** The server's refusals, as far as the person can do something about them. */
function sentence(status: number, site: string): string {
  if (status === 404 || status === 410)
    return `${site} says that there is no such page (${status}): the profile is gone, was renamed, or never existed.`
  if (status === 429) return `${site} asks you to wait before you open more pages (429). Try again later.`
  if (status >= 500) return `${site} answered with an error (${status}). Try again later.`
  return `${site} does not show this page to you (${status}). Sign in there first, or it is closed.`
}

/**
 * What the server answered when this very page was asked for; undefined when the page has gone elsewhere by itself since,
 * or when the browser does not tell.
 */
export function statusOf(window: Window): number | undefined {
  const told = window.performance as Partial<Performance>
  const [entry] = (told.getEntriesByType?.('navigation') ?? []) as Partial<PerformanceNavigationTiming>[]
  const asked = entry?.name === undefined ? null : URL.parse(entry.name)
  const status = entry?.responseStatus
  return asked?.pathname === window.location.pathname && status !== undefined && status > 0 ? status : undefined
}

/** Why a page without a single post shows none, in the server's own and language-free words; undefined when it served it. */
export function refusalOf(status: number | undefined, site: string): string | undefined {
  return status !== undefined && status >= 400 ? sentence(status, site) : undefined
}
