import type { JSX } from 'preact'
import type { Preferences } from '../../../model/preferences.ts'
import { factorOf } from '../../../report/fields.ts'
import { FORMULA } from '../../../report/formula.ts'
import type { Attention as AttentionOf, AttentionLevel } from '../../../report/view.ts'
import { Meter, ShareBar } from '../../components/charts.tsx'
import { useMessages } from '../../messages/context.ts'

const LEVELS: readonly AttentionLevel[] = ['none', 'little', 'some', 'much']

interface AttentionProps {
  attention: AttentionOf
  preferences: Preferences
}

/** How much there is to look at, what adds to it, and the whole formula. */
export function Attention({ attention, preferences }: AttentionProps): JSX.Element {
  const { glance } = useMessages()
  const level = glance.levels[attention.level]
  return (
    <section class="panel">
      <h2>{glance.attention}</h2>
      <div class={`level ${attention.level}`}>
        <b>{level.title}</b>
        <Meter at={LEVELS.indexOf(attention.level)} of={LEVELS.length - 1} label={glance.meter(level.title)} />
      </div>
      <p>{level.about}</p>
      <p class="small muted">{glance.notVerdict}</p>
      <Parts attention={attention} preferences={preferences} />
      <details>
        <summary class="small">{glance.formula}</summary>
        <Formula />
      </details>
    </section>
  )
}

function Parts({ attention: { parts }, preferences }: AttentionProps): JSX.Element | null {
  const { glance, categories } = useMessages()
  const [most] = parts
  if (!most) return null
  return (
    <table class="parts-table">
      <caption>{glance.byCategory}</caption>
      <tbody>
        {parts.map(({ category, sum }) => {
          const factor = factorOf(category, preferences)
          return (
            <tr key={category}>
              <th scope="row">
                {categories[category].title}
                {factor !== 1 && <span class="muted"> ×{factor}</span>}
              </th>
              <td>
                <ShareBar share={sum / most.sum} />
              </td>
              <td class="figure">{sum.toFixed(1)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Formula(): JSX.Element {
  const words = useMessages()
  const { glance, severities, voiceNames, audiences } = words
  const { recency } = FORMULA
  const list = (figures: Readonly<Record<string, number>>, names: Readonly<Record<string, string>>): string =>
    Object.entries(figures)
      .map(([name, figure]) => `${names[name] ?? name} ${figure}`)
      .join(', ')
  const titles = Object.fromEntries(Object.entries(severities).map(([name, { title }]) => [name, title]))
  const levels = Object.fromEntries(Object.entries(glance.levels).map(([name, { title }]) => [name, title]))
  const rows: [string, string][] = [
    [glance.factors.severity, list(FORMULA.severity, titles)],
    [glance.factors.unsure, String(FORMULA.unsure)],
    [glance.factors.recency, glance.recency(recency.limitYears, recency.atLimit, recency.older, recency.unknown)],
    [glance.factors.voice, list(FORMULA.voice, voiceNames)],
    [glance.factors.audience, list(FORMULA.audience, audiences)],
    [glance.factors.levels, list(FORMULA.levels, levels)],
  ]
  return (
    <>
      <p class="small">{glance.formulaLead}</p>
      <table class="small">
        <thead>
          <tr>
            <th scope="col">{glance.factor}</th>
            <th scope="col">{glance.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
