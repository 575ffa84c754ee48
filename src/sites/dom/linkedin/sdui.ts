import type { Page } from '../../../model/site.ts'
import { countAtStart } from '../counts.ts'
import { describedImages, picturesIn } from '../images.ts'
import { plainName } from '../links.ts'
import { readText, textOf, type ReadText } from '../text.ts'
import { outermost, precedes } from '../visible.ts'
import { commentUrn, postUrn, urnInKey } from './urn.ts'
import { audienceOf, isCompany, PEOPLE, slugOf, type Layout, type Remark, type Unit } from './unit.ts'

/** Checked on a saved search page of July 2026; its classes are hashed, its keys are not. */
const MARKS = {
  card: '[role="listitem"][componentkey^="update-card-focus"],[role="listitem"][componentkey*="FeedType_"],div[id^="expanded"][id*="FeedType_"]',
  key: '[componentkey*="-replaceableCommentTools"],[id*="-replaceableCommentTools"]',
  text: '[data-testid="expandable-text-box"]',
  more: '[data-testid="expandable-text-button"],button',
  comment: '[componentkey^="replaceableComment_urn:li:comment"]',
  own: 'a[href*="/analytics/post-summary/urn:li:"]',
  link: 'a[href*="/feed/update/urn:li:"]',
  // A number and a word, with the faces of those who reacted named after it.
  reactions: 'a > [id] + [aria-labelledby]',
  icon: 'svg[id^="globe"],svg[id^="people"],svg[id^="lock"],svg[id^="group"]',
} as const

function read(root: Element | undefined): ReadText {
  return readText(root ?? [], { ariaHidden: true, skip: MARKS.more })
}

const outsideComments = (card: Element, selector: string): Element[] =>
  [...card.querySelectorAll(selector)].filter((element) => !element.closest(MARKS.comment))

/** Names in the card that are not written inside a text. */
function people(card: Element): Element[] {
  return outsideComments(card, PEOPLE).filter((link) => !link.closest(MARKS.text))
}

function nameOf(links: readonly Element[], slug: string, page: Page): string {
  const texts = links.filter((link) => slugOf(link, page) === slug).map((link) => link.querySelector('p,span') ?? link)
  return texts.map((text) => plainName(textOf(text))).find(Boolean) ?? ''
}

function idOf(card: Element, shares: boolean): string | undefined {
  const keys = outsideComments(card, MARKS.key).map((e) => e.getAttribute('componentkey') ?? e.id)
  const direct = keys.map(urnInKey).find(Boolean)
  const analytics = postUrn(card.querySelector(MARKS.own)?.getAttribute('href'))
  const linked = shares ? undefined : postUrn(card.querySelector(MARKS.link)?.getAttribute('href'))
  return direct ?? analytics ?? linked
}

function unit(card: Element, page: Page): Unit | undefined {
  const links = people(card)
  const texts = outsideComments(card, MARKS.text)
  const before = links.filter((link) => !texts[0] || precedes(link, texts[0]))
  const slugs = [...new Set(before.map((link) => slugOf(link, page)).filter((slug) => slug !== undefined))]
  // "Ada reposted this" stands above the author.
  const [bringer, author] = slugs.length > 1 ? slugs : [undefined, slugs[0]]
  if (!author) return undefined
  const speaker = (text: Element): string | undefined => {
    const last = links.filter((link) => precedes(link, text)).at(-1)
    return last && slugOf(last, page)
  }
  const text = texts.find((each) => speaker(each) === author)
  const quoted = texts.find((each) => each !== text && text && precedes(text, each))
  const id = idOf(card, quoted !== undefined)
  const name = nameOf(links, author, page)
  const company = isCompany(
    links.find((link) => slugOf(link, page) === author),
    page,
  )
  const audience = audienceOf(card.querySelector(MARKS.icon)?.id ?? '')
  return {
    ...(id && { id }),
    actor: { slug: author, ...(company && { company }), ...(name && { name }) },
    ...(bringer && { bringer }),
    text: read(text),
    ...(quoted && { shared: read(quoted).text }),
    images: describedImages(picturesIn(card).filter((image) => !image.closest(`${MARKS.comment},figure`))),
    ...(audience && { audience }),
    counts: [reactionsTo(card)],
  }
}

function reactionsTo(card: Element): number | undefined {
  const labelled = outsideComments(card, MARKS.reactions).map((faces) => ({
    faces,
    words: faces.previousElementSibling,
  }))
  const found = labelled.find(({ faces, words }) => words?.id === faces.getAttribute('aria-labelledby'))
  return countAtStart(found?.words?.textContent)
}

function remark(comment: Element, page: Page): Remark[] {
  const id = commentUrn(comment.getAttribute('componentkey'))
  const slug = slugOf(comment.querySelector(PEOPLE), page)
  const text = comment.querySelector(MARKS.text) ?? undefined
  return id && slug ? [{ id, actor: { slug }, text: read(text) }] : []
}

export const sdui: Layout = {
  cards: (document) =>
    outermost([...document.querySelectorAll(MARKS.card)]).filter((card) => card.querySelector(PEOPLE)),
  holds: (card) => card.matches(MARKS.card),
  unit,
  remarks: (card, page) => [...card.querySelectorAll(MARKS.comment)].flatMap((comment) => remark(comment, page)),
}
