import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Decision } from '../../../model/audit.ts'
import { webAddress } from '../../../report/links.ts'
import { groupSameWords, type FindingGroup } from '../../../report/groups.ts'
import type { FindingView } from '../../../report/view.ts'
import { DECISIONS } from '../../components/DecisionBar.tsx'
import { isTyping } from '../../components/use-undo-key.ts'
import { VirtualList } from '../../components/VirtualList.tsx'
import { formatNumber } from '../../format/numbers.ts'
import { useMessages } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'
import { CleanUpRow } from './CleanUpRow.tsx'
import { Head } from './Head.tsx'
import { proofs } from './proofs.ts'

const STATES = ['all', 'open', ...DECISIONS] as const

/** The list to work through, by keyboard alone if wished. */
export function CleanUp(props: ViewProps): JSX.Element {
  const { cleanup } = useMessages()
  const { whole, reports, route, actions, audits, go } = props
  const all = useStableOrder(whole)
  const status = route.decision ?? 'all'
  const together = route.same === 'together'
  const shown = useMemo(() => {
    const own = status === 'all' ? all : all.filter(({ decision }) => decision === status)
    return together ? groupSameWords(own) : own.map(alone)
  }, [all, status, together])
  const proofOf = useMemo(() => proofs(audits), [audits])
  const turn = (): void => go({ same: together ? undefined : 'together' })
  const [at, setAt] = useCurrent(shown, actions, turn)
  return (
    <div class="stack">
      <Head title={cleanup.title} lead={cleanup.lead} reports={reports} />
      <States {...props} all={all} status={status} />
      <button type="button" class="decision same" aria-pressed={together} onClick={turn}>
        {cleanup.together}
      </button>
      <Keys />
      <Dealt audits={audits} />
      {shown.length === 0 && <p>{status === 'all' ? cleanup.none.all : cleanup.none.status}</p>}
      <VirtualList items={shown} keyOf={idOf} estimate={132} class="cleanup" label={cleanup.list} current={at}>
        {(group, index) => (
          <CleanUpRow
            group={group}
            current={index === at}
            place={cleanup.row(index + 1, shown.length)}
            proof={proofOf.get(group.id)}
            actions={actions}
            onFocus={() => setAt(index)}
          />
        )}
      </VirtualList>
    </div>
  )
}

const idOf = ({ id }: FindingGroup): string => id

const alone = (view: FindingView): FindingGroup => ({ id: view.id, words: '', items: [view] })

/** A decision must not send the row elsewhere while the person works down the list. */
function useStableOrder(whole: ViewProps['whole']): FindingView[] {
  const [order] = useState(() => new Map<string, number>())
  return useMemo(() => {
    const views = [...whole.open, ...whole.decided]
    for (const { id } of views) if (!order.has(id)) order.set(id, order.size)
    return views.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  }, [whole])
}

interface StatesProps extends ViewProps {
  all: readonly FindingView[]
  status: string
}

function States({ all, status, go }: StatesProps): JSX.Element {
  const { cleanup, decisions, locale } = useMessages()
  const counts = useMemo(() => {
    const found = new Map<string, number>([['all', all.length]])
    for (const { decision } of all) found.set(decision, (found.get(decision) ?? 0) + 1)
    return found
  }, [all])
  return (
    <div class="states" role="group" aria-label={cleanup.status}>
      {STATES.map((state) => (
        <button
          key={state}
          type="button"
          class="decision"
          aria-pressed={status === state}
          onClick={() => go({ decision: state === 'all' ? undefined : state })}
        >
          {state === 'all' ? cleanup.all : decisions[state].title} <b>{formatNumber(counts.get(state) ?? 0, locale)}</b>
        </button>
      ))}
    </div>
  )
}

function Keys(): JSX.Element {
  const { cleanup } = useMessages()
  return (
    <details>
      <summary class="small">{cleanup.keys}</summary>
      <dl class="keys small">
        {cleanup.keysHelp.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Decisions on words that are gone are the proof that cleaning up has worked. */
function Dealt({ audits }: Pick<ViewProps, 'audits'>): JSX.Element | null {
  const { cleanup } = useMessages()
  const gone = useMemo(() => decidedAndGone(audits), [audits])
  return gone > 0 ? <p class="notice calm small">{cleanup.dealt(gone)}</p> : null
}

function decidedAndGone(audits: ViewProps['audits']): number {
  return audits.reduce((sum, { findings, decisions }) => {
    const there = new Set(findings.map(({ id }) => id))
    return (
      sum +
      Object.values(decisions).filter(({ finding, decision }) => decision !== 'open' && !there.has(finding)).length
    )
  }, 0)
}

/** The current row and the keys that move and decide; they work wherever the focus is, except in a field. */
function useCurrent(
  shown: readonly FindingGroup[],
  actions: ViewProps['actions'],
  turn: () => void,
): [number, (index: number) => void] {
  const [wish, setAt] = useState(0)
  const at = Math.max(0, Math.min(wish, shown.length - 1))
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return
      const row = shown[at]?.items ?? []
      const deed = deedOf(event, { at, row, last: shown.length - 1, setAt, actions, turn })
      if (!deed) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [shown, at, actions, turn])
  return [at, setAt]
}

interface Hand {
  at: number
  row: readonly FindingView[]
  last: number
  setAt: (index: number) => void
  actions: ViewProps['actions']
  /** Puts the same words together, or apart again. */
  turn: () => void
}

function deedOf(
  { key, target }: KeyboardEvent,
  { at, row, last, setAt, actions, turn }: Hand,
): (() => void) | undefined {
  // Arrows inside a row's own toolbar walk through its buttons.
  const inToolbar = target instanceof Element && target.closest('[role=toolbar]') !== null
  const arrows = !inToolbar
  if (key === 'j' || (key === 'ArrowDown' && arrows)) return () => setAt(Math.min(last, at + 1))
  if (key === 'k' || (key === 'ArrowUp' && arrows)) return () => setAt(Math.max(0, at - 1))
  if (key === 'u') return actions.undo
  if (key === 'g') return turn
  const [first] = row
  if (!first) return undefined
  const decision: Decision | undefined = key === '0' ? 'open' : DECISIONS[Number(key) - 1]
  if (decision) return () => actions.decide(row, decision)
  const address = webAddress(first.post?.url)
  return key === 'o' && address ? () => actions.openPost(address) : undefined
}
