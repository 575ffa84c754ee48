import type { JSX } from 'preact'
import type { RuleNote } from '../../model/audit.ts'
import { useMessages } from '../messages/context.ts'

/** Why it matters and to whom, what to do, and what the law says. */
export function RuleDetails({ rule }: { rule: RuleNote }): JSX.Element {
  const { findings } = useMessages()
  return (
    <details>
      <summary class="small">{findings.details}</summary>
      <dl>
        <div>
          <dt>{findings.why}</dt>
          <dd>{rule.why}</dd>
        </div>
        <div>
          <dt>{findings.advice}</dt>
          <dd>{rule.advice}</dd>
        </div>
        {rule.law && (
          <div>
            <dt>{findings.law}</dt>
            <dd>{rule.law}</dd>
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
