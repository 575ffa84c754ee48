import { render } from 'preact'
import { consentGiven, giveConsent, withdrawConsent } from '../../src/browser/settings.ts'
import { MessagesContext } from '../../src/ui/messages/context.ts'
import { messagesFor } from '../../src/ui/messages/languages.ts'
import { WelcomeApp } from '../../src/ui/welcome/WelcomeApp.tsx'

const root = document.getElementById('root')
if (root)
  render(
    <MessagesContext.Provider value={messagesFor()}>
      <WelcomeApp calls={{ consented: consentGiven, consent: giveConsent, withdraw: withdrawConsent }} />
    </MessagesContext.Provider>,
    root,
  )
