import { avatar, escapeHtml, row } from './bluesky.ts'
import type { Sample } from './sample.ts'
import { did } from './tid.ts'

/** How many rows a list has before the reader scrolls. */
export const FIRST_ROWS = 20

function header({ person, isOwner }: Sample): string {
  const button = isOwner
    ? '<button data-testid="profileHeaderEditProfileButton" type="button" role="button"><div dir="auto">Edit Profile</div></button>'
    : '<button data-testid="followBtn" type="button" role="button"><div dir="auto">Follow</div></button>'
  return `<div class="head"><div data-testid="userBannerImage" class="banner"></div>${avatar(person)}<div>${button}</div><div dir="auto" data-testid="profileHeaderDisplayName" class="title">${escapeHtml(person.name)}</div><div><div dir="auto" class="handle">@${person.handle}</div></div><div dir="auto" data-word-wrap="1" data-testid="profileHeaderDescription" class="bio">${escapeHtml(person.bio)}</div></div><div role="tablist" data-testid="profilePager"><div role="tab" aria-selected="true" tabindex="0">Posts</div></div>`
}

/** What the client puts into `main` for a profile, and the rows that it adds as the person scrolls. */
export function profileView(sample: Sample, first = FIRST_ROWS): { title: string; main: string; more: string[] } {
  const rows = sample.posts.map((post) => row(post, sample.person))
  const list = `<div data-testid="postsFeed"><div data-testid="postsFeed-flatlist"><div id="rows">${rows.slice(0, first).join('')}</div></div></div>`
  return {
    title: `${sample.person.name} (@${sample.person.handle}) — Bluesky`,
    main: `<div data-testid="profileScreen"><div data-testid="profileView">${header(sample)}${list}</div></div>`,
    more: rows.slice(first),
  }
}

function navigation(samples: readonly Sample[]): string {
  const links = samples.map(
    ({ person, isOwner }) =>
      `<a href="/profile/${isOwner ? did(person.handle) : person.handle}" role="link" aria-label="${isOwner ? 'Profile' : escapeHtml(person.name)}">${isOwner ? 'Profile' : escapeHtml(person.name)}</a>`,
  )
  return `<nav role="navigation"><strong>Sample network</strong><a href="/" role="link" aria-label="Home">Home</a>${links.join('')}<p>Made-up people on a made-up page, served by your own machine.</p></nav>`
}

/** The whole document. */
export function page(title: string, main: string, samples: readonly Sample[]): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/sample.css"><script src="/sample.js" defer></script></head><body><div id="root"><div class="frame">${navigation(samples)}<main role="main">${main}</main></div></div></body></html>`
}
