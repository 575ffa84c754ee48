import type { JSX } from 'preact'
import type { Decision } from '../../model/audit.ts'
import { useMessages } from '../messages/context.ts'
import { useRoving } from './use-roving.ts'

export const DECISIONS = ['will-fix', 'fixed', 'keep', 'not-mine', 'wrong'] as const satisfies readonly Decision[]

interface DecisionBarProps {
  decision: Decision
  /** What is decided on, for a screen reader. */
  about: string
  onDecide: (decision: Decision) => void
}

/** Five decisions behind one tab stop; pressing the chosen one again takes it back. */
export function DecisionBar({ decision, about, onDecide }: DecisionBarProps): JSX.Element {
  const { decisions, findings } = useMessages()
  const roving = useRoving(DECISIONS.length)
  return (
    <div class="decisions" role="toolbar" aria-label={`${findings.decide}: ${about}`}>
      {DECISIONS.map((choice, index) => (
        <button
          key={choice}
          type="button"
          class="decision"
          title={decisions[choice].about}
          aria-pressed={decision === choice}
          onClick={() => onDecide(decision === choice ? 'open' : choice)}
          {...roving(index)}
        >
          {decisions[choice].title}
        </button>
      ))}
    </div>
  )
}
