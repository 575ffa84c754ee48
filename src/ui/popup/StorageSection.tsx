import type { JSX } from 'preact'
import { Confirm } from '../components/Confirm.tsx'
import { useMessages } from '../messages/context.ts'
import type { PopupActions } from './actions.ts'
import type { ProfilePhase } from './state.ts'

/** What the browser may do on this site, and the way to delete what is kept. */
export function StorageSection({ phase, actions }: { phase?: ProfilePhase; actions: PopupActions }): JSX.Element {
  const { storage } = useMessages()
  return (
    <footer class="foot">
      {phase && phase.page.hosts.length > 0 && <Always phase={phase} actions={actions} />}
      <section>
        <h2>{storage.title}</h2>
        <div class="row">
          {phase && (
            <Confirm
              label={storage.forget}
              question={storage.confirm(`@${phase.audit.profile.handle}`)}
              yes={storage.yes}
              onYes={actions.forget}
            />
          )}
          <Confirm
            label={storage.forgetAll}
            question={storage.confirmAll}
            yes={storage.forgetAll}
            onYes={actions.forgetAll}
          />
        </div>
      </section>
    </footer>
  )
}

function Always({ phase, actions }: { phase: ProfilePhase; actions: PopupActions }): JSX.Element {
  const { site } = useMessages()
  return (
    <section>
      <h2>{site.title}</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={phase.allowed}
          onChange={({ currentTarget }) => {
            actions.setAlways(currentTarget.checked)
            // The browser's answer decides, not the click.
            currentTarget.checked = phase.allowed
          }}
        />
        <span>
          {site.always(phase.page.siteTitle ?? phase.page.profile?.site ?? '')}
          <br />
          <span class="muted small">{site.alwaysAbout}</span>
        </span>
      </label>
    </section>
  )
}
