import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Audit } from '../../../model/audit.ts'
import { firstMinute, type FirstMinute as FirstMinuteOf, type SeenPost } from '../../../report/first-minute.ts'
import { siteName } from '../../../report/site-names.ts'
import type { Report } from '../../../report/view.ts'
import { Icon } from '../../components/Icon.tsx'
import { PostCard } from '../../components/PostCard.tsx'
import { StandingBadge } from '../../components/SeverityBadge.tsx'
import { useMessages } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'
import { Head } from './Head.tsx'

/** What a stranger sees first, profile by profile. */
export function FirstMinute({ reports, audits }: ViewProps): JSX.Element {
  const { minute } = useMessages()
  return (
    <div class="stack">
      <Head title={minute.title} lead={minute.lead} reports={reports} />
      {reports.map((report) => {
        const audit = audits.find(({ key }) => key === report.key)
        return audit && <OneProfile key={report.key} audit={audit} report={report} />
      })}
    </div>
  )
}

function OneProfile({ audit, report }: { audit: Audit; report: Report }): JSX.Element {
  const { minute, subject } = useMessages()
  const { bio, pinned, newest, noticed, reactions } = useMemo(() => firstMinute(audit, report), [audit, report])
  const { profile } = report
  return (
    <section class="panel minute">
      <h2>
        <bdi>{profile.name ?? `@${profile.handle}`}</bdi>{' '}
        <span class="muted">{subject.on(siteName(profile.site))}</span>
      </h2>
      <dl class="facts-list">
        <div>
          <dt>{minute.name}</dt>
          <dd>{profile.name ? <bdi>{profile.name}</bdi> : minute.noName}</dd>
        </div>
        <div>
          <dt>{minute.handle}</dt>
          <dd>
            <bdi>@{profile.handle}</bdi>
          </dd>
        </div>
        <div>
          <dt>{minute.photo}</dt>
          <dd>{profile.photo ? <bdi>{profile.photo}</bdi> : minute.noPhoto}</dd>
        </div>
      </dl>
      <h3>{minute.bio}</h3>
      {bio ? <Seen posts={[bio]} bare /> : <p class="muted">{minute.noBio}</p>}
      {pinned.length > 0 && (
        <>
          <h3>{minute.pinned}</h3>
          <Seen posts={pinned} />
        </>
      )}
      <h3>{minute.newest}</h3>
      {newest.length > 0 ? <Seen posts={newest} /> : <p class="muted">{minute.noPosts}</p>}
      <h3>{minute.noticed}</h3>
      <Told {...reactions} />
      {noticed.length > 0 && <Seen posts={noticed} reactions />}
      {noticed.length === 0 && reactions.told > 0 && <p class="muted">{minute.noneNoticed}</p>}
    </section>
  )
}

/** A list of the most noticed posts is worth as much as what the network tells of reactions. */
function Told({ told, all }: FirstMinuteOf['reactions']): JSX.Element | null {
  const { minute } = useMessages()
  if (told === 0) return <p class="muted">{minute.notNoticed}</p>
  if (told < all) return <p class="small muted">{minute.noticedOf(told, all)}</p>
  return null
}

interface SeenProps {
  posts: readonly SeenPost[]
  reactions?: boolean
  bare?: boolean
}

function Seen({ posts, reactions = false, bare = false }: SeenProps): JSX.Element {
  const { minute } = useMessages()
  return (
    <ol class="cards">
      {posts.map(({ post, findings, strengths }) => (
        <li key={post.id}>
          <PostCard
            post={post}
            spans={findings.flatMap(({ finding }) => finding.spans)}
            around={140}
            bare={bare}
            about={reactions ? minute.reactions(post.noticed ?? 0) : undefined}
          >
            <Marks seen={{ post, findings, strengths }} />
          </PostCard>
        </li>
      ))}
    </ol>
  )
}

function Marks({ seen: { findings, strengths } }: { seen: SeenPost }): JSX.Element | null {
  const words = useMessages()
  if (findings.length === 0 && strengths.length === 0) return null
  return (
    <ul class="marks small">
      {findings.map(({ id, finding, rule }) => (
        <li key={id}>
          <StandingBadge finding={finding} /> {rule?.title ?? words.categories[finding.category].title}
        </li>
      ))}
      {strengths.map(({ strength }, index) => (
        <li key={`${strength.rule} ${index}`}>
          <span class="severity good">
            <Icon name="good" /> {words.strengths[strength.kind].title}
          </span>
        </li>
      ))}
    </ul>
  )
}
