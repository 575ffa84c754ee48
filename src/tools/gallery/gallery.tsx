import { render } from 'preact'
import { PopupApp } from '../../ui/popup/PopupApp.tsx'
import { WelcomeApp } from '../../ui/welcome/WelcomeApp.tsx'
import { callsOf, SCENES } from './scenes.ts'

/** Day of the made-up world, so that pictures do not change with the calendar. */
const NOW = new Date('2026-11-22T12:00:00Z')

const [view = '', name = ''] = location.hash.slice(1).split('/')
const root = document.getElementById('root')
const scene = SCENES[name]

document.body.className = view === 'popup' ? 'popup-page' : ''
if (root && view === 'popup' && scene) render(<PopupApp calls={callsOf(scene)} now={NOW} />, root)
if (root && view === 'welcome') {
  const kept = () => Promise.resolve()
  render(
    <WelcomeApp calls={{ consented: () => Promise.resolve(name === 'agreed'), consent: kept, withdraw: kept }} />,
    root,
  )
}
