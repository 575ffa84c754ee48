import type { Audit, DecisionRecord, RuleNote } from '../../model/audit.ts'
import type { CategoryId, Finding, Severity, Strength, StrengthKind } from '../../model/finding.ts'
import type { Post, Voice } from '../../model/post.ts'

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

export const RULES: Record<string, RuleNote> = {
  'dishonesty/false-sick-day': {
    title: 'False sick day',
    why: 'Employers ask themselves what else is not true. Nobody wants to cover for a colleague who was at the beach.',
    advice: 'Delete or hide the post. If it was a joke, it still reads like a confession.',
    source: { name: 'CareerBuilder 2018', figure: '16 % turned somebody down for a lie about an absence' },
  },
  'badmouthing/useless-boss': {
    title: 'Runs down a manager',
    why: 'The reader imagines being the next manager you write about.',
    advice: 'Hide the post, or rewrite it so that it is about the problem and not about the person.',
    law: 'Talk among colleagues about pay, hours and safety is protected in many countries. Insults are usually not.',
    source: { name: 'CareerBuilder 2018', figure: '25 %' },
  },
  'profanity/strong': {
    title: 'Strong swear word',
    why: 'Many readers mind, even if they swear themselves.',
    advice: 'Edit or hide the post.',
  },
  'alcohol/blackout': {
    title: 'Blackout drinking',
    why: 'It raises the question how you are on a Monday.',
    advice: 'Hide the post.',
  },
  'violence/as-a-whole': {
    title: 'Violence, read as a whole',
    why: 'Wishes of harm are read as a threat, whatever they were meant as.',
    advice: 'Read it once more as a stranger would. If it is harmless, choose “Wrong”.',
  },
  'drugs/cannabis': { title: 'Cannabis use', why: 'Some employers test for it.', advice: 'Hide the post.' },
  'protected/age': {
    title: 'Your age',
    why: 'An employer may not use it.',
    advice: 'Nothing, if you like it to be known.',
    law: 'Age is protected in the EU, the UK and the US.',
  },
  'personal-data/phone': { title: 'A phone number', why: 'Strangers can misuse it.', advice: 'Delete it.' },
  'wellbeing/distress': { title: 'Distress', why: '', advice: '' },
}

const LINES: readonly Line[] = [
  {
    text: 'Rang in sick this morning. [Nothing wrong with me], the beach was calling 🏖️',
    day: '2026-11-05',
    finding: ['dishonesty', 'false-sick-day', 'medium', 0.92],
    because: 'You say that you took a sick day without being ill.',
  },
  {
    text: 'Honestly [my manager is a useless clown] and the whole floor knows it.',
    day: '2026-09-14',
    voice: 'reply',
    finding: ['badmouthing', 'useless-boss', 'high', 0.88],
    because: 'You run down your manager with an insult.',
  },
  {
    text: 'no idea how I got home, [completely blacked out] after the second bar',
    day: '2025-07-19',
    finding: ['alcohol', 'blackout', 'medium', 0.81],
    because: 'You tell of drinking until you blacked out.',
  },
  {
    text: 'what a [f***ing] joke of a referee',
    day: '2026-10-01',
    voice: 'repost',
    finding: ['profanity', 'strong', 'low', 0.97],
    because: 'The post you shared uses a strong swear word, spelt with stars.',
  },
  {
    text: 'friday plans: [420], pizza, bed',
    day: '2024-04-20',
    finding: ['drugs', 'cannabis', 'low', 0.5],
    because: 'You may be talking about cannabis.',
    unsure: true,
  },
  {
    text: '[Some of them had it coming, if you ask me.] Anyway, off to bed.',
    day: '2026-08-02',
    finding: ['violence', 'as-a-whole', 'medium', 0.52],
    because: 'The post as a whole reads like posts that wish somebody harm.',
    unsure: true,
  },
  {
    text: '[39 today] and my knees agree',
    day: '2025-03-02',
    finding: ['protected', 'age', 'none', 0.9],
    because: 'You tell your age.',
  },
  {
    text: 'new number, text me: [07700 900 461]',
    day: '2023-05-11',
    finding: ['personal-data', 'phone', 'none', 0.99],
    because: 'You show a telephone number.',
  },
  {
    text: '[I can’t do this any more] and nobody would notice',
    day: '2023-01-30',
    finding: ['wellbeing', 'distress', 'none', 0.7],
    because: '',
  },
  {
    text: 'Our team [moved 1,400 appointment letters to the new system] without one missed session. Thank you, all of you!',
    day: '2026-06-12',
    strength: ['accomplishment', 'result'],
    because: 'You tell of something achieved, with a figure.',
  },
  {
    text: '[Thank you to Deepa], who found the bug that I had looked for all week.',
    day: '2026-05-02',
    strength: ['courtesy', 'thanks'],
    because: 'You thank somebody by name.',
  },
  {
    text: '[Passed the exam], second go!',
    day: '2024-02-02',
    strength: ['learning', 'passed'],
    because: 'You passed something you studied for.',
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
    const because = line.because ?? ''
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
      { check: 'handle', outcome: 'passed', because: 'Looked at: the handle and the name.' },
      {
        check: 'writing',
        outcome: 'noted',
        because: '9 of 40 texts have three spelling mistakes or more.',
        advice: 'Look these over; a short text is read in seconds, and so are its mistakes.',
        source: { name: 'CareerBuilder 2018', figure: '27 %' },
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
        { reason: 'The card has no text.' },
        { reason: 'The card has no author.' },
        { reason: 'The card has no author.' },
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
    finding: ['badmouthing', 'useless-boss', 'high', 0.9],
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
    finding: ['badmouthing', 'useless-boss', 'high', 0.9],
    because: 'You run down your manager.',
  },
]
