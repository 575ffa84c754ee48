import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { RuleNote } from '../../model/audit.ts'
import { useMessages, useRuleLanguage } from '../messages/context.ts'

interface RuleDetailsProps {
  rule: RuleNote
  because?: string
}

/** Why it matters, unless that was said already, what to do, and what the law says; drawn when asked for, since lists are long. */
export function RuleDetails(props: RuleDetailsProps): JSX.Element {
  const { findings } = useMessages()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="small">{findings.details}</summary>
      {open && <Grounds {...props} />}
    </details>
  )
}

function Grounds({ rule, because = '' }: RuleDetailsProps): JSX.Element {
  const { findings } = useMessages()
  const language = useRuleLanguage()
  return (
    <dl>
      {!because.includes(rule.why) && (
        <div>
          <dt>{findings.why}</dt>
          <dd lang={language}>{rule.why}</dd>
        </div>
      )}
      <div>
        <dt>{findings.advice}</dt>
        <dd lang={language}>{rule.advice}</dd>
      </div>
      {rule.law && (
        <div>
          <dt>{findings.law}</dt>
          <dd lang={language}>{rule.law}</dd>
        </div>
      )}
      {rule.source && (
        <div>
          <dt>{findings.source}</dt>
          <dd>{[rule.source.name, rule.source.figure].filter(Boolean).join(': ')}</dd>
        </div>
      )}
    </dl>
  )
}
