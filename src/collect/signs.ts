/** So many things that look like posts are no accident. */
const SEVERAL = 3

/** Whether a page clearly has posts, whatever a reader makes of them: told by marks that need no language. */
export function looksLikePosts(document: Document): boolean {
  const marks = document.querySelectorAll('article, [role="article"], [itemprop="articleBody"], .h-entry, .hentry')
  return marks.length >= SEVERAL || document.querySelectorAll('main time[datetime]').length >= SEVERAL
}

/** What stands between the person and the posts, told by marks that need no language. */
export function barrierOf(document: Document): string | undefined {
  const shown = (selector: string): boolean =>
    [...document.querySelectorAll(selector)].some(
      (element) => !element.closest('[hidden],[aria-hidden="true"],template'),
    )
  if (shown('iframe[src*="captcha"],iframe[src*="challenges.cloudflare.com"],#challenge-form,[class*="g-recaptcha"]'))
    return 'The site first wants to know that you are no robot. Answer it, then click the icon again.'
  if (shown('input[type="password"]'))
    return 'This page asks for a password or to sign in. Do so, then open the profile again.'
  return undefined
}

/** Whether the page says that it is loading. */
export function looksBusy(document: Document): boolean {
  return document.querySelector('[aria-busy="true"], [role="progressbar"], progress:not([value])') !== null
}
