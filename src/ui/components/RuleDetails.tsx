import type { JSX } from 'preact'
import type { RuleNote } from '../../model/audit.ts'
import { useMessages } from '../messages/context.ts'

/** Why it matters, unless that was said already, what to do, and what the law says. */
export function RuleDetails({ rule, because = '' }: { rule: RuleNote; because?: string }): JSX.Element {
  const { findings } = useMessages()
  return (
    <details>
      <summary class="small">{findings.details}</summary>
      <dl>
        {!because.includes(rule.why) && (
          <div>
            <dt>{findings.why}</dt>
            <dd lang="en">{rule.why}</dd>
          </div>
        )}
        <div>
          <dt>{findings.advice}</dt>
          <dd lang="en">{rule.advice}</dd>
        </div>
        {rule.law && (
          <div>
            <dt>{findings.law}</dt>
            <dd lang="en">{rule.law}</dd>
          </div>
        )}
        {rule.source && (
          <div>
            <dt>{findings.source}</dt>
            <dd>{[rule.source.name, rule.source.figure].filter(Boolean).join(': ')}</dd>
          </div>
        )}
      </dl>
    </details>
  )
}
