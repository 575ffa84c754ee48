import type { Audit, RuleNote } from '../model/audit.ts'
import type { Finding, ProfileCheck, Strength } from '../model/finding.ts'
import type { Source } from '../model/rule.ts'
import type { Wording } from '../model/wording.ts'

/** Says an English sentence of a rule in another language; what it does not know stays English. */
export interface Interpreter {
  /** BCP 47. */
  language: string
  said: (text: string) => string
  /** An audit with all that rules say of it in that language; the same findings give the same objects again. */
  audit: (audit: Audit) => Audit
}

export function interpreter(language: string, wording: Wording): Interpreter {
  const said = sayer(wording)
  const known = new WeakMap<object, object>()
  const remembered: Remembered = (key, make) => {
    const made = (known.get(key) as ReturnType<typeof make> | undefined) ?? make()
    known.set(key, made)
    return made
  }
  return { language, said, audit: (audit) => remembered(audit, () => wordedAudit(audit, said, remembered)) }
}

type Said = Interpreter['said']

/** What is made of the same thing is the same thing again: views compare by it. */
type Remembered = <Made extends object>(key: Made, make: () => Made) => Made

function wordedAudit(audit: Audit, said: Said, remembered: Remembered): Audit {
  const { rules = {}, checks, findings, strengths } = audit
  const reasoned = <Item extends Finding | Strength>(item: Item): Item =>
    remembered(item, () => ({ ...item, because: reason(item, rules[item.rule], said) }))
  return {
    ...audit,
    findings: remembered(findings, () => findings.map(reasoned)),
    strengths: remembered(strengths, () => strengths.map(reasoned)),
    ...(audit.rules && {
      rules: remembered(rules, () =>
        Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, wordedRule(rule, said)])),
      ),
    }),
    ...(checks && { checks: remembered(checks, () => checks.map((check) => wordedCheck(check, said))) }),
  }
}

function wordedRule({ title, why, advice, law, source }: RuleNote, said: Said): RuleNote {
  return {
    title: said(title),
    why: said(why),
    advice: said(advice),
    ...(law !== undefined && { law: said(law) }),
    ...(source && { source: wordedSource(source, said) }),
  }
}

const wordedSource = ({ name, figure }: Source, said: Said): Source => ({
  name,
  ...(figure !== undefined && { figure: said(figure) }),
})

const wordedCheck = (check: ProfileCheck, said: Said): ProfileCheck => ({
  ...check,
  because: said(check.because),
  ...(check.advice !== undefined && { advice: said(check.advice) }),
  ...(check.source && { source: wordedSource(check.source, said) }),
})

/** The engine joins what was understood, why it matters and the source; each is said by itself. */
function reason({ because }: Pick<Finding, 'because'>, rule: RuleNote | undefined, said: Said): string {
  if (!rule) return said(because)
  const ground = rule.source ? groundOf(rule.source) : ''
  const end = ` ${rule.why}${ground}`
  if (!because.endsWith(end)) return said(because)
  const worded = rule.source ? groundOf(wordedSource(rule.source, said)) : ''
  return `${said(because.slice(0, -end.length))} ${said(rule.why)}${worded}`
}

const groundOf = ({ name, figure }: Source): string => ` (${name}${figure ? `: ${figure}` : ''})`

/** Whole sentences first, then those with something that varies, then a text sentence by sentence. */
function sayer(wording: Wording): Said {
  const exact = new Map(Object.entries(wording))
  const templates = [...exact].filter(([text]) => text.includes('{}')).map(templateOf)
  const one = (text: string): string | undefined => exact.get(text) ?? filled(text, templates, said)
  function said(text: string): string {
    const whole = one(text)
    if (whole !== undefined) return whole
    const sentences = text.split(/(?<=[.!?]) (?=\S)/)
    const words = sentences.map(one)
    return sentences.length > 1 && words.every((each) => each !== undefined) ? words.join(' ') : text
  }
  return said
}

interface Template {
  pattern: RegExp
  into: string
  /** What varies is somebody's own word. */
  named: boolean
}

/** What varies ends with its sentence; what stands in quotation marks is somebody's name and may hold anything. */
const VARIES = '((?:“[^”]*”|(?!\\. )[^“])+?)'
const QUOTED = '([^”]+)'

function templateOf([text, into]: [string, string]): Template {
  const [first = '', ...more] = text.split('{}')
  const source = more.reduce(
    (all, piece) => all + (all.endsWith('“') ? QUOTED : VARIES) + literal(piece),
    literal(first),
  )
  return { pattern: new RegExp(`^${source}$`, 'u'), into, named: text.includes('“{}”') }
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Between two things of a list, not inside quotation marks. */
const JOINT = /(, | and )(?=(?:[^“”]*“[^”]*”)*[^“”]*$)/u

/** What varies may be a list of things that have words of their own. */
function filled(text: string, templates: readonly Template[], said: Said): string | undefined {
  for (const { pattern, into, named } of templates) {
    const parts = pattern.exec(text)?.slice(1)
    if (!parts) continue
    const words = named ? parts : parts.map((part) => part.split(JOINT).map(said).join(''))
    return into.split('{}').reduce((all, piece, index) => all + (words[index - 1] ?? '') + piece)
  }
  return undefined
}
