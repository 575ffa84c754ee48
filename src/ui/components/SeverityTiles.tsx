import type { JSX } from 'preact'
import type { RiskSeverity, SeverityCounts } from '../../report/view.ts'
import { useMessages } from '../messages/context.ts'
import { SeverityBadge } from './SeverityBadge.tsx'

const ORDER: readonly RiskSeverity[] = ['high', 'medium', 'low']

interface SeverityTilesProps {
  counts: SeverityCounts
  chosen: ReadonlySet<RiskSeverity>
  onToggle: (severity: RiskSeverity) => void
}

/** How many findings of each severity are open; each tile is also the filter for it. */
export function SeverityTiles({ counts, chosen, onToggle }: SeverityTilesProps): JSX.Element {
  const { findings } = useMessages()
  return (
    <div class="tiles" role="group" aria-label={findings.bySeverity}>
      {ORDER.map((severity) => (
        <button
          key={severity}
          type="button"
          class={`tile ${severity}`}
          aria-pressed={chosen.has(severity)}
          disabled={counts[severity].open === 0 && !chosen.has(severity)}
          onClick={() => onToggle(severity)}
        >
          <b>{counts[severity].open}</b> <SeverityBadge severity={severity} />
        </button>
      ))}
    </div>
  )
}
