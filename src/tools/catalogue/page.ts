import { NOTE_CATEGORIES, RISK_CATEGORIES, STRENGTH_KINDS } from '../../model/finding.ts'
import type { Calibration, PlacedRule } from '../../model/rule.ts'

/** The lines of a rule's examples, as its fixture has them. */
export type ExamplesOf = (id: string) => readonly string[]

const MOST = 4

const example = (line: string): string =>
  line
    .slice(2)
    .replaceAll('\\n', ' ⏎ ')
    .replace(/\[([^\]]*)\]/g, '**$1**')

const pick = (lines: readonly string[], sign: '+' | '-'): string =>
  lines
    .filter((line) => line.startsWith(`${sign} `))
    .slice(0, MOST)
    .map((line) => `  - ${example(line)}`)
    .join('\n')

const sourceOf = ({ source }: PlacedRule): string =>
  source ? ` *(${source.name}${source.figure ? `: ${source.figure}` : ''})*` : ''

const HOW_WEIGHED =
  'Said by the weights of the whole post, where no pattern of this topic speaks; what they mark is not fixed.'
const CERTAIN = 'Asked whatever else the post says: these words hardly have another reading.'

const section = (rule: PlacedRule, examples: ExamplesOf, calibration: Calibration): string => {
  const lines = examples(rule.id)
  const degree = rule.severity && rule.severity !== 'none' ? ` Usual severity: ${rule.severity}.` : ''
  // The confidence of a weighed rule comes with each finding.
  const sure = rule.weighed || calibration[rule.id] === undefined ? '' : ` Confidence: ${calibration[rule.id]}.`
  return [
    `### ${rule.title}`,
    `\`${rule.id}\`.${degree}${sure}`,
    `${rule.understood} ${rule.why}${sourceOf(rule)}`,
    ...(rule.weighed ? [HOW_WEIGHED] : []),
    ...(rule.certain ? [CERTAIN] : []),
    `What to do: ${rule.advice}`,
    ...(rule.law ? [`The law: ${rule.law}`] : []),
    `- Found in:\n${pick(lines, '+')}\n- Left alone:\n${pick(lines, '-')}`,
  ].join('\n\n')
}

const part = (topic: string, rules: readonly PlacedRule[], examples: ExamplesOf, calibration: Calibration): string =>
  [
    `## ${topic}`,
    ...rules.filter((rule) => rule.topic === topic).map((rule) => section(rule, examples, calibration)),
  ].join('\n\n')

/** The catalogue of all rules as Markdown: what is looked for, why, and examples of both kinds. */
export const cataloguePage = (rules: readonly PlacedRule[], examples: ExamplesOf, calibration: Calibration): string => {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  const of = (topics: readonly string[]): string =>
    topics.map((topic) => part(topic, sorted, examples, calibration)).join('\n\n')
  const weighed = rules.filter((rule) => rule.weighed)
  return `# What Prevet looks for

Made from the rules themselves by \`npm run catalogue\`; do not edit. ${rules.length} rules. The words that a rule marks are **bold**.
Confidence is the share of right findings on labelled posts; where the weights judge the whole post, a finding carries theirs.

${weighed.length} of the rules are weighed: no pattern of theirs is looked for, but a linear model adds up what all words of a post tell.
It was learnt from the made-up posts in \`src/tools/train/posts/\` alone, and speaks only where the patterns are silent: of a topic
that is likely enough, or of the likeliest topic of a post that is risky as a whole. Where the words of a post speak against a topic,
its patterns are not asked, and where they make what patterns find unlikely, it is not said, but for rules that say so here.

# Risks

${of(RISK_CATEGORIES)}

# Private notes

Shown apart, never scored, never worded as a fault.

${of(NOTE_CATEGORIES)}

# Strengths

${of(STRENGTH_KINDS)}

# Fields of talk

They find nothing by themselves: other rules ask them whether their words are meant in earnest.

${of(['field'])}
`
}
