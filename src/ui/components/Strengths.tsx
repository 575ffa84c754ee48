import type { JSX } from 'preact'
import { webAddress } from '../../report/links.ts'
import type { StrengthGroup, StrengthView } from '../../report/view.ts'
import { formatDay } from '../format/dates.ts'
import { useMessages, useRuleLanguage } from '../messages/context.ts'
import { Excerpt } from './Excerpt.tsx'
import { Icon } from './Icon.tsx'
import { StepList } from './StepList.tsx'

interface StrengthsProps {
  groups: readonly StrengthGroup[]
  /** Of the headings: the popup has them under a hidden one. */
  level?: 2 | 3
}

/** What a hiring manager likes to find, by kind, with the posts that show it. */
export function Strengths({ groups, level = 3 }: StrengthsProps): JSX.Element {
  const { strengths, strengthsView } = useMessages()
  const Heading = `h${level}` as const
  if (groups.length === 0) return <p>{strengthsView.none}</p>
  return (
    <div class="stack">
      {level === 3 && <p class="muted">{strengthsView.lead}</p>}
      {groups.map(({ kind, items }) => (
        <section key={kind} class="group">
          <Heading>
            <span class="severity good">
              <Icon name="good" />
            </span>{' '}
            {strengths[kind].title} <span class="muted">({items.length})</span>
          </Heading>
          <p class="muted small">{strengths[kind].about}</p>
          <StepList items={items} step={3} keyOf={(item, index) => `${item.strength.post} ${index}`}>
            {(item) => <StrengthCard item={item} />}
          </StepList>
        </section>
      ))}
    </div>
  )
}

function StrengthCard({ item: { strength, post } }: { item: StrengthView }): JSX.Element {
  const { locale, findings, common } = useMessages()
  const address = webAddress(post?.url)
  return (
    <div class="card">
      <div class="meta">
        <span lang={useRuleLanguage()}>{strength.because}</span>
        <time dateTime={post?.writtenAt}>{formatDay(post?.writtenAt, locale)}</time>
      </div>
      <Excerpt text={post?.text} spans={strength.spans} />
      {address && (
        <div class="card-actions">
          <a class="link-button" href={address} target="_blank" rel="noopener noreferrer">
            <Icon name="away" />
            {findings.openPost}
            <span class="hidden-visually"> ({common.newTab})</span>
          </a>
        </div>
      )}
    </div>
  )
}
