import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Audit } from '../../../model/audit.ts'
import type { Post } from '../../../model/post.ts'
import { rereading } from '../../../report/rereading.ts'
import { PostCard } from '../../components/PostCard.tsx'
import { StepList } from '../../components/StepList.tsx'
import { formatDay } from '../../format/dates.ts'
import { useMessages } from '../../messages/context.ts'

/** The newest reading of a profile beside the earlier ones: gone, new, and back. */
export function Compared({ audit }: { audit: Audit }): JSX.Element {
  const { coverageView, locale } = useMessages()
  const { at, gone, fresh, back } = useMemo(() => rereading(audit), [audit])
  if (at === undefined) return <p class="small muted">{coverageView.once}</p>
  return (
    <details>
      <summary>
        {coverageView.compared(formatDay(at, locale))}: {coverageView.gone(gone.length)},{' '}
        {coverageView.fresh(fresh.length)}
        {back.length > 0 && `, ${coverageView.back(back.length)}`}
      </summary>
      <div class="stack">
        <Posts title={coverageView.gone(gone.length)} about={coverageView.goneAbout} posts={gone} />
        <Posts title={coverageView.fresh(fresh.length)} about={coverageView.freshAbout} posts={fresh} />
        <Posts title={coverageView.back(back.length)} about={coverageView.backAbout} posts={back.map(postOf)} />
      </div>
    </details>
  )
}

const postOf = ({ post }: { post: Post }): Post => post

interface PostsProps {
  title: string
  about: string
  posts: readonly Post[]
}

function Posts({ title, about, posts }: PostsProps): JSX.Element | null {
  if (posts.length === 0) return null
  return (
    <section class="group">
      <h3>{title}</h3>
      <p class="small muted">{about}</p>
      <StepList items={posts} step={10} keyOf={({ id }, index) => `${id} ${index}`}>
        {(post) => <PostCard post={post} />}
      </StepList>
    </section>
  )
}
