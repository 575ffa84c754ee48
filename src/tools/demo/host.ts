import type { Answer, Host } from '../serve/web.ts'
import { row } from './bluesky.ts'
import { client } from './client.ts'
import { IDRIS_PROFILE } from './others.ts'
import { ROWAN } from './rowan.ts'
import type { Sample } from './sample.ts'
import { page, profileView } from './shell.ts'
import css from './sample.css?raw'
import { did, tid } from './tid.ts'

/** The host name of the network whose markup the sample has. */
export const SAMPLE_HOST = 'bsky.app'
export const SAMPLE_PROFILE = `https://${SAMPLE_HOST}/profile/${ROWAN.person.handle}`

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'"

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 13"><path fill="#c9d6df" d="M0 0h24v13H0z"/><path fill="#8fa9b8" d="m0 13 8-8 5 5 4-3 7 6z"/></svg>'

function find(samples: readonly Sample[], path: string): Sample | undefined {
  const actor = /^\/profile\/([^/]+)/.exec(path)?.[1]
  return samples.find(({ person }) => actor === person.handle || actor === did(person.handle))
}

function html(body: string): Answer {
  return { type: 'text/html', body, headers: { 'content-security-policy': POLICY } }
}

function postPage(sample: Sample, key: string, samples: readonly Sample[]): Answer | undefined {
  const post = sample.posts.find(({ at }) => tid(at) === key)
  if (!post) return undefined
  const item = row(post, sample.person)
    .replace('data-testid="feedItem-by-', 'data-testid="postThreadItem-by-')
    .replace(' data-testid="postText"', '')
  return html(page(`${sample.person.name} on Bluesky`, `<div data-testid="postThreadScreen">${item}</div>`, samples))
}

/** Serves these profiles as bsky.app does; `first`: how many posts a page has before anybody scrolls. */
export function blueskyHost(samples: readonly Sample[] = [ROWAN, IDRIS_PROFILE], first?: number): Host {
  const files: Record<string, Answer> = {
    '/sample.js': { type: 'text/javascript', body: `(${client.toString()})()` },
    '/sample.css': { type: 'text/css', body: css },
    '/picture.svg': { type: 'image/svg+xml', body: PICTURE },
    '/': html(page('Home — Bluesky', '<p class="bio">Nothing here. Open a profile.</p>', samples)),
  }
  return (url) => {
    const path = url.searchParams.get('of') ?? url.pathname
    const sample = find(samples, path)
    if (!sample) return files[url.pathname]
    const key = /\/post\/([^/]+)/.exec(path)?.[1]
    if (key !== undefined) return postPage(sample, key, samples)
    const view = profileView(sample, first)
    if (url.pathname === '/sample.json') return { type: 'application/json', body: JSON.stringify(view) }
    return html(page(view.title, view.main, samples))
  }
}
