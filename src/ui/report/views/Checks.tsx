import type { JSX } from 'preact'
import { RISK_CATEGORIES, type ProfileCheck } from '../../../model/finding.ts'
import { siteName } from '../../../report/site-names.ts'
import type { Report } from '../../../report/view.ts'
import { Icon } from '../../components/Icon.tsx'
import { useMessages, useRuleLanguage } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'

/** What was looked for in vain, what was not looked at and why, and what was seen of each profile as a whole. */
export function Checks(props: ViewProps): JSX.Element {
  return (
    <section class="panel">
      <Passed {...props} />
      <SwitchedOff {...props} />
      <Broken {...props} />
      <Wholes {...props} />
    </section>
  )
}

function Passed({ whole }: ViewProps): JSX.Element | null {
  const { categories, findingsView } = useMessages()
  if (whole.passed.length === 0) return null
  return (
    <>
      <h2>{findingsView.passed}</h2>
      <ul class="passed">
        {whole.passed.map((category) => (
          <li key={category} title={categories[category].about}>
            <Icon name="check" />
            {categories[category].title}
          </li>
        ))}
      </ul>
    </>
  )
}

function SwitchedOff({ state }: ViewProps): JSX.Element | null {
  const { categories, findingsView } = useMessages()
  const off = RISK_CATEGORIES.filter((category) => state.preferences.off.includes(category))
  if (off.length === 0) return null
  return (
    <>
      <h2>{findingsView.off}</h2>
      <p class="small">{off.map((category) => categories[category].title).join(', ')}</p>
    </>
  )
}

function Broken({ reports }: ViewProps): JSX.Element | null {
  const { findingsView } = useMessages()
  const broken = new Map(reports.flatMap(({ coverage }) => coverage.broken.map(({ rule, error }) => [rule, error])))
  if (broken.size === 0) return null
  return (
    <>
      <h2>{findingsView.notRun}</h2>
      <ul class="bullets small">
        {[...broken].map(([rule, error]) => (
          <li key={rule}>
            <code>{rule}</code>: {error}
          </li>
        ))}
      </ul>
    </>
  )
}

function Wholes({ reports }: ViewProps): JSX.Element | null {
  const { findingsView } = useMessages()
  const checked = reports.filter(({ checks }) => checks.length > 0)
  if (checked.length === 0) return null
  return (
    <>
      <h2>{findingsView.whole}</h2>
      <p class="small muted">{findingsView.wholeAbout}</p>
      {checked.map((report) => (
        <Whole key={report.key} report={report} named={reports.length > 1} />
      ))}
    </>
  )
}

function Whole({ report: { profile, checks }, named }: { report: Report; named: boolean }): JSX.Element {
  const { subject } = useMessages()
  return (
    <>
      {named && (
        <h3>
          <bdi>@{profile.handle}</bdi> {subject.on(siteName(profile.site))}
        </h3>
      )}
      <ul class="rows">
        {checks.map((check) => (
          <li key={check.check}>
            <Check check={check} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Check({ check: { check, outcome, because, advice, source } }: { check: ProfileCheck }): JSX.Element {
  const { findingsView, findings } = useMessages()
  return (
    <>
      <p>
        <b>{findingsView.checks[check]}</b>{' '}
        <span class={`outcome outcome-${outcome}`}>{findingsView.outcomes[outcome]}</span>
      </p>
      <p class="small" lang={useRuleLanguage()}>
        {because} {outcome === 'noted' && advice}
      </p>
      {outcome === 'noted' && source && (
        <p class="small muted">
          {findings.source}: {[source.name, source.figure].filter(Boolean).join(': ')}
        </p>
      )}
    </>
  )
}
