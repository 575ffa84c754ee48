import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { useUndoKey } from '../components/use-undo-key.ts'
import { useMessages } from '../messages/context.ts'
import type { PopupCalls } from './calls.ts'
import { PopupController } from './controller.ts'
import { Popup } from './Popup.tsx'

/** The popup with its state: opens the page once and keeps the picture fresh. */
export function PopupApp({ calls, now = new Date() }: { calls: PopupCalls; now?: Date }): JSX.Element {
  const words = useMessages()
  const [opened] = useState(now)
  const [, redraw] = useState({})
  const controller = useMemo(() => new PopupController(calls, words, () => redraw({})), [calls, words])
  useEffect(() => {
    void controller.start()
    return controller.close
  }, [controller])
  useUndoKey(controller.undo)
  return <Popup {...controller.state} actions={controller} now={opened} />
}
