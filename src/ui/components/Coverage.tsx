import type { JSX } from 'preact'
import type { CoverageView } from '../../report/view.ts'
import { coverageSentence, gaps } from '../format/sentences.ts'
import { useMessages } from '../messages/context.ts'

/** How much was read, of which time, and what was not: said before any finding. */
export function Coverage({ coverage }: { coverage: CoverageView }): JSX.Element {
  const words = useMessages()
  const missing = gaps(coverage, words)
  return (
    <>
      <p>
        <strong>{coverageSentence(coverage, words)}.</strong> {coverage.complete && words.coverage.complete}
      </p>
      {missing.length > 0 && (
        <details class="small">
          <summary>{missing.join(' · ')}</summary>
          <Missing coverage={coverage} />
        </details>
      )}
    </>
  )
}

function Missing({ coverage }: { coverage: CoverageView }): JSX.Element {
  const words = useMessages()
  return (
    <ul class="bullets" aria-label={words.coverage.notEverything}>
      {coverage.unread.map(({ reason, count }) => (
        <li key={reason}>
          {count > 1 && `${words.coverage.times(count)} `}
          {reason}
        </li>
      ))}
      {gaps({ ...coverage, unreadCount: 0, broken: [] }, words).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {coverage.broken.map(({ rule, error }) => (
        <li key={rule}>
          <code>{rule}</code>: {error}
        </li>
      ))}
    </ul>
  )
}
