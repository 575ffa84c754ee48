import { describe, expect, it } from 'vitest'
import * as ids from '../../../src/sites/dom/id-time.ts'
import { urnInKey } from '../../../src/sites/dom/linkedin/urn.ts'
import { saidDate } from '../../../src/sites/dom/said-date.ts'
import { isoTime } from '../../../src/sites/dom/time.ts'

describe('times in ids', () => {
  it.each([
    ['X', ids.timeOfXId('1759241476758733209'), '2024-02-18T15:40:27'],
    ['LinkedIn', ids.timeOfLinkedInId('7315493651864788994'), '2025-04-08T22:00:01'],
    ['Threads', ids.timeOfMetaCode('DSVRshjkbtK'), '2025-12-16T17:18:28'],
    ['Instagram, private account', ids.timeOfMetaCode(`DSVRshjkbtK${'x'.repeat(28)}`), '2025-12-16T17:18:28'],
    ['Bluesky', ids.timeOfTid('3mpinag33223t'), '2026-06-30T09:00:00'],
    ['Mastodon', ids.timeOfMastodonId('116818370887681013'), '2026-06-26T20:48:00'],
    ['TikTok', ids.timeOfTikTokId('7571863205253778710'), '2025-11-12'],
  ])('%s', (_, time, wanted) => expect(time?.slice(0, wanted.length)).toBe(wanted))

  it('gives nothing for what is no such id or cannot be its time', () => {
    expect(ids.timeOfXId('20')).toBeUndefined()
    expect(ids.timeOfXId('not a number')).toBeUndefined()
    expect(ids.timeOfMetaCode('short')).toBeUndefined()
    expect(ids.timeOfTid('zzzzzzzzzzzzz')).toBeUndefined()
    expect(ids.timeOfAid('0000000000')).toBeUndefined()
    expect(ids.timeOfMastodonId('99999999999999999999')).toBeUndefined()
  })

  it('reads LinkedIn’s packed keys', () => {
    expect(urnInKey('EgsIgIDXnJKLycjPAQ-replaceableCommentToolsX')).toBe('urn:li:ugcPost:7478387901370916864')
    expect(urnInKey('////-replaceableCommentToolsX')).toBeUndefined()
    expect(urnInKey('something else')).toBeUndefined()
  })
})

describe('isoTime', () => {
  it.each([
    ['2026-08-18T13:16:25.896000+0000', '2026-08-18T13:16:25.896Z'],
    ['2016-05-08T00:55:00-07:00', '2016-05-08T07:55:00.000Z'],
    ['2018-11-08', '2018-11-08T00:00:00.000Z'],
    ['2025-04-08T12:36:53 1744115813', '2025-04-08T12:36:53.000Z'],
  ])('%s', (text, wanted) => expect(isoTime(text)).toBe(wanted))

  it.each(['', 'comment_date', '0000-00-00', '9999-12-31', '12/31/2024'])('nothing for %j', (text) =>
    expect(isoTime(text)).toBeUndefined(),
  )
})

describe('saidDate', () => {
  const now = Date.UTC(2026, 9, 1, 12)
  it.each([
    ['16m', 'en', '2026-10-01T11:44'],
    ['vor 2 Tagen', 'de', '2026-09-29T12:00'],
    ['November 29, 2024 at 10:15 PM', 'en', '2024-11-29T22:15'],
    ['29. November 2024 um 10:15', 'de', '2024-11-29T10:15'],
    ['29 listopada 2024', 'pl', '2024-11-29T00:00'],
    ['Dec 3', 'en', '2025-12-03T00:00'],
    ['3 de mayo', 'es', '2026-05-03T00:00'],
    ['2024年11月29日', 'ja', '2024-11-29T00:00'],
    ['Yesterday at 9:05', 'en', '2026-09-30T09:05'],
    ['ayer', 'es', '2026-09-30T00:00'],
    ['قبل ٣ أيام', 'ar', '2026-09-28T12:00'],
    ['قبل يومين', 'ar', '2026-09-29T12:00'],
    ['۲ ساعت پیش', 'fa', '2026-10-01T10:00'],
    ['לפני יומיים', 'he', '2026-09-29T12:00'],
    ['٣ مايو ٢٠٢٤', 'ar', '2024-05-03T00:00'],
  ])('%s (%s)', (label, language, wanted) => expect(saidDate(label, language, now)?.slice(0, 16)).toBe(wanted))

  it.each(['', 'Sponsored', 'walrusxyz', 'x'.repeat(200)])('nothing for %j', (label) =>
    expect(saidDate(label, 'en', now)).toBeUndefined(),
  )
})
