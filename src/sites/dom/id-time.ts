import { isoOf } from './time.ts'

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BASE32SORT = '234567abcdefghijklmnopqrstuvwxyz'

/** A number written with the letters of `alphabet`; undefined when another letter occurs. */
function numberIn(text: string, alphabet: string): bigint | undefined {
  let value = 0n
  for (const letter of text) {
    const digit = alphabet.indexOf(letter)
    if (digit < 0) return undefined
    value = value * BigInt(alphabet.length) + BigInt(digit)
  }
  return value
}

function shifted(id: string, bits: bigint, add: number, times = 1): string | undefined {
  return /^\d{5,20}$/.test(id) ? isoOf(Number(BigInt(id) >> bits) * times + add) : undefined
}

/** X status ids since November 2010; the older ones were counters and give undefined. */
export function timeOfXId(id: string): string | undefined {
  return id.length >= 14 ? shifted(id, 22n, 1_288_834_974_657) : undefined
}

/** LinkedIn activity, ugcPost and share numbers. */
export function timeOfLinkedInId(id: string): string | undefined {
  return shifted(id, 22n, 0)
}

/** TikTok video ids, to the second. */
export function timeOfTikTokId(id: string): string | undefined {
  return shifted(id, 32n, 0, 1000)
}

/** Mastodon status ids; not valid for very old posts and some forks. */
export function timeOfMastodonId(id: string): string | undefined {
  return shifted(id, 16n, 0)
}

/** Instagram and Threads: the first 11 letters of the code (private accounts have 39). */
export function timeOfMetaCode(code: string): string | undefined {
  const value = /^[\w-]{11}/.test(code) ? numberIn(code.slice(0, 11), BASE64URL) : undefined
  return value === undefined ? undefined : isoOf(Number(value >> 23n) + 1_314_220_021_721)
}

/** Bluesky record keys (TID). */
export function timeOfTid(key: string): string | undefined {
  const value = key.length === 13 ? numberIn(key, BASE32SORT) : undefined
  return value === undefined ? undefined : isoOf(Number((value >> 10n) / 1000n))
}

/** Misskey's aid (10 letters) and aidx (16). */
export function timeOfAid(id: string): string | undefined {
  if (!/^[0-9a-z]{10}(?:[0-9a-z]{6})?$/.test(id)) return undefined
  const ms = Number.parseInt(id.slice(0, 8), 36) + 946_684_800_000
  return ms > Date.UTC(2016, 0, 1) ? isoOf(ms) : undefined
}
