import type { JSX } from 'preact'
import type { Severity } from '../../model/finding.ts'
import { useMessages } from '../messages/context.ts'
import { Icon } from './Icon.tsx'

/** Shape, word and colour; the colour alone never says it. */
export function SeverityBadge({ severity }: { severity: Severity }): JSX.Element {
  const { severities } = useMessages()
  return (
    <span class={`severity ${severity}`} title={severities[severity].about}>
      <Icon name={severity} />
      {severities[severity].title}
    </span>
  )
}
