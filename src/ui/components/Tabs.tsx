import type { ComponentChildren, JSX } from 'preact'
import { formatNumber } from '../format/numbers.ts'
import { useMessages } from '../messages/context.ts'
import { useRoving } from './use-roving.ts'

export interface Tab<Id extends string> {
  id: Id
  title: string
  count: number
}

interface TabsProps<Id extends string> {
  label: string
  tabs: readonly Tab<Id>[]
  chosen: Id
  onChoose: (id: Id) => void
  /** The panel of the chosen tab. */
  children: ComponentChildren
}

/** Tabs with their counts; arrows choose at once, since drawing a panel costs nothing. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Id>): JSX.Element {
  const { locale } = useMessages()
  const choose = (index: number): void => {
    const tab = tabs[index]
    if (tab) onChoose(tab.id)
  }
  const start = Math.max(
    0,
    tabs.findIndex(({ id }) => id === chosen),
  )
  const roving = useRoving(tabs.length, start, choose)
  return (
    <div>
      <div class="tabs" role="tablist" aria-label={label}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            class="tab"
            role="tab"
            id={`tab-${tab.id}`}
            aria-controls="panel"
            aria-selected={tab.id === chosen}
            onClick={() => choose(index)}
            {...roving(index)}
          >
            <b>{formatNumber(tab.count, locale)}</b> {tab.title}
          </button>
        ))}
      </div>
      <div class="tabpanel" id="panel" role="tabpanel" tabIndex={-1} aria-labelledby={`tab-${chosen}`} key={chosen}>
        {children}
      </div>
    </div>
  )
}
