import type { Page } from '../../../model/site.ts'
import { countIn, countAtStart } from '../counts.ts'
import { describedImages } from '../images.ts'
import { plainName } from '../links.ts'
import { readText, textOf } from '../text.ts'
import { outermost } from '../visible.ts'
import { postUrn } from './urn.ts'
import { isCompany, PEOPLE, slugOf, type Layout, type Unit } from './unit.ts'

/** What people who are not signed in see. Checked on pages of 2025. */
const MARKS = {
  card: 'article[data-activity-urn]',
  text: '[data-test-id="main-feed-activity-card__commentary"]',
  name: '[data-tracking-control-name*="actor-name"]',
  image: '[data-test-id="feed-images-content"] img[alt],ul.feed-images-content img[alt]',
  reactions: '[data-test-id="social-actions__reaction-count"]',
  answers: '[data-test-id="social-actions__comments"]',
  shared: '[data-test-id="main-feed-activity-card-with-shared-content"] article,article article',
} as const

function unit(card: Element, page: Page): Unit | undefined {
  const quote = card.querySelector(MARKS.shared)
  const mine = (selector: string): Element[] => [...card.querySelectorAll(selector)].filter((e) => !quote?.contains(e))
  const text = mine(MARKS.text)[0]
  const links = mine(PEOPLE).filter((link) => !text?.contains(link))
  const named = links.find((link) => link.matches(MARKS.name))
  const slug = slugOf(named, page)
  if (!slug) return undefined
  const first = links.map((link) => slugOf(link, page)).find(Boolean)
  const name = plainName(named?.textContent)
  const id = postUrn(card.getAttribute('data-activity-urn'))
  const shared = textOf(quote?.querySelector(MARKS.text))
  return {
    ...(id && { id }),
    actor: { slug, ...(isCompany(named, page) && { company: true }), ...(name && { name }) },
    ...(first && first !== slug && { bringer: first }),
    text: readText(text ?? []),
    ...(shared && { shared }),
    images: describedImages(mine(MARKS.image)),
    audience: 'public',
    counts: [countIn(mine(MARKS.reactions)[0]?.textContent), countAtStart(mine(MARKS.answers)[0]?.textContent)],
  }
}

export const guest: Layout = {
  cards: (document) => outermost([...document.querySelectorAll(MARKS.card)]),
  holds: (card) => card.matches(MARKS.card),
  unit,
  remarks: () => [],
}
