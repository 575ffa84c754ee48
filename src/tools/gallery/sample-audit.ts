import type { Audit, DecisionRecord } from '../../model/audit.ts'
import type { CategoryId, Finding, Severity, Strength, StrengthKind } from '../../model/finding.ts'
import type { Post, Voice } from '../../model/post.ts'
import type { Rule } from '../../model/rule.ts'

/** One made-up post: `[…]` marks the words of the finding or strength. */
interface Line {
  text: string
  day: string
  voice?: Voice
  finding?: [CategoryId, string, Severity, number]
  strength?: [StrengthKind, string]
  because?: string
  unsure?: boolean
  shared?: string
}

/** The words that a person really gets to read, so that pictures show them in every language. */
const FILES = import.meta.glob<Rule>(
  '../../rules/*/{false-sick-day,boss-contempt,strong,blackout,as-a-whole,cannabis-use,age,phone-number,despair,measured,thanks,passed}.ts',
  { eager: true, import: 'default' },
)

const RULES: Record<string, Rule> = Object.fromEntries(
  Object.entries(FILES).map(([path, rule]) => [path.replace(/^.*\/rules\/(.*)\.ts$/, '$1'), rule]),
)

/** As the engine says it. */
function reasonOf(id: string): string {
  const rule = RULES[id]
  return rule ? `${rule.understood} ${rule.why}` : ''
}

const LINES: readonly Line[] = [
  {
    text: 'Rang in sick this morning. [Nothing wrong with me], the beach was calling',
    day: '2026-11-05',
    finding: ['dishonesty', 'false-sick-day', 'medium', 0.92],
  },
  {
    text: 'Honestly [my manager is a useless clown] and the whole floor knows it.',
    day: '2026-09-14',
    voice: 'reply',
    finding: ['badmouthing', 'boss-contempt', 'high', 0.88],
  },
  {
    text: 'no idea how I got home, [completely blacked out] after the second bar',
    day: '2025-07-19',
    finding: ['alcohol', 'blackout', 'medium', 0.81],
  },
  {
    text: 'what a [f***ing] joke of a referee',
    day: '2026-10-01',
    voice: 'repost',
    finding: ['profanity', 'strong', 'low', 0.97],
  },
  {
    text: 'friday plans: [420], pizza, bed',
    day: '2024-04-20',
    finding: ['drugs', 'cannabis-use', 'low', 0.5],
    unsure: true,
  },
  {
    text: '[Some of them had it coming, if you ask me.] Anyway, off to bed.',
    day: '2026-08-02',
    finding: ['violence', 'as-a-whole', 'medium', 0.52],
    unsure: true,
  },
  {
    text: '[39 today] and my knees agree',
    day: '2025-03-02',
    finding: ['protected', 'age', 'none', 0.9],
  },
  {
    text: 'new number, text me: [07700 900 461]',
    day: '2023-05-11',
    finding: ['personal-data', 'phone-number', 'none', 0.99],
  },
  {
    text: '[I can’t do this any more] and nobody would notice',
    day: '2023-01-30',
    finding: ['wellbeing', 'despair', 'none', 0.7],
  },
  {
    text: 'Our team [moved 1,400 appointment letters to the new system] without one missed session. Thank you, all of you!',
    day: '2026-06-12',
    strength: ['accomplishment', 'measured'],
  },
  {
    text: '[Thank you to Deepa], who found the bug that I had looked for all week.',
    day: '2026-05-02',
    strength: ['courtesy', 'thanks'],
  },
  {
    text: '[Passed the exam], second go!',
    day: '2024-02-02',
    strength: ['learning', 'passed'],
  },
]

const marked = (text: string) => {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  return { plain: text.replace(/[[\]]/g, ''), spans: start < 0 ? [] : [{ start, end }] }
}

