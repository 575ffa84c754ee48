import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { NOTHING_ASKED, readAdvert } from '../../../report/image/advert.ts'
import { matchImage, withField } from '../../../report/image/match.ts'
import { Notice } from '../../components/Notice.tsx'
import { useMessages } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'
import { FieldAndWeights } from './FieldAndWeights.tsx'
import { Head } from './Head.tsx'
import { ImageResult } from './ImageResult.tsx'
import { PasteBox } from './PasteBox.tsx'

/** What the employer asks for beside what the profiles show. */
export function ImageView(props: ViewProps): JSX.Element {
  const { image } = useMessages()
  const { state, reports, actions, audits, whole } = props
  const { advert, field } = state.preferences
  const read = useMemo(() => (advert ? readAdvert(advert) : NOTHING_ASKED), [advert])
  const posts = useMemo(() => audits.flatMap((audit) => audit.posts), [audits])
  const match = useMemo(() => matchImage(withField(read, field), whole, posts), [read, field, whole, posts])
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
      {read.cut && <Notice tone="warn">{image.cut}</Notice>}
      {advert && read.qualities.length + read.skills.length === 0 && <p>{image.nothingAsked}</p>}
      {!advert && !field && <p class="muted">{image.empty}</p>}
      {(Boolean(advert) || field) && <ImageResult match={match} advert={advert ?? ''} actions={actions} />}
    </div>
  )
}
