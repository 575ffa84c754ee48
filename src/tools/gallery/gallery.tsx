import { render } from 'preact'
import { PopupApp } from '../../ui/popup/PopupApp.tsx'
import { ReportApp } from '../../ui/report/ReportApp.tsx'
import { WelcomeApp } from '../../ui/welcome/WelcomeApp.tsx'
import { reportWorld } from './report-world.ts'
import { callsOf, SCENES } from './scenes.ts'

/** Day of the made-up world, so that pictures do not change with the calendar. */
const NOW = new Date('2026-11-22T12:00:00Z')

/** `?popup/profile`; what follows the hash is the report's own address. */
const [view = '', name = ''] = location.search.slice(1).split('/')
const root = document.getElementById('root')
const scene = SCENES[name]
const kept = () => Promise.resolve()

document.body.className = `${view}-page`
if (root && view === 'popup' && scene) render(<PopupApp calls={callsOf(scene)} now={NOW} />, root)
if (root && view === 'report') render(<ReportApp world={reportWorld(name)} now={NOW} />, root)
if (root && view === 'welcome')
  render(
    <WelcomeApp calls={{ consented: () => Promise.resolve(name === 'agreed'), consent: kept, withdraw: kept }} />,
    root,
  )
