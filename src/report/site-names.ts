/** Networks by their own names, which are the same in every language. */
const NAMES: Readonly<Record<string, string>> = {
  x: 'X',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  github: 'GitHub',
  'stack-overflow': 'Stack Overflow',
  stackoverflow: 'Stack Overflow',
  'hacker-news': 'Hacker News',
  hackernews: 'Hacker News',
  vk: 'VK',
}

/** `bluesky` → `Bluesky`. */
export function siteName(site: string): string {
  if (Object.hasOwn(NAMES, site)) return NAMES[site] ?? site
  return site.charAt(0).toUpperCase() + site.slice(1)
}
