const HASH_START = 0x811c9dc5 | 0

/** FNV-1a over UTF-16 units, in 32 bits, not below nought. */
export const hashOf = (text: string): number => {
  let hash = HASH_START
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** A short mark of a text: the hash, and a second one beside it, which begins at `second`. Good enough to tell texts apart. */
export const markOf = (text: string, second: number): string => {
  let other = second
  for (let i = 0; i < text.length; i++) other = Math.imul(other ^ text.charCodeAt(i), 0x85ebca6b)
  return hashOf(text).toString(36) + (other >>> 0).toString(36)
}
