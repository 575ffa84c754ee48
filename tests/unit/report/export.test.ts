// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Audit } from '../../../src/model/audit.ts'
import type { Post, Profile } from '../../../src/model/post.ts'
import { NO_PREFERENCES } from '../../../src/model/preferences.ts'
import { cell, toCsv } from '../../../src/report/export/csv.ts'
import { toHtml } from '../../../src/report/export/html.ts'
import { readExport } from '../../../src/report/export/import.ts'
import { toBackup, toJson } from '../../../src/report/export/json.ts'
import { toMarkdown } from '../../../src/report/export/markdown.ts'
import { SAFE, type ExportOptions } from '../../../src/report/export/options.ts'
import { redact } from '../../../src/report/export/redact.ts'
import { exportContent } from '../../../src/report/export/rows.ts'
import { report } from '../../../src/report/report.ts'
import de from '../../../src/ui/messages/de.ts'
import { en } from '../../../src/ui/messages/en.ts'
import { NOW, audit, finding, post } from './sample.ts'

const words = { ...en, coverageLine: () => '2 posts read.' }

const sample = (): Audit =>
  audit({
    posts: [
      post('p1', 'damn you @greg, ring 07700 900461 or greg@firm.example, see https://firm.example/x', {
        author: 'ada.example',
      }),
      post('p2', 'I am 39', { voice: 'reply' }),
      post('p3', 'it is too much for me'),
    ],
    findings: [
      finding('a', { because: '=cmd()' }),
      finding('n', { post: 'p2', category: 'protected', severity: 'none', because: 'You tell your age.' }),
      finding('w', { post: 'p3', category: 'wellbeing', severity: 'none', because: 'Distress.' }),
    ],
    decisions: { a: { finding: 'a', decision: 'keep', decidedAt: '2026-11-20T00:00:00Z' } },
  })

function allFormats(options: ExportOptions, whole = sample()): string[] {
  const content = exportContent([report(whole, NOW)], options)
  return [
    toHtml(content, words, options, NOW),
    toCsv(content, words),
    toJson(content, options, NOW),
    toMarkdown(content, words, options, NOW),
  ]
}

describe('what an export holds', () => {
  test('without being asked: no names, no links, no private notes', () => {
    for (const text of allFormats(SAFE)) {
      expect(text).toContain('damn')
      expect(text).not.toMatch(/ada\.example|Ada Example|@greg|bsky\.example/)
      expect(text).not.toContain('39')
    }
  })

  test('signs of distress never, whatever is asked for', () => {
    for (const text of [
      ...allFormats({ names: true, notes: true, redacted: false }),
      toBackup([sample()], NO_PREFERENCES, NOW),
    ])
      expect(text).not.toMatch(/wellbeing|Distress/)
  })

  test('what only the person can judge is said to be so in every format', () => {
    const whole = { ...sample(), findings: [finding('a', { severity: 'high', unsure: true })] }
    const [html = '', csv = '', json = '', markdown = ''] = allFormats(SAFE, whole)
    for (const text of [html, csv, markdown]) {
      expect(text).toContain('Look yourself')
      expect(text).not.toMatch(/\bHigh\b/)
    }
    const data = JSON.parse(json) as { version: number; findings: unknown[]; profiles: { counts: unknown }[] }
    expect(data.version).toBe(2)
    expect(data.findings).toMatchObject([{ severity: 'high', unsure: true }])
    expect(data.profiles[0]?.counts).toMatchObject({ high: { all: 0 }, unsure: { all: 1 } })
  })

  test('names and notes when asked for', () => {
    for (const text of allFormats({ names: true, notes: true, redacted: false })) {
      expect(text).toMatch(/ada.?\.example/)
      expect(text).toContain('39')
    }
  })

  test('redacted: no names, mail, numbers or links even if names are asked for, and months for days', () => {
    for (const text of allFormats({ names: true, notes: false, redacted: true })) {
      expect(text).not.toMatch(/07700|greg|firm|ada\.example/)
      expect(text).toMatch(/2026.?-11(?!.?-\d)/)
    }
  })
})

