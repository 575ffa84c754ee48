import type { JSX } from 'preact'
import type { PageReport, Toured } from '../../model/audit.ts'
import { Icon } from '../components/Icon.tsx'
import { webAddress } from '../../report/links.ts'
import { useMessages } from '../messages/context.ts'

/** The pages that belong to a whole audit of this profile: what was read, and links to the rest. */
export function Tour({ page, toured }: { page: PageReport; toured: Toured }): JSX.Element | null {
  const { tour: words, common } = useMessages()
  const stops = page.tour ?? []
  if (stops.length === 0) return null
  const read = stops.filter(({ kind }) => toured[kind] !== undefined).length
  return (
    <details class="small tour" open={read < stops.length && page.progress.state === 'ended'}>
      <summary>{words.title(read, stops.length)}</summary>
      <ul class="bullets">
        {stops.map(({ kind, url, press }) => {
          const state = toured[kind]
          // A tab without an address of its own has no link.
          const address = press ? undefined : webAddress(url)
          const open = press ? words.press : words.open
          return (
            <li key={kind}>
              {state === undefined && address ? (
                <a class="link-button" href={address} target="_blank" rel="noopener noreferrer">
                  <Icon name="away" />
                  {words.stops[kind]}
                  <span class="hidden-visually"> ({common.newTab})</span>
                </a>
              ) : (
                words.stops[kind]
              )}{' '}
              <span class="muted">{state === undefined ? open : words[state]}</span>
            </li>
          )
        })}
      </ul>
      <p class="muted">{words.advice}</p>
    </details>
  )
}
