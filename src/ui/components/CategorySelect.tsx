import type { JSX } from 'preact'
import type { CategoryId } from '../../model/finding.ts'
import type { CategoryCount } from '../../report/view.ts'
import { useMessages } from '../messages/context.ts'

interface CategorySelectProps {
  counts: readonly CategoryCount[]
  chosen: CategoryId | undefined
  onChoose: (category: CategoryId | undefined) => void
}

export function CategorySelect({ counts, chosen, onChoose }: CategorySelectProps): JSX.Element {
  const words = useMessages()
  const known = counts.find(({ category }) => category === chosen)
  return (
    <label class="category">
      <span class="hidden-visually">{words.findings.category}</span>
      <select
        class="select"
        value={known?.category ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(counts.find(({ category }) => category === currentTarget.value)?.category)
        }
      >
        <option value="">{words.findings.all}</option>
        {counts.map(({ category, count }) => (
          <option key={category} value={category}>
            {words.findings.option(words.categories[category].title, count)}
          </option>
        ))}
      </select>
    </label>
  )
}
