import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { FindingView } from '../../report/view.ts'
import type { FindingActions } from './actions.ts'
import { FindingCard } from './FindingCard.tsx'
import { StepList } from './StepList.tsx'

const STEP = 20

interface CardListProps {
  findings: readonly FindingView[]
  actions: FindingActions
  gentle?: boolean
}

/** Cards of findings. When a decision takes a card away, the focus goes to the one that takes its place. */
export function CardList({ findings, actions, gentle = false }: CardListProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null)
  const keepFocus = useFocusAfterRemoval(list, findings)
  const guarded: FindingActions = {
    ...actions,
    decide(view, decision) {
      keepFocus(findings.indexOf(view))
      actions.decide(view, decision)
    },
  }
  return (
    <div ref={list} class="stack">
      <StepList items={findings} step={STEP} keyOf={(view) => view.finding.id}>
        {(view) => <FindingCard view={view} actions={guarded} gentle={gentle} />}
      </StepList>
    </div>
  )
}

/** Remembers the place of a card that is about to go; after the next drawing, the heading there gets the focus. */
function useFocusAfterRemoval(
  list: { current: HTMLElement | null },
  findings: readonly FindingView[],
): (index: number) => void {
  const place = useRef(-1)
  const before = useRef(findings.length)
  useLayoutEffect(() => {
    const gone = findings.length < before.current
    before.current = findings.length
    if (place.current < 0 || !gone) return
    const headings = list.current?.querySelectorAll<HTMLElement>('.card h3')
    const next = headings?.[Math.min(place.current, headings.length - 1)]
    place.current = -1
    ;(next ?? list.current?.closest<HTMLElement>('[role=tabpanel]'))?.focus()
  }, [findings, list])
  useLayoutEffect(() => {
    const panel = list.current?.closest<HTMLElement>('[role=tabpanel]')
    return () => {
      // The last card has gone, and this list with it.
      if (place.current >= 0) panel?.focus()
    }
  }, [list])
  return (index) => {
    place.current = index
  }
}
