import { plain, type Fact } from './facts.ts'

/** `Jan 2018 - Present`, `2012 – 2019`: what tells an entry of a career from any other text in lines. */
const PERIOD =
  /^(?!since|from|seit|depuis)(?:\p{L}{3,12}\.? )?(?:19|20)\d\d\s{0,2}[-–—]\s{0,2}(?:(?:\p{L}{3,12}\.? )?(?:19|20)\d\d\b|\p{L}{3,20}(?:$| ·))/iu

/** `Full-time · 3 yrs` below an employer, where several titles follow. */
const LASTING = /\d|^(?:full|part)[- ]time|^(?:vollzeit|teilzeit)/iu

interface Line {
  text: string
  start: number
}

/**
 * An entry of a career as networks list it: title, employer and period, a line each. In several titles at one employer, the employer
 * comes first; of these only the employer is known for sure.
 */
export function careerFacts(text: string): Fact[] {
  const lines = linesOf(text)
  const at = lines.findIndex((line) => PERIOD.test(line.text))
  const period = lines[at]
  const [first, second] = lines
  if (!period || !first || !second || at < 1 || at > 4) return []
  const several = at === 1 || LASTING.test(second.text)
  const employer = factOf(several ? first : beforeDot(second), 'employer')
  if (!employer) return []
  const title = several ? undefined : factOf(first, 'title')
  return [employer, ...(title ? [{ ...title, of: employer.value }] : []), ...years(period, employer.value)]
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const whole of text.split('\n')) {
    const trimmed = whole.trim()
    if (trimmed) lines.push({ text: trimmed, start: start + whole.indexOf(trimmed) })
    start += whole.length + 1
  }
  return lines
}

/** "Tower Ltd · Full-time" */
const beforeDot = ({ text, start }: Line): Line => ({ text: (text.split(' · ')[0] ?? text).trimEnd(), start })

function factOf({ text, start }: Line, kind: 'employer' | 'title'): Fact | undefined {
  const value = plain(text)
  return value && text.length <= 100 ? { kind, value, span: { start, end: start + text.length } } : undefined
}

const years = ({ text, start }: Line, of: string): Fact[] =>
  [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(({ index, 0: year }) => ({
    kind: 'date',
    value: year,
    of,
    span: { start: start + index, end: start + index + year.length },
  }))
