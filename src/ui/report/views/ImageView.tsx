import type { JSX } from 'preact'
import { NOTHING_ASKED, readingAdvert } from '../../../report/image/advert.ts'
import { matching, withField } from '../../../report/image/match.ts'
import { Notice } from '../../components/Notice.tsx'
import { useMessages } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'
import { useGradually } from '../use-gradually.ts'
import { usePosts } from '../use-posts.ts'
import { FieldAndWeights } from './FieldAndWeights.tsx'
import { Head } from './Head.tsx'
import { ImageResult } from './ImageResult.tsx'
import { PasteBox } from './PasteBox.tsx'
import { Working } from './Working.tsx'

/** What the employer asks for beside what the profiles show. */
export function ImageView(props: ViewProps): JSX.Element {
  const { image } = useMessages()
  const { state, reports, actions, audits, whole } = props
  const { advert, field } = state.preferences
  const posts = usePosts(audits)
  const reading = useGradually(() => readingAdvert(advert ?? ''), [advert])
  const { value: read = NOTHING_ASKED } = reading
  const matched = useGradually(() => matching(withField(read, field), whole, posts), [read, field, whole, posts])
  const share = reading.share ?? matched.share
  return (
    <div class="stack">
      <Head title={image.title} lead={image.lead} reports={reports} />
      <PasteBox
        label={image.paste}
        about={image.pasteAbout}
        text={advert ?? ''}
        onKeep={(text) => actions.prefer({ advert: text || undefined })}
      />
      <FieldAndWeights {...props} />
      <Working share={share} />
      {read.cut && <Notice tone="warn">{image.cut}</Notice>}
      {advert && share === undefined && read.qualities.length + read.skills.length === 0 && <p>{image.nothingAsked}</p>}
      {!advert && !field && <p class="muted">{image.empty}</p>}
      {(Boolean(advert) || field) && reading.share === undefined && matched.value && (
        <ImageResult match={matched.value} advert={advert ?? ''} actions={actions} />
      )}
    </div>
  )
}
