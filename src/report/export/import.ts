import type { Decision, DecisionRecord } from '../../model/audit.ts'
import type { Post, Profile, Reading } from '../../model/post.ts'
import type { Preferences } from '../../model/preferences.ts'
import { checkedPreferences } from '../check-preferences.ts'
import { BACKUP_FORMAT, BACKUP_VERSION, REPORT_FORMAT } from './json.ts'

/** Why a file cannot be read in; the words for it are the view's. */
export type ImportProblem = 'broken' | 'foreign' | 'newer' | 'report' | 'too-long' | 'empty'

export interface ImportedProfile {
  reading: Reading
  complete: boolean
  decisions: DecisionRecord[]
}

export interface Imported {
  profiles: ImportedProfile[]
  preferences: Preferences
  /** Entries that did not fit and were left out. */
  left: number
}

/** 200 million UTF-16 units: some hundred thousand posts. */
const LONGEST = 200_000_000

const DECISIONS: readonly Decision[] = ['open', 'will-fix', 'fixed', 'keep', 'not-mine', 'wrong']

/**
 * Reads an exported backup. The file may come from anywhere: nothing of it is used but strings and flags of known names, and
 * whatever does not fit is left out and counted. Findings in a file are never believed.
 */
export function readExport(text: string): Imported | { problem: ImportProblem } {
  if (text.length > LONGEST) return { problem: 'too-long' }
  const data = parsed(text)
  if (data === undefined) return { problem: 'broken' }
  if (!isRecord(data)) return { problem: 'foreign' }
  if (data.format === REPORT_FORMAT) return { problem: 'report' }
  if (data.format !== BACKUP_FORMAT || typeof data.version !== 'number') return { problem: 'foreign' }
  if (data.version > BACKUP_VERSION) return { problem: 'newer' }
  const given = listOf(data.profiles)
  const count = { left: 0 }
  const profiles = given.flatMap((entry) => profileOf(entry, count))
  return profiles.length > 0
    ? { profiles, preferences: checkedPreferences(data.preferences), left: count.left }
    : { problem: 'empty' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])

interface Count {
  left: number
}

function profileOf(entry: unknown, count: Count): ImportedProfile[] {
  const profile = isRecord(entry) && isRecord(entry.profile) ? strings(entry.profile, PROFILE) : undefined
  if (!isRecord(entry) || !profile?.site || !profile.handle || profile.url === undefined) {
    count.left++
    return []
  }
  const { isOwner } = entry.profile as Record<string, unknown>
  const posts = listOf(entry.posts).flatMap((post) => postOf(post, count))
  const unread = listOf(entry.unread).flatMap((card) => {
    const { reason, id } = isRecord(card) ? strings(card, ['reason', 'id']) : {}
    return reason ? [{ reason, ...(id && { id }) }] : []
  })
  return [
    {
      reading: { profile: { ...(profile as unknown as Profile), ...(isOwner === true && { isOwner }) }, posts, unread },
      complete: entry.complete === true,
      decisions: decisionsOf(listOf(entry.decisions), count),
    },
  ]
}

const PROFILE = ['site', 'handle', 'name', 'url', 'bio', 'photo'] as const

const POST = [
  'id',
  'site',
  'url',
  'voice',
  'author',
  'authorName',
  'title',
  'text',
  'writtenAt',
  'audience',
  'shared',
  'lastSeen',
] as const

const VOICES = ['own', 'reply', 'quote', 'repost', 'bio', 'image', 'others']

function postOf(entry: unknown, count: Count): Post[] {
  const post = isRecord(entry) ? strings(entry, POST) : {}
  if (!isRecord(entry) || !post.id || !post.site || post.text === undefined || !VOICES.includes(post.voice ?? '')) {
    count.left++
    return []
  }
  const images = listOf(entry.images).filter((text) => typeof text === 'string')
  return [
    {
      ...(post as unknown as Post),
      ...flags(entry, ['truncated', 'inexactTime', 'pinned']),
      ...amountOf(entry, 'noticed'),
      ...(images.length > 0 && { images }),
    },
  ]
}

/** More than anybody decides; each is stored by itself, and a hostile file must not keep the store busy for hours. */
const MOST_DECISIONS = 100_000

/** The newest decision on each finding. */
function decisionsOf(entries: readonly unknown[], count: Count): DecisionRecord[] {
  const newest = new Map<string, DecisionRecord>()
  for (const record of entries.flatMap((entry) => decisionOf(entry, count))) {
    const known = newest.get(record.finding)
    if (!known && newest.size >= MOST_DECISIONS) count.left++
    else if (!known || known.decidedAt <= record.decidedAt) newest.set(record.finding, record)
  }
  return [...newest.values()]
}

function decisionOf(entry: unknown, count: Count): DecisionRecord[] {
  const record = isRecord(entry) ? strings(entry, ['finding', 'decision', 'decidedAt']) : {}
  const decision = DECISIONS.find((known) => known === record.decision)
  if (record.finding && decision && record.decidedAt)
    return [{ finding: record.finding, decision, decidedAt: record.decidedAt }]
  count.left++
  return []
}

/** Own properties of these names that are strings; anything else of a file is never touched. */
function strings<Name extends string>(
  entry: Record<string, unknown>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = Object.hasOwn(entry, name) ? entry[name] : undefined
    if (typeof value === 'string') found[name] = value
  }
  return found
}

/** A whole number of people or the like; anything else is left out. */
function amountOf<Name extends string>(entry: Record<string, unknown>, name: Name): Partial<Record<Name, number>> {
  const value = Object.hasOwn(entry, name) ? entry[name] : undefined
  return Number.isSafeInteger(value) && (value as number) >= 0 ? ({ [name]: value } as Record<Name, number>) : {}
}

function flags<Name extends string>(
  entry: Record<string, unknown>,
  names: readonly Name[],
): Partial<Record<Name, true>> {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(entry, name) && entry[name] === true).map((name) => [name, true]),
  ) as Partial<Record<Name, true>>
}
