import type { Answer, Host } from '../serve/web.ts'
import { escapeHtml } from './bluesky.ts'
import type { Sample } from './sample.ts'
import { xClient } from './x-client.ts'
import { cell } from './x.ts'

export const X_HOST = 'x.com'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'"

const STYLE = 'body { margin: 0; font: 15px system-ui } #cells { position: relative } #cells > div { overflow: hidden }'

function schema({ person }: Sample): string {
  const data = {
    '@type': 'ProfilePage',
    mainEntity: { '@type': 'Person', additionalName: person.handle, givenName: person.name, description: person.bio },
  }
  return `<script type="application/ld+json" data-testid="UserProfileSchema-test">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`
}

function column(sample: Sample): string {
  const { person, isOwner } = sample
  const edit = isOwner ? '<a data-testid="editProfileButton" href="/settings/profile" role="link">Edit profile</a>' : ''
  return `${schema(sample)}<div data-testid="UserName"><span>${escapeHtml(person.name)}</span><span>@${person.handle}</span></div>${edit}<div data-testid="UserDescription">${escapeHtml(person.bio)}</div><section role="region"><div id="cells" aria-label="Timeline"></div></section>`
}

/** Private letters that lie on every page in the markup of posts, and must never be read. */
function drawer(): string {
  const letter = `<div data-testid="cellInnerDiv"><div data-testid="tweetText">Private: I hate my boss and I stole a pen.</div><time datetime="2026-01-01T00:00:00.000Z">1 Jan</time></div>`
  return `<div data-testid="DMDrawer">${letter.repeat(3)}</div>`
}

function page(samples: readonly Sample[]): Answer {
  const own = samples.find(({ isOwner }) => isOwner)
  const viewer = own ? `<a data-testid="AppTabBar_Profile_Link" href="/${own.person.handle}">Profile</a>` : ''
  const links = samples.map(({ person }) => `<a href="/${person.handle}">${escapeHtml(person.name)}</a> `).join('')
  const body = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>X</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/x.css"><script src="/x.js" defer></script></head><body><div id="react-root"><nav role="navigation">${viewer}${links}</nav><main role="main"><div data-testid="primaryColumn"></div></main>${drawer()}</div></body></html>`
  return { type: 'text/html', body, headers: { 'content-security-policy': POLICY } }
}

/** Serves these profiles as x.com does: most of a list is not in the page. */
export function xHost(samples: readonly Sample[]): Host {
  const files: Record<string, Answer> = {
    '/x.js': { type: 'text/javascript', body: `(${xClient.toString()})()` },
    '/x.css': { type: 'text/css', body: STYLE },
    '/picture.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  }
  return (url) => {
    const handle = (url.searchParams.get('of') ?? url.pathname).split('/')[1]
    const sample = samples.find(({ person }) => person.handle === handle)
    if (!sample) return files[url.pathname] ?? (url.pathname === '/home' ? page(samples) : undefined)
    if (url.pathname !== '/cells.json') return page(samples)
    const { person, posts } = sample
    const view = {
      title: `${person.name} (@${person.handle}) / X`,
      column: column(sample),
      cells: posts.map((post) => cell(post, person)),
    }
    return { type: 'application/json', body: JSON.stringify(view) }
  }
}
