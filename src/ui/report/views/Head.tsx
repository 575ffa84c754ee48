import type { JSX } from 'preact'
import { useMessages } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'

interface HeadProps extends Pick<ViewProps, 'reports'> {
  title: string
  lead: string
}

/** Every part begins the same way: what it is, what it is for, and what the settings leave out. */
export function Head({ title, lead, reports }: HeadProps): JSX.Element {
  const { reportPage } = useMessages()
  const hidden = reports.reduce((sum, each) => sum + Object.values(each.hidden).reduce((a, b) => a + b, 0), 0)
  return (
    <header class="view-head">
      <h1>{title}</h1>
      <p class="muted">{lead}</p>
      {hidden > 0 && <p class="small muted">{reportPage.hidden(hidden)}</p>}
    </header>
  )
}
