import type { JSX } from 'preact'
import type { OtherTab } from './calls.ts'
import { useMessages } from '../messages/context.ts'
import type { PopupActions } from './actions.ts'

/** Tabs of other networks that Prevet may read: offered, never read by themselves. */
export function Elsewhere({ tabs, actions }: { tabs: readonly OtherTab[]; actions: PopupActions }): JSX.Element | null {
  const { elsewhere } = useMessages()
  if (tabs.length === 0) return null
  return (
    <section class="small elsewhere" aria-label={elsewhere.title}>
      {tabs.map(({ tab, site }) => (
        <p key={tab}>
          <button type="button" class="link-button" onClick={() => actions.goTo(tab)}>
            {elsewhere.open(site)}
          </button>
        </p>
      ))}
    </section>
  )
}
