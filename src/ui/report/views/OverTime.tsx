import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { isWholePost } from '../../../report/parts.ts'
import { siteName } from '../../../report/site-names.ts'
import { timeline, type Bar, type Timeline } from '../../../report/timeline.ts'
import { Columns, ShareBar } from '../../components/charts.tsx'
import { formatDay, formatMonth } from '../../format/dates.ts'
import { formatNumber } from '../../format/numbers.ts'
import { useMessages } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'
import { Compared } from './Compared.tsx'
import { Head } from './Head.tsx'

/** Posts and findings by month, network and hour, as pictures with tables behind them. */
export function OverTime({ audits, whole, reports, state }: ViewProps): JSX.Element {
  const { time, reportPage, locale } = useMessages()
  const posts = useMemo(() => audits.flatMap((audit) => audit.posts.filter(isWholePost)), [audits])
  const { months, networks, hours, last, undated } = useMemo(
    () => timeline(posts, [...whole.open, ...whole.decided]),
    [posts, whole],
  )
  const month = (label: string): string => formatMonth(label, locale)
  return (
    <div class="stack">
      <Head title={time.title} lead={time.lead} reports={reports} />
      {!state.complete && (
        <p class="busy" role="status">
          {reportPage.morePosts}
        </p>
      )}
      {months.length === 0 ? (
        <p>{time.none}</p>
      ) : (
        <Chart title={time.months} head={time.month} bars={months} name={month} short={yearOf} every={yearly(months)} />
      )}
      {networks.length > 1 && <Networks bars={networks} />}
      <Chart
        title={time.hours}
        head={time.hour}
        bars={hours}
        name={hourName}
        short={same}
        every={3}
        about={time.hoursAbout}
      />
      {undated > 0 && <p class="small muted">{time.undated(undated)}</p>}
      <Last last={last} />
      <Readings audits={audits} />
    </div>
  )
}

const same = (label: string): string => label
const hourName = (label: string): string => `${label.padStart(2, '0')}:00`
const yearOf = (label: string): string => label.slice(0, 4)

/** A year's name under its first month drawn, or under every other year when there are many. */
const yearly = (months: readonly Bar[]): number => (months.length > 144 ? 36 : 12)

/** When something of each kind was last found. */
function Last({ last }: Pick<Timeline, 'last'>): JSX.Element {
  const { time, glance, reportPage, locale, categories } = useMessages()
  return (
    <section class="panel">
      <h2>{time.last}</h2>
      {last.length === 0 && <p class="muted">{glance.nothing}</p>}
      <dl class="facts-list">
        {last.map(({ category, writtenAt, count }) => (
          <div key={category}>
            <dt>{categories[category].title}</dt>
            <dd>
              {reportPage.findings(count)}
              {writtenAt && `, ${time.lastOn(formatDay(writtenAt, locale))}`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Gone, new and back, profile by profile. */
function Readings({ audits }: Pick<ViewProps, 'audits'>): JSX.Element {
  const { time, subject } = useMessages()
  return (
    <section class="panel">
      <h2>{time.readings}</h2>
      {audits.map((audit) => (
        <div key={audit.key} class="group">
          {audits.length > 1 && (
            <h3>
              <bdi>@{audit.profile.handle}</bdi> {subject.on(siteName(audit.profile.site))}
            </h3>
          )}
          <Compared audit={audit} />
        </div>
      ))}
    </section>
  )
}

function Networks({ bars }: { bars: readonly Bar[] }): JSX.Element {
  const { time, locale } = useMessages()
  const most = Math.max(1, ...bars.map(({ posts }) => posts))
  return (
    <section class="panel">
      <h2>{time.networks}</h2>
      <table class="parts-table">
        <thead>
          <tr>
            <th scope="col">{time.network}</th>
            <td />
            <th scope="col" class="figure">
              {time.posts}
            </th>
            <th scope="col" class="figure">
              {time.findings}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, posts, findings }) => (
            <tr key={label}>
              <th scope="row">{siteName(label)}</th>
              <td>
                <ShareBar share={posts / most} />
              </td>
              <td class="figure">{formatNumber(posts, locale)}</td>
              <td class="figure">{formatNumber(findings, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface ChartProps {
  title: string
  about?: string
  /** Heading of the first column of the table. */
  head: string
  bars: readonly Bar[]
  name: (label: string) => string
  short: (label: string) => string
  every: number
}

function Chart({ title, about, head, bars, name, short, every }: ChartProps): JSX.Element {
  const { time, locale } = useMessages()
  return (
    <section class="panel">
      <h2>{title}</h2>
      {about && <p class="small muted">{about}</p>}
      <p class="legend small" aria-hidden="true">
        <span class="key posts" /> {time.posts} <span class="key findings" /> {time.findings}
      </p>
      <Columns columns={bars} label={`${title}: ${time.posts}, ${time.findings}`} short={short} every={every} />
      <details>
        <summary class="small">{time.table}</summary>
        <div class="scroller" tabIndex={0} role="region" aria-label={title}>
          <table class="small">
            <thead>
              <tr>
                <th scope="col">{head}</th>
                <th scope="col" class="figure">
                  {time.posts}
                </th>
                <th scope="col" class="figure">
                  {time.findings}
                </th>
              </tr>
            </thead>
            <tbody>
              {bars.map((bar) => (
                <tr key={bar.label}>
                  <th scope="row">{name(bar.label)}</th>
                  <td class="figure">{formatNumber(bar.posts, locale)}</td>
                  <td class="figure">{formatNumber(bar.findings, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
