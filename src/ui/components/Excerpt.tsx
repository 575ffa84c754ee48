import type { JSX } from 'preact'
import type { Span } from '../../model/finding.ts'
import { excerpt } from '../../report/excerpt.ts'
import { useMessages } from '../messages/context.ts'

interface ExcerptProps {
  text: string | undefined
  spans: readonly Span[]
  /** UTF-16 units of context kept beside each mark. */
  around?: number
}

/** The person's words with the found ones marked. Page content enters as text nodes alone and keeps its own direction. */
export function Excerpt({ text, spans, around = 120 }: ExcerptProps): JSX.Element {
  const { common } = useMessages()
  if (text === undefined) return <p class="muted small">{common.notStored}</p>
  return (
    <blockquote class="excerpt" dir="auto">
      {excerpt(text, spans, around).map((part, index) => {
        if (part.kind === 'mark') return <mark key={index}>{part.text}</mark>
        if (part.kind === 'text') return part.text
        return (
          <span key={index} class="gap" title={common.leftOut}>
            …
          </span>
        )
      })}
    </blockquote>
  )
}
