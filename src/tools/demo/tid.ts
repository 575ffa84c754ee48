const LETTERS = '234567abcdefghijklmnopqrstuvwxyz'

/** A Bluesky record key: the time in microseconds and ten bits of clock name, in 13 letters that sort by time. */
export function tid(at: string): string {
  let rest = (BigInt(Date.parse(at)) * 1000n) << 10n
  let key = ''
  for (let place = 0; place < 13; place++) {
    key = (LETTERS[Number(rest & 31n)] ?? '') + key
    rest >>= 5n
  }
  return key
}

/** A made-up DID for a handle: always the same one. */
export function did(handle: string): string {
  return `did:plc:${handle
    .replace(/[^a-z2-7]/g, '')
    .padEnd(24, 'a')
    .slice(0, 24)}`
}
