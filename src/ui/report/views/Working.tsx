import type { JSX } from 'preact'
import { useMessages } from '../../messages/context.ts'

/** How far a comparison is, while it lasts. */
export function Working({ share }: { share: number | undefined }): JSX.Element | null {
  const { reportPage } = useMessages()
  if (share === undefined) return null
  return (
    <p class="busy" role="status">
      <progress max={1} value={share} aria-label={reportPage.comparing} /> {reportPage.comparing}
    </p>
  )
}
