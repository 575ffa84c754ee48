import type { JSX } from 'preact'
import { comparing, type Difference } from '../../../report/cv/compare.ts'
import { Excerpt } from '../../components/Excerpt.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PostCard } from '../../components/PostCard.tsx'
import { StepList } from '../../components/StepList.tsx'
import { useMessages } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'
import { useGradually } from '../use-gradually.ts'
import { usePosts } from '../use-posts.ts'
import { Head } from './Head.tsx'
import { PasteBox } from './PasteBox.tsx'
import { Working } from './Working.tsx'

/** The CV beside the profiles: differences, without a word on which is right. */
export function Consistency({ reports, audits, state, actions }: ViewProps): JSX.Element {
  const { consistency } = useMessages()
  const { cv } = state.preferences
  const posts = usePosts(audits)
  const { value: comparison, share } = useGradually(() => comparing(cv ?? '', cv ? audits : []), [cv, posts])
  return (
    <div class="stack">
      <Head title={consistency.title} lead={consistency.lead} reports={reports} />
      <PasteBox
        label={consistency.paste}
        about={consistency.pasteAbout}
        text={cv ?? ''}
        onKeep={(text) => actions.prefer({ cv: text || undefined })}
      />
      <Working share={share} />
      {comparison?.cut && <Notice tone="warn">{consistency.cut}</Notice>}
      {comparison && cv && share === undefined && (
        <section class="panel">
          <h2>
            {consistency.differences} <span class="muted">({comparison.differences.length})</span>
          </h2>
          <p class="small muted">{consistency.agreed(comparison.agreed)}</p>
          {comparison.differences.length === 0 && <p>{consistency.none}</p>}
          <StepList items={comparison.differences} step={20} keyOf={(_, index) => String(index)}>
            {(difference) => <Row difference={difference} cv={cv} />}
          </StepList>
        </section>
      )}
    </div>
  )
}

function Row({ difference: { kind, profile, cv: places }, cv }: { difference: Difference; cv: string }): JSX.Element {
  const { consistency } = useMessages()
  return (
    <div class="beside">
      <div class="group">
        <h3>
          {consistency.kinds[kind]}: {consistency.inProfile}
        </h3>
        {profile.post ? (
          <PostCard post={profile.post} spans={profile.spans} around={80} />
        ) : (
          <Excerpt text={profile.text} spans={profile.spans} />
        )}
      </div>
      <div class="group">
        <h3>{consistency.inCv}</h3>
        {places.length > 0 ? (
          <Excerpt text={cv} spans={places} around={80} />
        ) : (
          <p class="muted">{consistency.notInCv}</p>
        )}
      </div>
    </div>
  )
}
