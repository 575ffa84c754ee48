import type { Page } from '../../../model/site.ts'
import { countIn, onlyCountIn } from '../counts.ts'
import { describedImages } from '../images.ts'
import { plainName } from '../links.ts'
import { readText, textOf, type ReadText } from '../text.ts'
import { outermost, precedes } from '../visible.ts'
import { commentUrn, postUrn } from './urn.ts'
import { audienceOf, isCompany, PEOPLE, slugOf, type Actor, type Layout, type Remark, type Unit } from './unit.ts'

/** Checked on saved pages of April 2025. */
const MARKS = {
  unit: 'div.feed-shared-update-v2[data-urn]',
  comment: 'article.comments-comment-entity,article.comments-comment-item',
  remark: '[data-id^="urn:li:comment:"]',
  header: '.update-components-header',
  actor: '.update-components-actor__container',
  name: '.update-components-actor__title',
  shared: '.feed-shared-update-v2__update-content-wrapper,.update-components-mini-update-v2',
  text: '.update-components-update-v2__commentary',
  subline: '.update-components-actor__sub-description',
  icon: '[type],svg[data-test-icon]',
  image: '.update-components-image img[alt],.update-components-carousel img[alt]',
  reactions: '.social-details-social-counts__reactions-count',
  answers: '.social-details-social-counts__item--right-aligned button[aria-label]',
  remarkName: '.comments-comment-meta__description-title',
  remarkText: '.update-components-text',
  // Around it; alone in some pages.
  remarkBox: '.comments-comment-item__main-content',
} as const

/** Words for screen readers double the visible ones. */
export const DOUBLES = '.visually-hidden,button'

function read(root: Element | undefined): ReadText {
  return readText(root ?? [], { ariaHidden: true, skip: DOUBLES })
}

function actorOf(container: Element | undefined, page: Page): Actor | undefined {
  const slug = slugOf(container?.querySelector(PEOPLE), page)
  const name = plainName(
    textOf(container?.querySelector(`${MARKS.name} [dir]`) ?? container?.querySelector(MARKS.name), {
      ariaHidden: true,
      skip: DOUBLES,
    }),
  )
  const company = isCompany(container?.querySelector(PEOPLE), page)
  return slug ? { slug, ...(company && { company }), ...(name && { name }) } : undefined
}

/** What is not in a comment below the post. */
function own(card: Element, selector: string): Element[] {
  return [...card.querySelectorAll(selector)].filter((element) => !element.closest(`${MARKS.comment},${MARKS.remark}`))
}

/** The text of the actor who is named last before it. */
function textBy(card: Element, actor: Element): Element | undefined {
  const actors = own(card, MARKS.actor)
  return own(card, MARKS.text).find((text) => actors.filter((each) => precedes(each, text)).at(-1) === actor)
}

/** Under a reaction's line the urn is the reaction's; comments name the post. */
function idOf(card: Element): string | undefined {
  const urn = postUrn(card.getAttribute('data-urn'))
  const said = commentUrn(card.querySelector(MARKS.remark)?.getAttribute('data-id'))
  const [kind, number] = /\((?:urn:li:)?(\w+):(\d+),/.exec(said ?? '')?.slice(1) ?? []
  return urn && card.querySelector(MARKS.header) && kind && number ? `urn:li:${kind}:${number}` : urn
}

function unit(card: Element, page: Page): Unit | undefined {
  const [first, second] = own(card, MARKS.actor)
  const actor = actorOf(first, page)
  if (!first || !actor) return undefined
  const icons = [...(first.querySelector(MARKS.subline)?.querySelectorAll(MARKS.icon) ?? [])]
  const icon = icons.map((e) => e.getAttribute('data-test-icon') ?? e.getAttribute('type') ?? '').join(' ')
  const audience = audienceOf(icon)
  const bringer = slugOf(card.querySelector(MARKS.header)?.querySelector(PEOPLE), page)
  const shared = second ? textBy(card, second) : undefined
  const id = idOf(card)
  const images = own(card, MARKS.image).filter((image) => !image.closest(MARKS.shared))
  return {
    ...(id && { id }),
    actor,
    ...(bringer && { bringer }),
    text: read(textBy(card, first)),
    ...(shared && { shared: read(shared).text }),
    images: describedImages(images),
    ...(audience && { audience }),
    counts: [
      countIn(own(card, MARKS.reactions)[0]?.textContent),
      ...own(card, MARKS.answers).map((button) => onlyCountIn(button.getAttribute('aria-label'))),
    ],
    ...(icons.length === 0 && { advert: true }),
  }
}

function remark(comment: Element, page: Page): Remark[] {
  const id = commentUrn(comment.getAttribute('data-id'))
  const slug = slugOf(comment.querySelector(PEOPLE), page)
  const name = plainName(textOf(comment.querySelector(MARKS.remarkName)))
  const own = (selector: string): Element | undefined =>
    [...comment.querySelectorAll(selector)].find((each) => each.closest(`${MARKS.comment},${MARKS.remark}`) === comment)
  const text = own(MARKS.remarkText) ?? own(MARKS.remarkBox)
  return id && slug ? [{ id, actor: { slug, ...(name && { name }) }, text: read(text) }] : []
}

export const classic: Layout = {
  cards: (document) => outermost([...document.querySelectorAll(MARKS.unit)]),
  holds: (card) => card.matches(MARKS.unit),
  unit,
  remarks: (card, page) =>
    [...card.querySelectorAll(`${MARKS.comment},${MARKS.remark}`)].flatMap((comment) => remark(comment, page)),
}
