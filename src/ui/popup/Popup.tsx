import type { JSX } from 'preact'
import type { Preferences } from '../../model/preferences.ts'
import { Brand } from '../components/Brand.tsx'
import { Icon } from '../components/Icon.tsx'
import { Toast } from '../components/Toast.tsx'
import { useFocusOnFinding } from '../components/use-focus-on-finding.ts'
import { useMessages } from '../messages/context.ts'
import type { PopupActions } from './actions.ts'
import { Consent, Earlier, Message, Met, Starting, nothingTexts } from './Messages.tsx'
import { ProfileView } from './ProfileView.tsx'
import type { Phase, Toast as ToastState } from './state.ts'
import { StorageSection } from './StorageSection.tsx'
import { StructureReport } from './StructureReport.tsx'

export interface PopupProps {
  phase: Phase
  preferences: Preferences
  toast: ToastState | undefined
  actions: PopupActions
  /** A new object asks for the focus on this finding. */
  focus?: { finding: string }
  /** Decides how old a post is. */
  now: Date
}

/** The popup as a pure function of what it stands before. */
export function Popup({ phase, preferences, toast, focus, actions, now }: PopupProps): JSX.Element {
  const root = useFocusOnFinding(focus)
  return (
    <div class="popup" ref={root}>
      <TopBar phase={phase} actions={actions} />
      <main aria-busy={phase.at === 'starting' || phase.at === 'met'}>
        <Body phase={phase} preferences={preferences} actions={actions} now={now} />
      </main>
      <Toast text={toast?.text} onUndo={toast?.undoable ? actions.undo : undefined} onClose={actions.dismiss} />
      <Foot phase={phase} actions={actions} />
    </div>
  )
}

type Part = Pick<PopupProps, 'phase' | 'actions'>

function TopBar({ phase, actions }: Part): JSX.Element {
  const { common } = useMessages()
  return (
    <header class="topbar">
      <Brand />
      {phase.at === 'profile' && (
        <button type="button" class="link-button" onClick={() => actions.openReport(phase.audit.key)}>
          <Icon name="report" />
          {common.fullReport}
        </button>
      )}
    </header>
  )
}

function Body({
  phase,
  preferences,
  actions,
  now,
}: Pick<PopupProps, 'phase' | 'preferences' | 'actions' | 'now'>): JSX.Element {
  const { pages, common } = useMessages()
  switch (phase.at) {
    case 'starting':
      return <Starting />
    case 'met':
      return <Met page={phase.page} profile={phase.profile} />
    case 'consent':
      return <Consent actions={actions} />
    case 'refused':
      return (
        <Message title={pages.refusedTitle} reason={phase.reason} advice={pages.refusedAdvice}>
          <Earlier audits={phase.earlier} actions={actions} />
        </Message>
      )
    case 'nothing':
      return (
        <Message {...nothingTexts(phase.page, pages)}>
          {phase.page.kind === 'unreadable' && <StructureReport actions={actions} />}
          <Earlier audits={phase.earlier} actions={actions} />
        </Message>
      )
    case 'profile':
      return <ProfileView phase={phase} preferences={preferences} actions={actions} now={now} />
    case 'forgotten':
      return <Message title={pages.forgottenTitle} advice={phase.all ? pages.forgottenAll : pages.forgottenProfile} />
    case 'failed':
      return (
        <Message title={pages.failedTitle} reason={phase.problem} advice={pages.failedAdvice} tone="bad">
          <button type="button" class="button" onClick={actions.retry}>
            {common.retry}
          </button>
        </Message>
      )
  }
}

function Foot({ phase, actions }: Part): JSX.Element | null {
  if (phase.at === 'profile') return <StorageSection phase={phase} actions={actions} />
  if ((phase.at === 'nothing' || phase.at === 'refused') && phase.earlier.length > 0)
    return <StorageSection actions={actions} />
  return null
}
