import type { JSX } from 'preact'
import type { FindingView } from '../../../report/view.ts'
import { foldedWords } from '../../../report/words.ts'
import { useMessages } from '../../messages/context.ts'
import type { ReportActions } from '../actions.ts'

interface SilenceBarProps {
  view: FindingView
  /** It stands for several posts: one of them alone cannot be meant. */
  several?: boolean
  actions: Pick<ReportActions, 'silence'>
}

/** After "wrong": whether only this was misread, or the post, the wording or the rule as a whole. */
export function SilenceBar({ view, several = false, actions }: SilenceBarProps): JSX.Element {
  const { silence } = useMessages()
  const { finding, post, key } = view
  const words = foldedWords(post?.text ?? '', finding.spans)
  return (
    <div class="row no-print" role="group" aria-label={silence.title}>
      <span class="small muted">{silence.title}</span>
      {!several && (
        <button
          type="button"
          class="decision"
          onClick={() => actions.silence({ kind: 'post', key, post: finding.post })}
        >
          {silence.post}
        </button>
      )}
      {words && (
        <button
          type="button"
          class="decision"
          onClick={() => actions.silence({ kind: 'wording', rule: finding.rule, words })}
        >
          {silence.wording}
        </button>
      )}
      <button type="button" class="decision" onClick={() => actions.silence({ kind: 'rule', rule: finding.rule })}>
        {silence.rule}
      </button>
    </div>
  )
}
