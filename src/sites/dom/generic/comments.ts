/** A name that says "comment" by itself or with a prefix, not one that counts or allows comments. */
const COMMENT = /(?:^|[-_])(?:comments?|commentlist|responses|replies)(?:$|[-_])/i
const ABOUT_COMMENTS =
  /(?:has|no|with|open|closed|allow|count|status|link|popup|number)[-_]?comments?|comments?[-_]?(?:open|closed|status|count|link|number|off|on|popup)|^(?:comments?-)?form/i
const SAID = '[itemprop="comment"],[itemtype$="/Comment"],[itemtype$="/UserComments"],.u-comment,.h-cite'

function saysComment(element: Element): boolean {
  const tokens = [...element.classList, element.id]
  return tokens.some((token) => COMMENT.test(token) && !ABOUT_COMMENTS.test(token)) || element.matches(SAID)
}

/** True inside anything that is for what visitors write. */
export function isComment(element: Element): boolean {
  const body = element.ownerDocument.body
  for (let up: Element | null = element; up && up !== body; up = up.parentElement) if (saysComment(up)) return true
  // A comment's own address points below the post.
  const marks = element.querySelectorAll('a[href*="#comment-"],a[href*="#div-comment-"],a[href*="#c"]')
  return [...marks].some(
    (link) => /#(?:div-)?c(?:omment-?)?\d+$/.test(link.getAttribute('href') ?? '') && link.querySelector('time'),
  )
}

/** Blog software marks the author's own comments; a visitor can write any name, but not this. */
export function isByPostAuthor(element: Element): boolean {
  return element.closest('.bypostauthor,.by-post-author,.comment-by-author') !== null
}

const HEAVY = 'article,li,div,section,details'
/** What a whole comment has and its text alone has not. */
const SIGNED = 'time,cite,.fn,[class*="author"],[class*="user"],a[rel~="nofollow"],a[rel~="ugc"]'

function within(box: Element, all: ReadonlySet<Element>): boolean {
  for (let up = box.parentElement; up; up = up.parentElement) if (all.has(up)) return true
  return false
}

/** Comments that are no articles: list items and boxes with an id of their own and a text. */
export function commentBoxes(document: Document): Element[] {
  const boxes = document.querySelectorAll(
    'li[id^="comment-"],div[id^="comment-"],details[id^="comment-"],li.comment,div.comment,.h-cite.u-comment,[itemprop="comment"],[itemtype$="/Comment"]',
  )
  const all = new Set([...boxes].filter((box) => box.matches(HEAVY) && saysComment(box)))
  return [...all].filter((box) => box.querySelector(SIGNED) !== null || !within(box, all))
}
