/** So many things that look like posts are no accident. */
const SEVERAL = 3

/** Whether a page clearly has posts, whatever a reader makes of them: told by marks that need no language. */
export function looksLikePosts(document: Document): boolean {
  const marks = document.querySelectorAll('article, [role="article"], [itemprop="articleBody"], .h-entry, .hentry')
  return marks.length >= SEVERAL || document.querySelectorAll('main time[datetime]').length >= SEVERAL
}

/** Whether the page says that it is loading. */
export function looksBusy(document: Document): boolean {
  return document.querySelector('[aria-busy="true"], [role="progressbar"], progress:not([value])') !== null
}
