/** Networks by their own names, which are the same in every language. */
const NAMES: Readonly<Record<string, string>> = {
  x: 'X',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  github: 'GitHub',
  stackoverflow: 'Stack Overflow',
  hackernews: 'Hacker News',
  vk: 'VK',
  generic: 'Web',
}

/** `bluesky` → `Bluesky`. */
export function siteName(site: string): string {
  if (Object.hasOwn(NAMES, site)) return NAMES[site] ?? site
  return site.charAt(0).toUpperCase() + site.slice(1)
}
