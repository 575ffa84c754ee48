import { siteName } from '../../report/site-names.ts'

/** Networks whose own name is the name of their host. */
const NETWORKS = new Set(
  (
    'x linkedin facebook instagram threads tiktok youtube reddit github pinterest quora medium tumblr vk twitch snapchat ' +
    'stackoverflow'
  ).split(' '),
)

/** `de.linkedin.com` → `LinkedIn`; a host that is no network's stays itself. */
export function siteOfHost(host: string | undefined): string {
  if (host === undefined) return ''
  if (host === 'bsky.app') return siteName('bluesky')
  const [site = '', ending] = host.split('.').slice(-2)
  return ending && NETWORKS.has(site) ? siteName(site) : host
}
