import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { NOTHING_ASKED, readingAdvert } from '../../../report/image/advert.ts'
import { withField } from '../../../report/image/match.ts'
import { missing, type Missing as MissingOf } from '../../../report/missing.ts'
import { Strengths } from '../../components/Strengths.tsx'
import { useMessages } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'
import { formatRoute } from '../route.ts'
import { useGradually } from '../use-gradually.ts'
import { usePosts } from '../use-posts.ts'
import { Head } from './Head.tsx'
import { Working } from './Working.tsx'

/** Strengths by kind with their posts, and what is looked for and not found. */
export function StrengthsView(props: ViewProps): JSX.Element {
  const { strengthsPage, strengthsView } = useMessages()
  const { whole, reports } = props
  return (
    <div class="stack">
      <Head title={strengthsPage.title} lead={strengthsView.lead} reports={reports} />
      <Strengths groups={whole.strengths} level={2} />
      <Missing {...props} />
    </div>
  )
}

function useMissing({ whole, reports, audits, state, now }: ViewProps): {
  value: MissingOf | undefined
  share: number | undefined
} {
  const { advert, field } = state.preferences
  const posts = usePosts(audits)
  const reading = useGradually(() => readingAdvert(advert ?? ''), [advert])
  const wanted = useMemo(() => withField(reading.value ?? NOTHING_ASKED, field), [reading.value, field])
  const profiles = reports.map(({ profile }) => profile)
  const found = useGradually(() => missing(profiles, posts, whole, wanted, now), [reports, posts, whole, wanted, now])
  return { ...found, share: reading.share ?? found.share }
}

function Missing(props: ViewProps): JSX.Element | null {
  const { strengthsPage, strengths, reportPage } = useMessages()
  const { value, share } = useMissing(props)
  const { state, route } = props
  if (!value || share !== undefined) return <Working share={share} />
  const { basics, strengths: kinds, qualities } = value
  if (basics.length + kinds.length + qualities.length === 0) return null
  // Before all posts are here, nobody can say what is not in them.
  if (!state.complete) return <p class="muted">{reportPage.morePosts}</p>
  return (
    <section class="panel">
      <h2>{strengthsPage.missing}</h2>
      <p class="small muted">{strengthsPage.missingLead}</p>
      {basics.length > 0 && (
        <ul class="bullets">
          {basics.map((basic) => (
            <li key={basic}>{strengthsPage.basics[basic]}</li>
          ))}
        </ul>
      )}
      {kinds.length > 0 && (
        <dl class="facts-list">
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{strengths[kind].title}</dt>
              <dd>
                {strengths[kind].about} <span class="muted">{strengthsPage.show[kind]}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Asked qualities={qualities} byAdvert={Boolean(state.preferences.advert)} />
      <p>
        <a href={formatRoute({ view: 'image', ...(route.profile && { profile: route.profile }) })}>
          {state.preferences.advert || state.preferences.field ? strengthsPage.toImage : strengthsPage.chooseImage}
        </a>
      </p>
    </section>
  )
}

interface AskedProps {
  qualities: MissingOf['qualities']
  byAdvert: boolean
}

function Asked({ qualities, byAdvert }: AskedProps): JSX.Element | null {
  const words = useMessages()
  if (qualities.length === 0) return null
  return (
    <>
      <h3>{byAdvert ? words.strengthsPage.asked : words.strengthsPage.usual}</h3>
      <ul class="passed">
        {qualities.map((id) => (
          <li key={id}>{words.qualities[id]}</li>
        ))}
      </ul>
    </>
  )
}
