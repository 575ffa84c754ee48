import { hashOf } from '../hash.ts'
import { plainName } from '../links.ts'
import { readText, textOf, type ReadText } from '../text.ts'
import { outermost } from '../visible.ts'
import { DOUBLES } from './classic.ts'

/** Classic: anchors without text. New layout (reported September 2026): the ends of the cards' keys. */
const CARD = 'com.linkedin.sdui.profile.card.'
const sduiCard = (end: string): string =>
  `[id^="${CARD}"][id$="${end}"],[componentkey^="${CARD}"][componentkey$="${end}"]`
const MARKS = {
  top: `main section[data-member-id],${sduiCard('Topcard')}`,
  headline: '.text-body-medium.break-words,[data-generated-suggestion-target]',
  about: `section:has(> #about),${sduiCard('About')},section.summary`,
  experience: `section:has(> #experience),[id^="${CARD}"][id*="Experience"],[componentkey^="${CARD}"][componentkey*="Experience"],section.experience`,
  item: 'li.artdeco-list__item,[componentkey^="entity-collection-item"],li.experience-item',
  guestHeadline: '.top-card-layout__headline',
} as const

const HEADINGS = `${DOUBLES},h2,.pvs-header__container,img,[role="img"]`

export interface Section {
  id: string
  text: ReadText
}

/** Name and headline of the profile's own page. */
export function topCard(document: Document): { name?: string; headline?: string } {
  const top = document.querySelector(MARKS.top) ?? document.querySelector('.top-card-layout')
  const heading = top?.querySelector('h1') ?? top?.querySelector('h2')
  const name = plainName(textOf(heading, { skip: DOUBLES }))
  const marked = top?.querySelector(`${MARKS.headline},${MARKS.guestHeadline}`)
  // New layout: the lines beside the name are the degree ("· 2nd") and then the headline.
  const lines = [...(heading?.parentElement?.parentElement?.querySelectorAll('p') ?? [])].filter(
    (line) => !line.closest('a,button'),
  )
  const headline = plainName(
    textOf(marked ?? lines.find((line) => !/^\s*[·•]/.test(line.textContent)), { skip: DOUBLES }),
  )
  return { ...(name && { name }), ...(headline && { headline }) }
}

export function sectionCards(document: Document): Element[] {
  const items = [...document.querySelectorAll(MARKS.experience)].flatMap((section) =>
    outermost([...section.querySelectorAll(MARKS.item)]),
  )
  return [...new Set([...outermost([...document.querySelectorAll(MARKS.about)]), ...items])]
}

/** What the person says of themselves in one section or one job. */
export function sectionOf(card: Element): Section | undefined {
  if (card.matches(MARKS.about)) {
    const box = card.querySelector('[data-testid="expandable-text-box"]') ?? card
    return { id: 'about', text: readText(box, { ariaHidden: true, skip: HEADINGS }) }
  }
  if (!card.matches(MARKS.item) || !card.closest(MARKS.experience)) return undefined
  const text = readText(card, { ariaHidden: true, skip: HEADINGS })
  return { id: `experience-${hashOf(text.text.split('\n').slice(0, 2).join('\n'))}`, text }
}
