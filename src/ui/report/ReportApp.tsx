import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { useLook } from '../components/use-look.ts'
import { useInterpreter } from '../components/use-interpreter.ts'
import { MessagesContext, RuleLanguageContext } from '../messages/context.ts'
import { messagesFor } from '../messages/languages.ts'
import type { ReportWorld } from './calls.ts'
import { ReportController } from './controller.ts'
import { useReports } from './data.ts'
import { formatRoute, parseRoute, type Route } from './route.ts'
import { Shell } from './Shell.tsx'

/** The report with its state: the address says which view, the controller keeps the data. */
export function ReportApp({ world, now = new Date() }: { world: ReportWorld; now?: Date }): JSX.Element {
  const [opened] = useState(now)
  const [, redraw] = useState({})
  const controller = useMemo(() => {
    const made: ReportController = new ReportController(
      world,
      () => messagesFor(made.state.preferences.language),
      () => redraw({}),
    )
    return made
  }, [world])
  // Not after the first picture: what is asked now is answered while the frame is drawn.
  useLayoutEffect(() => {
    void controller.start()
    return controller.close
  }, [controller])
  const [route, go] = useRoute()
  const { state } = controller
  const words = messagesFor(state.preferences.language)
  useLook(state.preferences.theme, words, `${words.nav[route.view]}: ${words.reportPage.title}`)
  const interpreter = useInterpreter(words.language, world.wording)
  const reports = useReports(state, route, opened, words.language, interpreter)
  return (
    <MessagesContext.Provider value={words}>
      <RuleLanguageContext.Provider value={interpreter?.language ?? 'en'}>
        <Shell {...reports} state={state} route={route} go={go} actions={controller} now={opened} />
      </RuleLanguageContext.Provider>
    </MessagesContext.Provider>
  )
}

function useRoute(): [Route, (change: Partial<Route>) => void] {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const listen = (): void => setHash(location.hash)
    addEventListener('hashchange', listen)
    return () => removeEventListener('hashchange', listen)
  }, [])
  const route = useMemo(() => parseRoute(hash), [hash])
  const go = (change: Partial<Route>): void => {
    // Another view begins with its own filter; the profile stays chosen.
    const base = change.view && change.view !== route.view ? { profile: route.profile } : route
    const next = formatRoute({ ...base, view: route.view, ...change })
    // A filter that is being typed must not fill the history of the tab.
    if (change.view) location.hash = next
    else history.replaceState(undefined, '', next)
    setHash(next)
  }
  return [route, go]
}
