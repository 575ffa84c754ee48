import type { Page, PageKind, SiteReader } from '../../../src/model/site.ts'

/**
 * A made-up network. A page is `<main data-handle="ada" data-bio="…">` with `<article data-id="1">text</article>`s;
 * `data-broken` makes the reader stumble, `data-unread` makes it give the card up.
 */
export const fakeSite: SiteReader = {
  title: 'Fake',
  hosts: [],
  evidence: { date: '2026-11', level: 'high' },
  matches: ({ document }: Page) => document.querySelector('main') !== null,
  classify: ({ document, url }: Page): PageKind => {
    const main = document.querySelector('main')
    const bio = main?.getAttribute('data-bio')
    const handle = url.pathname.slice(1)
    if (handle === 'home') return { kind: 'other', reason: 'This is a home page.' }
    if (handle === 'wall') return { kind: 'wall', reason: 'Sign in first.' }
    const name = main?.getAttribute('data-name')
    return {
      kind: 'profile',
      profile: { site: 'fake', handle, url: url.href, ...(name && { name }), ...(bio && { bio }) },
    }
  },
  cards: ({ document }) => [...document.querySelectorAll('main article')],
  cardKey: (card) => card.getAttribute('data-key') ?? undefined,
  read(card, _page, profile) {
    if (card.hasAttribute('data-broken')) throw new Error('stumbled')
    if (card.hasAttribute('data-unread')) return { unread: { reason: 'It is withheld.' } }
    const time = card.querySelector('time')?.dateTime
    const author = card.getAttribute('data-author') ?? profile.handle
    return {
      posts: [
        {
          id: card.getAttribute('data-id') ?? '',
          site: 'fake',
          voice: author === profile.handle ? 'own' : 'repost',
          author,
          text: card.querySelector('p')?.textContent ?? '',
          ...(time && { writtenAt: time }),
        },
      ],
    }
  },
  locate(card, _post, spans) {
    const text = card.querySelector('p')?.firstChild
    return spans.flatMap(({ start, end }) => {
      if (!text) return []
      const range = card.ownerDocument.createRange()
      range.setStart(text, start)
      range.setEnd(text, end)
      return range
    })
  },
}

export function article(id: string, text = `Text of ${id}`, attributes = ''): string {
  return `<article data-id="${id}" ${attributes}><p>${text}</p></article>`
}
