import { afterAll, beforeAll, describe } from 'vitest'
import { blueskyHost, SAMPLE_HOST } from '../../../src/tools/demo/host.ts'
import { IDRIS_PROFILE } from '../../../src/tools/demo/others.ts'
import { ROWAN } from '../../../src/tools/demo/rowan.ts'
import type { Sample } from '../../../src/tools/demo/sample.ts'
import { X_HOST, xHost } from '../../../src/tools/demo/x-host.ts'
import type { Tab } from '../../../src/tools/drive/driver.ts'
import type { Kind } from '../../../src/tools/drive/places.ts'
import { openSession, type Session } from '../../../src/tools/drive/session.ts'
import type { Host } from '../../../src/tools/serve/web.ts'
import { agree } from '../../../src/tools/start/visit.ts'

/** X knows no dots in names. */
function onX(sample: Sample, handle: string): Sample {
  return { ...sample, person: { ...sample.person, handle } }
}

export const ROWAN_ON_X = onX(ROWAN, 'rowan_made_up')
export const IDRIS_ON_X = onX(IDRIS_PROFILE, 'idris_made_up')

const PLAIN = 'blog.example'

/** A page without posts or people. */
export const PLAIN_PAGE = `https://${PLAIN}/`

const plainHost: Host = () => ({
  type: 'text/html',
  body: '<!DOCTYPE html><html lang="en"><title>Opening hours</title><h1>Opening hours</h1><p>Nine to five, closed on Mondays.</p></html>',
})

const HOSTS: Readonly<Record<string, Host>> = {
  [SAMPLE_HOST]: blueskyHost(),
  [X_HOST]: xHost([ROWAN_ON_X, IDRIS_ON_X]),
  [PLAIN]: plainHost,
}

/** What a scenario works with; filled in before its first test. */
export interface Stage {
  session: Session
  /** The first-run page: a page of the extension that stays open. */
  own: Tab
}

interface Wish {
  /** Leave the first-run question open. */
  unasked?: boolean
}

/** The same scenario in Chromium and in Firefox, each in a fresh profile. */
export function inEachBrowser(name: string, scenario: (stage: Stage) => void, { unasked = false }: Wish = {}): void {
  describe.each<Kind>(['chromium', 'firefox'])(`${name} in %s`, (kind) => {
    const stage = {} as Stage
    beforeAll(async () => {
      stage.session = await openSession({ kind, headless: true, hosts: HOSTS })
      stage.own = unasked ? stage.session.welcome : await agree(stage.session)
    })
    // Undefined when the browser could not even be started.
    afterAll(() => (stage.session as Session | undefined)?.close())
    scenario(stage)
  })
}
