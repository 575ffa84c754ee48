/** What stands in at least so many of the posts, in the order in which it was first met. Of each post: what it shows. */
export const inEnough = (posts: Iterable<Iterable<number>>, least: number): number[] => {
  const counts = new Map<number, number>()
  for (const post of posts) for (const one of new Set(post)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= least).map(([one]) => one)
}
