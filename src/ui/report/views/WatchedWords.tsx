import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Span } from '../../../model/finding.ts'
import type { Post } from '../../../model/post.ts'
import { watched } from '../../../report/watched.ts'
import { PostCard } from '../../components/PostCard.tsx'
import { StepList } from '../../components/StepList.tsx'
import { useMessages } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'

/** Posts with the words that the person watches for: no finding, no weight, only a list. */
export function WatchedWords({ audits, state }: ViewProps): JSX.Element | null {
  const { findingsView } = useMessages()
  const { watch } = state.preferences
  const hits = useMemo(
    () =>
      watched(
        audits.flatMap(({ posts }) => posts),
        watch,
      ),
    [audits, watch],
  )
  if (watch.length === 0) return null
  return (
    <section class="panel">
      <h2>
        {findingsView.watch} <span class="muted">({hits.length})</span>
      </h2>
      <p class="small muted">
        {findingsView.watchLead} {watch.map((word) => findingsView.quoted(word)).join(', ')}
      </p>
      <StepList items={hits} step={5} keyOf={({ post }: { post: Post; spans: Span[] }) => `${post.site} ${post.id}`}>
        {({ post, spans }) => <PostCard post={post} spans={spans} />}
      </StepList>
    </section>
  )
}
