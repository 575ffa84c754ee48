import type { JSX } from 'preact'
import { STANDINGS, type Standing } from '../../report/standing.ts'
import type { SeverityCounts } from '../../report/view.ts'
import { formatNumber } from '../format/numbers.ts'
import { useMessages } from '../messages/context.ts'
import { SeverityBadge } from './SeverityBadge.tsx'

interface SeverityTilesProps {
  counts: SeverityCounts
  chosen: ReadonlySet<Standing>
  onToggle: (severity: Standing) => void
}

/** How many findings of each severity are open, and how many only the person can judge; each tile is also the filter for it. */
export function SeverityTiles({ counts, chosen, onToggle }: SeverityTilesProps): JSX.Element {
  const { findings, locale } = useMessages()
  return (
    <div class="tiles" role="group" aria-label={findings.bySeverity}>
      {STANDINGS.map((severity) => (
        <button
          key={severity}
          type="button"
          class={`tile ${severity}`}
          aria-pressed={chosen.has(severity)}
          disabled={counts[severity].open === 0 && !chosen.has(severity)}
          onClick={() => onToggle(severity)}
        >
          <b>{formatNumber(counts[severity].open, locale)}</b> <SeverityBadge severity={severity} />
        </button>
      ))}
    </div>
  )
}
