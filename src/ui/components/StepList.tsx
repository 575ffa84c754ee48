import type { ComponentChild, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useMessages } from '../messages/context.ts'

interface StepListProps<Item> {
  items: readonly Item[]
  /** How many are drawn at once: hundreds would make the popup late. */
  step: number
  keyOf: (item: Item, index: number) => string
  children: (item: Item) => ComponentChild
}

/** A list of cards that is drawn step by step. */
export function StepList<Item>({ items, step, keyOf, children }: StepListProps<Item>): JSX.Element {
  const { findings } = useMessages()
  const [wanted, setWanted] = useState(step)
  const left = items.length - wanted
  return (
    <>
      <ol class="cards">
        {items.slice(0, wanted).map((item, index) => (
          <li key={keyOf(item, index)}>{children(item)}</li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setWanted(wanted + step)}>
          {findings.more(Math.min(step, left), left)}
        </button>
      )}
    </>
  )
}
