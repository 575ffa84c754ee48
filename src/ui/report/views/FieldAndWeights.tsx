import type { JSX } from 'preact'
import { RISK_CATEGORIES, type RiskCategory } from '../../../model/finding.ts'
import { FIELD_IDS } from '../../../model/preferences.ts'
import { factorOf } from '../../../report/fields.ts'
import { useMessages } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'

/** The field shifts which categories weigh more; every figure is shown and can be changed. */
export function FieldAndWeights({ state: { preferences }, actions }: ViewProps): JSX.Element {
  const { image, fields } = useMessages()
  const changed = Object.keys(preferences.weights).length > 0
  return (
    <section class="panel form">
      <label>
        {image.field}
        <select
          class="select"
          value={preferences.field ?? ''}
          onChange={({ currentTarget }) =>
            actions.prefer({ field: FIELD_IDS.find((id) => id === currentTarget.value), weights: {} })
          }
        >
          <option value="">{image.noField}</option>
          {FIELD_IDS.map((id) => (
            <option key={id} value={id}>
              {fields[id]}
            </option>
          ))}
        </select>
      </label>
      <details>
        <summary class="small">{image.weights}</summary>
        <p class="small muted">{image.weightsAbout}</p>
        <ul class="weights">
          {RISK_CATEGORIES.map((category) => (
            <li key={category}>
              <Weight category={category} preferences={preferences} actions={actions} />
            </li>
          ))}
        </ul>
        {changed && (
          <button type="button" class="button" onClick={() => actions.prefer({ weights: {} })}>
            {image.reset}
          </button>
        )}
      </details>
    </section>
  )
}

interface WeightProps extends Pick<ViewProps, 'actions'> {
  category: RiskCategory
  preferences: ViewProps['state']['preferences']
}

function Weight({ category, preferences, actions }: WeightProps): JSX.Element {
  const { categories } = useMessages()
  const factor = factorOf(category, preferences)
  return (
    <label class="weight">
      <span>{categories[category].title}</span>
      <input
        type="range"
        min="0"
        max="3"
        step="0.25"
        value={factor}
        aria-valuetext={`×${factor}`}
        onChange={({ currentTarget }) =>
          actions.prefer({ weights: { ...preferences.weights, [category]: Number(currentTarget.value) } })
        }
      />
      <span class="figure">×{factor}</span>
    </label>
  )
}
