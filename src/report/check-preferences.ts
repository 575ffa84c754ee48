import { NOTE_CATEGORIES, RISK_CATEGORIES } from '../model/finding.ts'
import { FIELD_IDS, NO_PREFERENCES, type Preferences, type Silence } from '../model/preferences.ts'

const LONGEST_TEXT = 2_000_000
const LONGEST_WORD = 200
const MOST = 2000

/** Whatever was stored or imported, as preferences that can be used: what does not fit is left out, the rest is kept. */
export function checkedPreferences(stored: unknown): Preferences {
  if (!isRecord(stored) || (typeof stored.version === 'number' && stored.version > 1)) return NO_PREFERENCES
  const { language, lookBackYears, advert, cv } = stored
  const theme = (['auto', 'light', 'dark'] as const).find((known) => known === stored.theme) ?? 'auto'
  const field = FIELD_IDS.find((known) => known === stored.field)
  return {
    version: 1,
    theme,
    ...(typeof language === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) && { language }),
    ...(field && { field }),
    weights: checkedWeights(stored.weights),
    off: [...RISK_CATEGORIES, ...NOTE_CATEGORIES].filter((known) => listOf(stored.off).includes(known)),
    ...(isNumber(lookBackYears, 1, 100) && { lookBackYears }),
    watch: words(stored.watch),
    allowed: words(stored.allowed),
    silences: listOf(stored.silences).flatMap(checkedSilence).slice(0, MOST),
    ...(isText(advert) && { advert }),
    ...(isText(cv) && { cv }),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])

const isNumber = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT

const isWord = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_WORD

const words = (value: unknown): string[] => [...new Set(listOf(value).filter(isWord))].slice(0, MOST)

function checkedWeights(value: unknown): Preferences['weights'] {
  if (!isRecord(value)) return {}
  const own = RISK_CATEGORIES.flatMap((category) => {
    const factor = Object.hasOwn(value, category) ? value[category] : undefined
    return isNumber(factor, 0, 3) ? [[category, factor] as const] : []
  })
  return Object.fromEntries(own)
}

function checkedSilence(value: unknown): Silence[] {
  if (!isRecord(value)) return []
  const { kind, key, post, rule, words: wording } = value
  if (kind === 'post' && isText(key) && isText(post)) return [{ kind, key, post }]
  if (kind === 'wording' && isText(rule) && isText(wording)) return [{ kind, rule, words: wording }]
  return kind === 'rule' && isText(rule) ? [{ kind, rule }] : []
}

/** Settings that hold words of a profile or of the person: they go when everything is forgotten. */
export function withoutTexts(preferences: Preferences): Preferences {
  const rest = { ...preferences, silences: preferences.silences.filter(({ kind }) => kind === 'rule') }
  delete rest.advert
  delete rest.cv
  return rest
}

/** Settings for another machine: without the pasted texts, which are no setting. */
export function portable(preferences: Preferences): Preferences {
  const rest = { ...preferences }
  delete rest.advert
  delete rest.cv
  return rest
}

/** Settings of a backup laid over those here: lists are put together, a choice made here stays. */
export function mergedPreferences(here: Preferences, brought: Preferences): Preferences {
  const both = <Item>(a: readonly Item[], b: readonly Item[]): Item[] => [
    ...new Map([...a, ...b].map((item) => [JSON.stringify(item), item])).values(),
  ]
  return {
    ...portable(brought),
    ...here,
    theme: here.theme === 'auto' ? brought.theme : here.theme,
    weights: { ...brought.weights, ...here.weights },
    off: both(here.off, brought.off),
    watch: both(here.watch, brought.watch),
    allowed: both(here.allowed, brought.allowed),
    silences: both(here.silences, brought.silences),
  }
}

/** Settings after one profile was forgotten. */
export function withoutProfile(preferences: Preferences, key: string): Preferences {
  const silences = preferences.silences.filter((silence) => silence.kind !== 'post' || silence.key !== key)
  return { ...preferences, silences }
}
