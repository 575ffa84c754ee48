import { timeOfLinkedInId } from '../id-time.ts'

const POST = /urn:li:(activity|ugcPost|share):(\d{10,20})/

/** The post that a urn names: `urn:li:activity:123`; undefined for adverts, courses, job collections. */
export function postUrn(text: string | null | undefined): string | undefined {
  const match = POST.exec(text ?? '')
  return match && !/inAppPromotion|lyndaCourse|jobPosting/.test(text ?? '') ? match[0] : undefined
}

/** `urn:li:comment:(activity:1,2)` */
export function commentUrn(text: string | null | undefined): string | undefined {
  return /urn:li:comment:\((?:urn:li:)?(?:activity|ugcPost|share):\d+,\d+\)/.exec(text ?? '')?.[0]
}

/** The time in the last number of a urn. */
export function timeOfUrn(urn: string): string | undefined {
  const number = /(\d{10,20})\)?$/.exec(urn)?.[1]
  return number ? timeOfLinkedInId(number) : undefined
}

function bytesOf(base64: string): number[] {
  try {
    const binary = atob(base64.replace(/-/g, '+').replace(/_/g, '/'))
    return Array.from({ length: binary.length }, (_, index) => binary.charCodeAt(index))
  } catch {
    return []
  }
}

/**
 * The new layout's keys hold a small protobuf: a byte for the kind of post, a length, a byte 8, and the number as a
 * zigzag varint.
 */
export function urnInKey(key: string): string | undefined {
  const [kind, , mark, ...rest] = bytesOf(/^([\w+/-]{10,40}={0,2})-replaceableCommentTools/.exec(key)?.[1] ?? '')
  const name = kind === 0x0a ? 'activity' : kind === 0x12 ? 'ugcPost' : undefined
  if (!name || mark !== 8) return undefined
  let value = 0n
  for (const [index, byte] of rest.entries()) {
    value |= BigInt(byte & 127) << BigInt(7 * index)
    if (byte < 128) break
  }
  const number = (value / 2n).toString()
  return timeOfLinkedInId(number) ? `urn:li:${name}:${number}` : undefined
}
