import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { formatDay } from '../../format/dates.ts'
import { formatNumber } from '../../format/numbers.ts'
import { coverageSentence, gaps } from '../../format/sentences.ts'
import { Notice } from '../../components/Notice.tsx'
import { SeverityBadge } from '../../components/SeverityBadge.tsx'
import { useMessages } from '../../messages/context.ts'
import { siteName } from '../../../report/site-names.ts'
import { STANDINGS } from '../../../report/standing.ts'
import { firstGroups } from '../../../report/groups.ts'
import type { Report } from '../../../report/view.ts'
import type { ViewProps } from '../data.ts'
import { formatRoute } from '../route.ts'
import { Attention } from './Attention.tsx'
import { GroupCard } from './GroupCard.tsx'
import { Head } from './Head.tsx'

/** How many findings the first view shows. */
const FIRST = 4

/** All profiles, all counts, what was read, and where to begin. */
export function Glance(props: ViewProps): JSX.Element {
  const { glance } = useMessages()
  const { reports, whole } = props
  return (
    <div class="stack">
      <Head title={glance.title} lead={glance.lead} reports={reports} />
      <Problems reports={reports} />
      <div class="panels">
        <Attention attention={whole.attention} preferences={props.state.preferences} />
        <Counts {...props} />
      </div>
      <Profiles {...props} />
      <Begin {...props} />
    </div>
  )
}

function Problems({ reports }: Pick<ViewProps, 'reports'>): JSX.Element | null {
  const problems = [...new Set(reports.flatMap((each) => each.problems))]
  if (problems.length === 0) return null
  return (
    <Notice tone="bad">
      {problems.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}

function Counts({ whole, route }: ViewProps): JSX.Element {
  const { glance, locale } = useMessages()
  const strengths = whole.strengths.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <section class="panel">
      <h2>{glance.severities}</h2>
      <ul class="counts">
        {STANDINGS.map((severity) => (
          <li key={severity}>
            <a href={formatRoute({ ...route, view: 'findings', severity })}>
              <b>{formatNumber(whole.counts[severity].open, locale)}</b>
              <SeverityBadge severity={severity} />
              <span class="small muted">{glance.openOf(whole.counts[severity].open, whole.counts[severity].all)}</span>
            </a>
          </li>
        ))}
      </ul>
      <ul class="asides">
        <li>
          <a href={formatRoute({ ...route, view: 'strengths' })}>{glance.strengths(strengths)}</a>{' '}
          <span class="muted">{glance.strengthsAbout}</span>
        </li>
        <li>
          <a href={formatRoute({ ...route, view: 'private' })}>{glance.notes(whole.notes.length)}</a>{' '}
          <span class="muted">{glance.notesAbout}</span>
        </li>
      </ul>
    </section>
  )
}

function Profiles({ reports, route }: ViewProps): JSX.Element {
  const { glance } = useMessages()
  return (
    <section class="panel">
      <h2>{glance.profiles}</h2>
      <ul class="rows">
        {reports.map((report) => (
          <li key={report.key}>
            <ProfileRow report={report} />
          </li>
        ))}
      </ul>
      <p>
        <a href={formatRoute({ ...route, view: 'coverage' })}>{useMessages().nav.coverage}</a>
      </p>
    </section>
  )
}

function ProfileRow({ report: { profile, coverage, counts, key } }: { report: Report }): JSX.Element {
  const words = useMessages()
  const missing = gaps(coverage, words)
  return (
    <>
      <p>
        <a href={formatRoute({ view: 'glance', profile: key })}>
          <b>
            <bdi>{profile.name ?? profile.handle}</bdi>
          </b>
        </a>{' '}
        <span class="muted">
          <bdi>@{profile.handle}</bdi> {words.subject.on(siteName(profile.site))}
        </span>
      </p>
      <p>
        {coverageSentence(coverage, words)}. {!coverage.complete && words.reportPage.notWhole}
      </p>
      {missing.length > 0 && <p class="small muted">{missing.join(' · ')}</p>}
      <p class="severities">
        {STANDINGS.map((severity) => (
          <span key={severity}>
            {formatNumber(counts[severity].open, words.locale)} <SeverityBadge severity={severity} />
          </span>
        ))}
      </p>
    </>
  )
}

function Begin({ whole, actions, route, reports, audits }: ViewProps): JSX.Element {
  const words = useMessages()
  const first = useMemo(() => firstGroups(whole.open, FIRST), [whole.open])
  const newest = reports.map(({ coverage }) => formatDay(coverage.newest, words.locale)).filter(Boolean)
  if (first.length === 0) return <p>{newest.length > 0 ? words.glance.nothing : words.findings.noPosts}</p>
  return (
    <section class="stack">
      <h2>{words.glance.first}</h2>
      <ul class="cards wide">
        {first.map((group) => (
          <li key={group.id}>
            <GroupCard group={group} actions={actions} audits={audits} />
          </li>
        ))}
      </ul>
      <p>
        <a class="button" href={formatRoute({ ...route, view: 'cleanup' })}>
          {words.nav.cleanup}
        </a>
      </p>
    </section>
  )
}
