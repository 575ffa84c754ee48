import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { useLook } from '../components/use-look.ts'
import { useUndoKey } from '../components/use-undo-key.ts'
import { MessagesContext } from '../messages/context.ts'
import { messagesFor } from '../messages/languages.ts'
import type { PopupCalls } from './calls.ts'
import { PopupController } from './controller.ts'
import { Popup } from './Popup.tsx'

/** The popup with its state: opens the page once and keeps the picture fresh. */
export function PopupApp({ calls, now = new Date() }: { calls: PopupCalls; now?: Date }): JSX.Element {
  const [opened] = useState(now)
  const [, redraw] = useState({})
  const controller = useMemo(() => {
    const made: PopupController = new PopupController(
      calls,
      () => messagesFor(made.state.preferences.language),
      () => redraw({}),
    )
    return made
  }, [calls])
  useEffect(() => {
    void controller.start()
    return controller.close
  }, [controller])
  useUndoKey(controller.undo)
  const words = messagesFor(controller.state.preferences.language)
  useLook(controller.state.preferences.theme, words)
  return (
    <MessagesContext.Provider value={words}>
      <Popup {...controller.state} actions={controller} now={opened} />
    </MessagesContext.Provider>
  )
}