export function sampleAudit(lines: readonly Line[] = LINES, more: Partial<Audit> = {}): Audit {
  const posts: Post[] = []
  const findings: Finding[] = []
  const strengths: Strength[] = []
  lines.forEach((line, index) => {
    const { plain, spans } = marked(line.text)
    const id = `post-${index}`
    posts.push({
      id,
      site: more.profile?.site ?? 'bluesky',
      url: `https://bsky.app/profile/robin.example/post/${id}`,
      voice: line.voice ?? 'own',
      text: plain,
      writtenAt: `${line.day}T10:00:00Z`,
    })
    const because = line.because ?? reasonOf((line.finding?.slice(0, 2) ?? line.strength ?? []).join('/'))
    if (line.finding) {
      const [category, name, severity, confidence] = line.finding
      const rule = `${category}/${name}`
      findings.push({
        id: `${id}:${rule}`,
        post: id,
        category,
        rule,
        severity,
        confidence,
        spans,
        because,
        ...(line.unsure && { unsure: true }),
      })
    }
    if (line.strength)
      strengths.push({ post: id, kind: line.strength[0], rule: line.strength.join('/'), spans, because })
  })
  return {
    key: 'bluesky:robin.example',
    profile: {
      site: 'bluesky',
      handle: 'robin.example',
      name: 'Robin Ashdown',
      url: 'https://bsky.app/profile/robin.example',
      isOwner: true,
    },
    posts,
    findings,
    strengths,
    rules: RULES,
    broken: [],
    checks: [
      { check: 'handle', outcome: 'passed', because: 'Looked at: handle, name.' },
      {
        check: 'writing',
        outcome: 'noted',
        because: '9 of 40 texts hold a common misspelling.',
        advice: 'Mend the posts that a stranger meets first: the pinned one, the newest ten, the bio.',
        source: { name: 'CareerBuilder 2018', figure: '27 % turned someone down for poor communication' },
      },
      { check: 'activity', outcome: 'not-checked', because: 'Only 12 posts with an exact time were read.' },
    ],
    decisions: {},
    coverage: {
      posts: 40,
      oldest: '2022-03-02T09:00:00Z',
      newest: '2026-11-05T09:00:00Z',
      truncated: 2,
      undated: 0,
      unread: [
        { reason: 'This post is marked up without a text.' },
        { reason: 'Bluesky shows a card here without its author.' },
        { reason: 'Bluesky shows a card here without its author.' },
      ],
      complete: false,
    },
    problems: [],
    ...more,
  }
}

export const decided = (audit: Audit, ...choices: DecisionRecord['decision'][]): Audit => ({
  ...audit,
  decisions: Object.fromEntries(
    choices.flatMap((decision, index) => {
      const finding = audit.findings[index]?.id
      return finding ? [[finding, { finding, decision, decidedAt: `2026-11-1${index}T08:00:00Z` }]] : []
    }),
  ),
})

const FIRST: Line = { text: '', day: '2026-01-01' }

/** The first lines again and again, so that lists are long. */
export const manyLines = (count: number): Line[] =>
  Array.from({ length: count }, (_, index) => {
    const line = LINES[index % 5] ?? FIRST
    return { ...line, text: line.text.replace('[', `#${index} [`) }
  })

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3)

export const hardLines: readonly Line[] = [
  {
    text: `[${LONG}]`,
    day: '2026-10-10',
    finding: ['profanity', 'strong', 'medium', 0.9],
    because: `You use a word without end: ${LONG}.`,
  },
  {
    text: `before ${'words '.repeat(2000)}[my manager is useless] ${'after '.repeat(2000)}`,
    day: '2026-09-10',
    finding: ['badmouthing', 'boss-contempt', 'high', 0.9],
    because: 'A post of 24 kB.',
  },
  {
    text: `line one\nline two\n\n\n[f***]\u202E reversed tail \u200B\uD800 end 😀👩‍👩‍👧‍👦`,
    day: 'not a date',
    finding: ['profanity', 'strong', 'low', 0.9],
    because: 'Marks of direction and half a letter.',
  },
]

export const rtlLines: readonly Line[] = [
  {
    text: 'اليوم تظاهرت بالمرض و[ذهبت إلى البحر] مع الأصدقاء 🏖️',
    day: '2026-10-10',
    finding: ['dishonesty', 'false-sick-day', 'medium', 0.9],
    because: 'You say that you took a sick day without being ill.',
  },
  {
    text: 'המנהל שלי [חסר תועלת] לגמרי, said in the office',
    day: '2026-09-10',
    voice: 'quote',
    finding: ['badmouthing', 'boss-contempt', 'high', 0.9],
    because: 'You run down your manager.',
  },
]
