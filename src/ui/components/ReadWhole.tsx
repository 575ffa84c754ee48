import type { JSX } from 'preact'
import type { PageCalls, ReadingProgress } from '../../model/audit.ts'
import { formatDay } from '../format/dates.ts'
import { useMessages } from '../messages/context.ts'

export type ReadCommand = Parameters<PageCalls['readWhole']>[0]

interface ReadWholeProps {
  progress: ReadingProgress
  complete: boolean
  onCommand: (command: ReadCommand) => void
}

/** "Read whole profile": how far it is, and how to pause and stop it. */
export function ReadWhole({ progress, complete, onCommand }: ReadWholeProps): JSX.Element {
  const { reading } = useMessages()
  if (progress.state === 'reading' || progress.state === 'paused')
    return <Running progress={progress} state={progress.state} onCommand={onCommand} />
  const fresh = progress.state === 'idle' && !complete
  return (
    <div class="progress">
      <Outcome progress={progress} />
      <div class="offer">
        <button type="button" class={fresh ? 'button primary' : 'button'} onClick={() => onCommand('start')}>
          {complete ? reading.again : reading.start}
        </button>
        <p class="muted small">{fresh ? reading.howFirst : reading.how}</p>
      </div>
    </div>
  )
}

function Outcome({ progress: { state, reason } }: { progress: ReadingProgress }): JSX.Element | null {
  const { reading } = useMessages()
  if (state !== 'ended' && state !== 'stopped' && state !== 'failed') return null
  return (
    <p role="status">
      {reading[state]} {reason}
    </p>
  )
}

interface RunningProps {
  progress: ReadingProgress
  state: 'reading' | 'paused'
  onCommand: (command: ReadCommand) => void
}

function Running({ progress, state, onCommand }: RunningProps): JSX.Element {
  const { reading, locale } = useMessages()
  const sentence = (posts: number): string => reading[state](posts, formatDay(progress.oldest, locale))
  // Spoken in steps, so that a screen reader is not interrupted every second.
  const spoken = sentence(Math.floor(progress.posts / 50) * 50)
  return (
    <div class="progress" role="group" aria-label={reading.label}>
      <p>{sentence(progress.posts)}</p>
      <span class="hidden-visually" role="status">
        {spoken}
      </span>
      <div class={state === 'reading' ? 'pace moving' : 'pace'} aria-hidden="true" />
      <div class="row">
        <button type="button" class="button" onClick={() => onCommand(state === 'reading' ? 'pause' : 'resume')}>
          {state === 'reading' ? reading.pause : reading.resume}
        </button>
        <button type="button" class="button" onClick={() => onCommand('stop')}>
          {reading.stop}
        </button>
      </div>
    </div>
  )
}
