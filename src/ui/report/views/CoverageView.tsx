import type { JSX } from 'preact'
import { siteName } from '../../../report/site-names.ts'
import type { Report } from '../../../report/view.ts'
import { Confirm } from '../../components/Confirm.tsx'
import { formatDay } from '../../format/dates.ts'
import { formatNumber } from '../../format/numbers.ts'
import { useMessages } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'
import { Compared } from './Compared.tsx'
import { Head } from './Head.tsx'

/** What was read of each profile, what was not, and what has changed since. */
export function CoverageView({ reports, audits, actions }: ViewProps): JSX.Element {
  const { coverageView, storage } = useMessages()
  return (
    <div class="stack">
      <Head title={coverageView.title} lead={coverageView.lead} reports={reports} />
      {reports.map((report) => {
        const audit = audits.find(({ key }) => key === report.key)
        return (
          <section key={report.key} class="panel">
            <h2>
              <bdi>@{report.profile.handle}</bdi> <span class="muted">({siteName(report.profile.site)})</span>
            </h2>
            <Facts report={report} />
            {audit && <Compared audit={audit} />}
            <Confirm
              label={storage.forget}
              question={storage.confirm(`@${report.profile.handle}`)}
              yes={storage.yes}
              onYes={() => actions.forget(report.key)}
            />
          </section>
        )
      })}
      <section class="panel no-print">
        <h2>{storage.title}</h2>
        <Confirm
          label={storage.forgetAll}
          question={storage.confirmAll}
          yes={storage.forgetAll}
          onYes={actions.forgetAll}
        />
      </section>
    </div>
  )
}

function Facts({ report: { coverage, hidden } }: { report: Report }): JSX.Element {
  const words = useMessages()
  const { coverageView } = words
  const day = (iso: string | undefined): string => formatDay(iso, words.locale)
  const span = coverage.oldest && coverage.newest && words.coverage.span(day(coverage.oldest), day(coverage.newest))
  const left = Object.entries(hidden).map(
    ([reason, amount]) =>
      `${coverageView.hiddenBy[reason as keyof typeof hidden]}: ${formatNumber(amount, words.locale)}`,
  )
  const facts: [string, string | readonly string[]][] = [
    [coverageView.posts, formatNumber(coverage.posts, words.locale)],
    [coverageView.span, span ?? ''],
    [coverageView.whole, coverage.complete ? coverageView.yes : coverageView.no],
    [coverageView.unread, coverage.unread.map(({ reason, count }) => `${words.coverage.times(count)} ${reason}`)],
    [coverageView.truncated, formatNumber(coverage.truncated, words.locale)],
    [coverageView.undated, formatNumber(coverage.undated, words.locale)],
    [coverageView.broken, coverage.broken.map(({ rule, error }) => `${rule}: ${error}`)],
    [coverageView.hidden, left],
  ]
  return (
    <dl class="facts-list">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Value({ value }: { value: string | readonly string[] }): JSX.Element {
  const { coverageView } = useMessages()
  if (typeof value === 'string') return <>{value || coverageView.none}</>
  if (value.length === 0) return <>{coverageView.none}</>
  return (
    <ul>
      {value.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