describe('an export in German', () => {
  const german = (options: ExportOptions): string[] => {
    const content = exportContent([report(sample(), NOW)], options, de.exported)
    const said = { ...de, coverageLine: () => '2 Beiträge gelesen.' }
    return [toHtml(content, said, options, NOW), toCsv(content, said), toMarkdown(content, said, options, NOW)]
  }

  test('says nothing in English but what was posted and what rules say', () => {
    const english =
      /\bProfile 1\b|\[number\]|\bown post\b|\bOpen post\b|\b(?:High|Medium|Low|Keep|Findings|Strengths)\b/
    for (const text of [...german(SAFE), ...german({ names: false, notes: true, redacted: true })]) {
      expect(text).toContain('Profil 1')
      expect(text.replace(/(?:damn|I am)[^<\n"]*/g, '')).not.toMatch(english)
    }
    expect(german({ ...SAFE, redacted: true })[1]).toContain('[Nummer]')
    expect(german({ ...SAFE, notes: true })[1]).toContain(de.voiceNames.reply)
  })

  test('networks have their own names, not our signs for them', () => {
    for (const text of german(SAFE)) expect(text).toContain('Bluesky')
  })
})

describe('hostile texts', () => {
  test('cells never begin as a formula and always stay one cell', () => {
    for (const evil of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\uFEFF=1', '＝1', '|calc', '%0'])
      expect(cell(evil)).toMatch(/^"?'/)
    expect(cell('a "b", c\n')).toBe('"a ""b"", c\n"')
    expect(cell('plain')).toBe('plain')
  })

  test('no formula in a whole table', () => {
    const [, csv = ''] = allFormats(SAFE)
    expect(csv).toContain(`'=cmd()`)
    expect(csv.startsWith('\uFEFF')).toBe(true)
  })

  test('HTML of any text runs nothing and loads nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const evil = `</blockquote><script>alert(1)</script><img src=x onerror=alert(1)>"'${noise}`
        const [html = ''] = allFormats(
          { names: true, notes: true, redacted: false },
          audit({
            posts: [post('p1', evil, { url: `javascript:${evil}` })],
            findings: [finding('a', { because: evil })],
            profile: { site: 'x', handle: evil, name: evil, url: evil },
          }),
        )
        const page = new DOMParser().parseFromString(html, 'text/html')
        expect(page.querySelectorAll('script, img, iframe, link, [onerror], a[href^=javascript]')).toHaveLength(0)
        expect(page.querySelectorAll('article')).toHaveLength(1)
      }),
      { numRuns: 30 },
    )
  })

  test('Markdown of any text makes no heading, link or image', () => {
    const evil = '# big\n[x](javascript:1) ![i](http://evil.example/i.png) <b>b</b> `c` | | http://evil.example'
    const [, , , markdown = ''] = allFormats(
      SAFE,
      audit({ posts: [post('p1', evil)], findings: [finding('a', { because: evil })] }),
    )
    expect(markdown).not.toMatch(/^# big/m)
    expect(markdown).not.toMatch(/[^\\]\[x\]\(|!\[i\]|<b>|https?:\/\/evil/)
  })

  test('redaction takes mail, numbers, links and handles and leaves the rest', () => {
    expect(redact('Ask @ada_b or a.b@c.example, +44 7700 900461, www.x.example now, 12 cats')).toBe(
      'Ask @… or [mail], [number], [link] now, 12 cats',
    )
  })

  test('redaction is quick on a long hostile text', () => {
    for (const evil of ['1 '.repeat(100_000), 'a@'.repeat(100_000), '@'.repeat(200_000), 'a.'.repeat(100_000)])
      expect(redact(evil)).toBeTypeOf('string')
  })
})

describe('backup and import', () => {
  test('every field of a profile and a post comes back', () => {
    const whole: Required<Post> = {
      id: 'p1',
      site: 'bluesky',
      url: 'https://bsky.example/p1',
      voice: 'quote',
      author: 'ada.example',
      authorName: 'Ada',
      title: 'On bread',
      text: 'damn this',
      truncated: true,
      writtenAt: '2026-11-01T10:00:00Z',
      inexactTime: true,
      audience: 'friends',
      images: ['A loaf'],
      shared: 'Bread is old.',
      pinned: true,
      noticed: 7,
      firstSeen: '2026-11-02T10:00:00Z',
      lastSeen: '2026-11-03T10:00:00Z',
    }
    const profile: Required<Profile> = {
      site: 'bluesky',
      handle: 'ada.example',
      name: 'Ada',
      url: 'https://bsky.example/ada',
      bio: 'Baker',
      photo: 'Ada with a cat',
      isOwner: true,
    }
    const read = readExport(toBackup([audit({ profile, posts: [whole] })], NO_PREFERENCES, NOW))
    if ('problem' in read) throw new Error(read.problem)
    const [back] = read.profiles[0]?.reading.posts ?? []
    expect(read.profiles[0]?.reading.profile).toEqual(profile)
    // When it was first seen there, the other machine knows itself.
    expect({ ...back, firstSeen: whole.firstSeen }).toEqual(whole)
  })

  test('a million findings and decisions, and two hundred thousand posts, are read in a moment and cut to what somebody could decide', () => {
    const decision = (at: number): string =>
      `{"finding":"f${at % 200_000}","decision":"keep","decidedAt":"2026-01-0${(at % 9) + 1}"}`
    const list = (amount: number, entry: (at: number) => string): string =>
      Array.from({ length: amount }, (_, at) => entry(at)).join(',')
    const read = readExport(
      `{"format":"prevet-backup","version":1,"profiles":[{"profile":{"site":"x","handle":"a","url":""},
        "posts":[${list(200_000, (at) => `{"id":"${at}","site":"x","voice":"own","text":"t"}`)}],
        "findings":[${list(1_000_000, (at) => `{"id":"f${at}"}`)}],"decisions":[${list(1_000_000, decision)}]}]}`,
    )
    if ('problem' in read) throw new Error(read.problem)
    expect(read.profiles[0]?.reading.posts).toHaveLength(200_000)
    expect(read.profiles[0]?.decisions).toHaveLength(100_000)
    expect(read.left).toBe(500_000)
  })

  test('of several decisions on one finding the newest counts', () => {
    const decided = (decision: string, decidedAt: string): string =>
      `{"finding":"f","decision":"${decision}","decidedAt":"${decidedAt}"}`
    const read = readExport(
      `{"format":"prevet-backup","version":1,"profiles":[{"profile":{"site":"x","handle":"a","url":""},"posts":[],
        "decisions":[${decided('keep', '2026-02-01')},${decided('fixed', '2026-03-01')},${decided('wrong', '2026-01-01')}]}]}`,
    )
    if ('problem' in read) throw new Error(read.problem)
    expect(read.profiles[0]?.decisions.map(({ decision }) => decision)).toEqual(['fixed'])
  })

  test('what is saved comes back: profile, posts, decisions', () => {
    const whole = sample()
    const read = readExport(toBackup([whole], NO_PREFERENCES, NOW))
    if ('problem' in read) throw new Error(read.problem)
    const [profile] = read.profiles
    expect(read.left).toBe(0)
    expect(profile?.reading.profile).toEqual(whole.profile)
    expect(profile?.reading.posts).toEqual(whole.posts)
    expect(profile?.decisions).toEqual(Object.values(whole.decisions))
  })

  test.each([
    ['{', 'broken'],
    ['[]', 'foreign'],
    ['{"format":"other"}', 'foreign'],
    ['{"format":"prevet-backup"}', 'foreign'],
    ['{"format":"prevet-backup","version":2,"profiles":[]}', 'newer'],
    ['{"format":"prevet-report","version":1}', 'report'],
    ['{"format":"prevet-backup","version":1,"profiles":[{"profile":{"site":"x"}}]}', 'empty'],
  ])('%s is refused as %s', (text, problem) => {
    expect(readExport(text)).toEqual({ problem })
  })

  test.each([
    ['12', { noticed: 12 }],
    ['-1', {}],
    ['1e400', {}],
    ['"12"', {}],
    ['1.5', {}],
  ])('a post noticed by %s people is read in with %j', (noticed, expected) => {
    const read = readExport(
      `{"format":"prevet-backup","version":1,"profiles":[{"profile":{"site":"x","handle":"a","url":""},
        "posts":[{"id":"1","site":"x","voice":"own","text":"t","noticed":${noticed}}]}]}`,
    )
    if ('problem' in read) throw new Error(read.problem)
    const [first] = read.profiles[0]?.reading.posts ?? []
    expect(first).toEqual({ id: '1', site: 'x', voice: 'own', text: 't', ...expected })
  })

  test('names of the prototype, foreign entries and findings in a file are left alone', () => {
    const read = readExport(
      `{"format":"prevet-backup","version":1,"__proto__":{"polluted":1},"profiles":[{"profile":{"site":"x","handle":"a","url":"",
        "__proto__":{"polluted":1},"constructor":"z"},"posts":[{"id":"1","site":"x","voice":"own","text":"t","evil":"<b>","pinned":"yes"},
        {"id":"2"},7],"findings":[{"id":"f"}],"decisions":[{"finding":"f","decision":"explode","decidedAt":""},
        {"finding":"__proto__","decision":"keep","decidedAt":"2026-01-01"}]}]}`,
    )
    if ('problem' in read) throw new Error(read.problem)
    expect(read.left).toBe(3)
    expect(read.profiles[0]?.reading.posts).toEqual([{ id: '1', site: 'x', voice: 'own', text: 't' }])
    expect(Object.keys(read.profiles[0]?.reading.profile ?? {})).toEqual(['site', 'handle', 'url'])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('any JSON is read without a throw', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        readExport(json)
        readExport(`{"format":"prevet-backup","version":1,"profiles":${json}}`)
        readExport(
          `{"format":"prevet-backup","version":1,"profiles":[${json},{"profile":${json},"posts":${json},"decisions":[${json}]}]}`,
        )
      }),
    )
  })
})
