import type { JSX } from 'preact'
import type { PageReport } from '../../model/audit.ts'
import { useMessages } from '../messages/context.ts'

/** True where the reader was never checked against a whole page, or not against one of this year. */
export function isThin({ evidence }: PageReport, now: Date): boolean {
  if (!evidence) return false
  return evidence.level === 'low' || Number(evidence.date.slice(0, 4)) < now.getUTCFullYear()
}

/** Thin evidence is said before anything is concluded from "nothing found". */
export function Evidence({ page, now }: { page: PageReport; now: Date }): JSX.Element | null {
  const { evidence } = useMessages()
  if (!isThin(page, now)) return null
  return <p class="small muted">{evidence.thin(page.siteTitle ?? '', now.getUTCFullYear())}</p>
}
