import type { JSX } from 'preact'
import type { CategoryId } from '../../model/finding.ts'
import { applyFilter, categoryCounts, NO_FILTER, type Filter } from '../../report/filter.ts'
import type { Standing } from '../../report/standing.ts'
import type { Report } from '../../report/view.ts'
import type { FindingActions } from '../components/actions.ts'
import { CategorySelect } from '../components/CategorySelect.tsx'
import { FirmAndUnsure } from '../components/FirmAndUnsure.tsx'
import { Icon } from '../components/Icon.tsx'
import { SeverityTiles } from '../components/SeverityTiles.tsx'
import { nothingFoundSentence } from '../format/sentences.ts'
import { useMessages } from '../messages/context.ts'

interface FindingsPanelProps {
  view: Report
  filter: Filter
  onFilter: (filter: Filter) => void
  actions: FindingActions
}

/** Open risk findings with their filters, and what was looked for in vain. */
export function FindingsPanel(props: FindingsPanelProps): JSX.Element {
  const { findings } = useMessages()
  const { view } = props
  return (
    <div class="stack">
      <h2 class="hidden-visually">{findings.title}</h2>
      {view.open.length > 0 ? <Filtered {...props} /> : <NothingOpen view={view} />}
      {view.coverage.posts > 0 && <Passed view={view} />}
    </div>
  )
}

function Filtered({ view, filter, onFilter, actions }: FindingsPanelProps): JSX.Element {
  const { findings } = useMessages()
  const shown = applyFilter(view.open, filter)
  const [category] = filter.categories
  const toggle = (severity: Standing): void => onFilter({ ...filter, severities: toggled(filter.severities, severity) })
  const choose = (chosen: CategoryId | undefined): void =>
    onFilter({ ...filter, categories: new Set(chosen ? [chosen] : []) })
  return (
    <>
      <div class="filters">
        <SeverityTiles counts={view.counts} chosen={filter.severities} onToggle={toggle} />
        <CategorySelect counts={categoryCounts(view.open)} chosen={category} onChoose={choose} />
      </div>
      {shown.length === 0 && (
        <p role="status">
          {findings.noneHere}{' '}
          <button type="button" class="link-button" onClick={() => onFilter(NO_FILTER)}>
            {findings.clear}
          </button>
        </p>
      )}
      <FirmAndUnsure findings={shown} actions={actions} />
    </>
  )
}

function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}

/** Nothing found says of how much: silence about three unread posts would be a promise. */
function NothingOpen({ view }: { view: Report }): JSX.Element {
  const words = useMessages()
  if (view.coverage.posts === 0)
    return (
      <>
        <p>{words.findings.noPosts}</p>
        <p class="muted">{words.findings.noPostsAdvice}</p>
      </>
    )
  if (view.decided.length > 0) return <p>{words.findings.noneOpen}</p>
  return (
    <>
      <p>{nothingFoundSentence(view.coverage, words)}</p>
      <p class="muted small">{words.findings.nonePromise}</p>
    </>
  )
}

function Passed({ view }: { view: Report }): JSX.Element | null {
  const { categories, findings } = useMessages()
  if (view.passed.length === 0) return null
  return (
    <details>
      <summary class="small">
        {findings.passed} ({view.passed.length})
      </summary>
      <ul class="passed">
        {view.passed.map((category) => (
          <li key={category} title={categories[category].about}>
            <Icon name="check" />
            {categories[category].title}
          </li>
        ))}
      </ul>
    </details>
  )
}
