import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { useLook } from '../components/use-look.ts'
import { useUndoKey } from '../components/use-undo-key.ts'
import { useInterpreter } from '../components/use-interpreter.ts'
import { MessagesContext, RuleLanguageContext } from '../messages/context.ts'
import { messagesFor } from '../messages/languages.ts'
import { tellerFor } from '../messages/told.ts'
import type { PopupCalls } from './calls.ts'
import { PopupController } from './controller.ts'
import { Popup } from './Popup.tsx'
import { toldPhase, type Phase } from './state.ts'

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
  const interpreter = useInterpreter(words.language, calls.wording)
  const told = tellerFor(words.language)
  const { phase, toast } = controller.state
  const heard = toldPhase(phase, told)
  const worded: Phase =
    heard.at === 'profile' && interpreter ? { ...heard, audit: interpreter.audit(heard.audit) } : heard
  return (
    <MessagesContext.Provider value={words}>
      <RuleLanguageContext.Provider value={interpreter?.language ?? 'en'}>
        <Popup
          {...controller.state}
          phase={worded}
          toast={toast && { ...toast, text: told.said(toast.text) }}
          actions={controller}
          now={opened}
        />
      </RuleLanguageContext.Provider>
    </MessagesContext.Provider>
  )
}
