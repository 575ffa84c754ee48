import type { JSX } from 'preact'
import type { Finding, Severity } from '../../model/finding.ts'
import { standingOf } from '../../report/standing.ts'
import { useMessages } from '../messages/context.ts'
import { Icon } from './Icon.tsx'

/** How grave a finding is, or that only the person can tell. */
export function StandingBadge({ finding }: { finding: Finding }): JSX.Element {
  return <SeverityBadge severity={standingOf(finding)} />
}

/** Shape, word and colour; the colour alone never says it. */
export function SeverityBadge({ severity }: { severity: Severity | 'unsure' }): JSX.Element {
  const { severities } = useMessages()
  return (
    <span class={`severity ${severity}`} title={severities[severity].about}>
      <Icon name={severity} />
      {severities[severity].title}
    </span>
  )
}
