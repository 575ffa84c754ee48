import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { CategoryId } from '../../../model/finding.ts'
import { applyFilter, categoryCounts } from '../../../report/filter.ts'
import { groupSameWords, type FindingGroup } from '../../../report/groups.ts'
import { partedByStanding } from '../../../report/standing.ts'
import type { FindingView } from '../../../report/view.ts'
import { CategorySelect } from '../../components/CategorySelect.tsx'
import { UnsureHead } from '../../components/FirmAndUnsure.tsx'
import { SeverityTiles } from '../../components/SeverityTiles.tsx'
import { VirtualList } from '../../components/VirtualList.tsx'
import { nothingFoundSentence } from '../../format/sentences.ts'
import { formatNumber } from '../../format/numbers.ts'
import { useMessages } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'
import { Checks } from './Checks.tsx'
import { GroupCard } from './GroupCard.tsx'
import { Head } from './Head.tsx'
import { matches } from './search.ts'
import { WatchedWords } from './WatchedWords.tsx'

type Row =
  | { kind: 'category'; category: CategoryId; count: number }
  | { kind: 'unsure'; count: number }
  | { kind: 'group'; group: FindingGroup }

/** Findings by category, the same words together, with search and filters that stand in the address. */
export function FindingsView(props: ViewProps): JSX.Element {
  const { findingsView } = useMessages()
  const { whole, reports, route } = props
  const all = useMemo(
    () => (route.decision === 'all' ? [...whole.open, ...whole.decided] : whole.open),
    [whole, route.decision],
  )
  const shown = useMemo(() => filtered(all, props), [all, route])
  const rows = useMemo(() => rowsOf(shown), [shown])
  return (
    <div class="stack">
      <Head title={findingsView.title} lead={findingsView.lead} reports={reports} />
      <Filters {...props} all={all} shown={shown.length} />
      {rows.length === 0 && <None {...props} />}
      <VirtualList items={rows} keyOf={keyOf} estimate={280} class="found">
        {(row) => <RowOf row={row} {...props} />}
      </VirtualList>
      <WatchedWords {...props} />
      <Checks {...props} />
    </div>
  )
}

function filtered(all: readonly FindingView[], { route }: Pick<ViewProps, 'route'>): FindingView[] {
  const chosen = applyFilter(all, {
    severities: new Set(route.severity ? [route.severity] : []),
    categories: new Set(route.category ? [route.category] : []),
  })
  return chosen.filter((view) => matches(view, route.words ?? ''))
}

/** Firm findings by category; what only the person can judge follows apart. */
function rowsOf(findings: readonly FindingView[]): Row[] {
  const { firm, unsure } = partedByStanding(findings)
  const apart: Row[] = unsure.length > 0 ? [{ kind: 'unsure', count: unsure.length }, ...groupRows(unsure)] : []
  return [...byCategory(firm), ...apart]
}

const groupRows = (findings: readonly FindingView[]): Row[] =>
  groupSameWords(findings).map((group) => ({ kind: 'group', group }))

function byCategory(findings: readonly FindingView[]): Row[] {
  // The category with the heaviest finding first.
  const categories = [...new Set(findings.map(({ finding }) => finding.category))]
  return categories.flatMap((category): Row[] => {
    const own = findings.filter(({ finding }) => finding.category === category)
    return [{ kind: 'category', category, count: own.length }, ...groupRows(own)]
  })
}

function keyOf(row: Row): string {
  if (row.kind === 'unsure') return 'unsure'
  return row.kind === 'category' ? `category ${row.category}` : row.group.id
}

function RowOf({ row, ...props }: ViewProps & { row: Row }): JSX.Element {
  const { categories, locale } = useMessages()
  if (row.kind === 'unsure') return <UnsureHead count={row.count} />
  if (row.kind === 'group') return <GroupCard group={row.group} actions={props.actions} audits={props.audits} />
  return (
    <header class="category-head">
      <h2>
        {categories[row.category].title} <span class="muted">({formatNumber(row.count, locale)})</span>
      </h2>
      <p class="small muted">{categories[row.category].about}</p>
    </header>
  )
}

interface FiltersProps extends ViewProps {
  all: readonly FindingView[]
  shown: number
}

function Filters({ whole, route, go, all, shown }: FiltersProps): JSX.Element {
  const { findingsView } = useMessages()
  return (
    <div class="filters" role="search">
      <SeverityTiles
        counts={whole.counts}
        chosen={new Set(route.severity ? [route.severity] : [])}
        onToggle={(severity) => go({ severity: route.severity === severity ? undefined : severity })}
      />
      <CategorySelect counts={categoryCounts(all)} chosen={route.category} onChoose={(category) => go({ category })} />
      <label class="category">
        <span class="hidden-visually">{findingsView.show}</span>
        <select
          class="select"
          value={route.decision === 'all' ? 'all' : 'open'}
          onChange={({ currentTarget }) => go({ decision: currentTarget.value === 'all' ? 'all' : undefined })}
        >
          <option value="open">{findingsView.showOpen}</option>
          <option value="all">{findingsView.showAll}</option>
        </select>
      </label>
      <input
        class="field grow"
        type="search"
        value={route.words ?? ''}
        aria-label={findingsView.search}
        placeholder={findingsView.search}
        onInput={({ currentTarget }) => go({ words: currentTarget.value || undefined })}
      />
      <span class="small muted" role="status">
        {findingsView.shown(shown)}
      </span>
    </div>
  )
}

function None({ whole, reports, go, route }: ViewProps): JSX.Element {
  const words = useMessages()
  if (route.severity ?? route.category ?? route.words)
    return (
      <p>
        {words.findingsView.none}{' '}
        <button
          type="button"
          class="link-button"
          onClick={() => go({ severity: undefined, category: undefined, words: undefined })}
        >
          {words.findingsView.clear}
        </button>
      </p>
    )
  if (whole.decided.length > 0) return <p>{words.findings.noneOpen}</p>
  return (
    <>
      {reports.map((report) => (
        <p key={report.key}>
          <bdi>@{report.profile.handle}</bdi>: {nothingFoundSentence(report.coverage, words)}
        </p>
      ))}
      <p class="muted small">{words.findings.nonePromise}</p>
    </>
  )
}
