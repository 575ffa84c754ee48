import type { Page } from 'puppeteer-core'
import { layFile } from '../drive/lay-file.ts'

/** One picture: which view, on what screen, after which clicks. */
export interface Shot {
  name: string
  /** `popup/SCENE`, `welcome/SCENE` or `report/SCENE#/PART`. */
  view: string
  scheme: 'light' | 'dark'
  width: number
  height?: number
  /** Device pixels for one CSS pixel. */
  scale?: number
  /** Text size in per cent of the usual. */
  text?: number
  /** The whole length of the page and not only what the window shows. */
  full?: boolean
  /** As it is printed. */
  print?: boolean
  act?: (page: Page) => Promise<void>
}

const press =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).click()
  }

const type =
  (...keys: ('5' | 'Tab')[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }

/** Lays a file into the part that takes one. */
const bringIn =
  (text: string) =>
  async (page: Page): Promise<void> => {
    await page.evaluate(layFile, text)
    await page.waitForSelector('.toast')
  }

const POPUP_STATES = [
  'profile',
  'reading',
  'paused',
  'ended',
  'nothing',
  'empty',
  'all-decided',
  'hard',
  'rtl',
  'problems',
  'consent',
  'refused',
  'other',
  'wall',
  'unreadable',
  'failed',
  'starting',
]

const PARTS = [
  'glance',
  'minute',
  'findings',
  'cleanup',
  'image',
  'strengths',
  'consistency',
  'time',
  'private',
  'coverage',
  'export',
  'settings',
]

/** As little as can be brought in. */
const BACKUP = JSON.stringify({
  format: 'prevet-backup',
  version: 1,
  profiles: [
    { profile: { site: 'x', handle: 'robin', url: '' }, posts: [{ id: '1', site: 'x', voice: 'own', text: 'Bread' }] },
  ],
})

const both = (shot: Omit<Shot, 'scheme'>): Shot[] => [
  { ...shot, scheme: 'light', name: `${shot.name}-light` },
  { ...shot, scheme: 'dark', name: `${shot.name}-dark` },
]

const popup = (state: string, more: Partial<Shot> = {}, name = state): Shot[] =>
  both({ name: `popup-${name}`, view: `popup/${state}`, width: 420, full: true, ...more })

const report = (scene: string, part: string, more: Partial<Shot> = {}, name = `${part}-${scene}`): Shot[] =>
  both({ name: `report-${name}`, view: `report/${scene}#/${part}`, width: 1200, height: 800, full: true, ...more })

/** Where the colours are the same as in another picture. */
const light = (shots: readonly Shot[]): Shot[] => shots.filter(({ scheme }) => scheme === 'light')

/** The list of all pictures. */
export const SHOTS: readonly Shot[] = [
  ...POPUP_STATES.flatMap((state) => popup(state)),
  // This one stands in the README.
  ...popup('profile', { full: false }, 'first-sight'),
  ...popup('profile', { width: 320 }, 'profile-320'),
  ...popup('profile', { width: 600 }, 'profile-600'),
  ...popup('profile', { width: 320, text: 200 }, 'profile-text-200'),
  ...popup('hard', { width: 320 }, 'hard-320'),
  ...popup('hundreds', { full: false }, 'hundreds'),
  ...popup('decided', { act: press('#tab-decided') }, 'decided'),
  ...popup('profile', { act: press('#tab-notes') }, 'notes'),
  ...popup('profile', { act: press('#tab-strengths') }, 'strengths'),
  ...popup('profile', { act: press('.care > summary') }, 'care'),
  ...popup('profile', { full: false, act: press('.decision') }, 'toast'),
  ...popup('profile', { act: press('.tile.medium') }, 'filtered'),
  ...popup('profile', { act: press('.card details > summary') }, 'details'),
  ...popup('profile', { act: press('.foot .button') }, 'forget'),
  ...PARTS.flatMap((part) => report('two', part)),
  ...PARTS.flatMap((part) => light(report('chosen', part, { width: 320 }, `${part}-320`))),
  ...['calm', 'hard', 'none', 'failed', 'starting'].flatMap((scene) => report(scene, 'glance')),
  ...PARTS.flatMap((part) => report('partial', part)),
  ...PARTS.filter((part) => part !== 'glance').flatMap((part) => light(report('calm', part))),
  ...report('two', 'export', { act: bringIn('{ broken') }, 'import-broken'),
  ...report('two', 'export', { act: bringIn(BACKUP) }, 'import-done'),
  ...report('two', 'cleanup', { act: type('5'), full: false }, 'cleanup-silencing'),
  ...report('hard', 'findings'),
  ...report('chosen', 'findings?decision=all', {}, 'findings-all'),
  ...report('chosen', 'consistency', {}, 'consistency-chosen'),
  ...report('chosen', 'image', {}, 'image-chosen'),
  ...PARTS.flatMap((part) => report('german', part, { width: 320 }, `${part}-german`)),
  ...report('many', 'findings', { full: false }),
  ...report('many', 'cleanup', { full: false }),
  ...PARTS.flatMap((part) => light(report('two', part, { width: 794, print: true }, `${part}-print`))),
  // These two stand in the README.
  ...light(report('two', 'glance', { height: 860, full: false }, 'glance-first-sight')),
  ...light(report('chosen', 'image', { height: 1000, full: false }, 'image-first-sight')),
  ...report('two', 'cleanup?same=together', {}, 'cleanup-together'),
  ...report('two', 'findings?severity=unsure', {}, 'findings-unsure'),
  ...report('two', 'findings', { act: press('.group-card > details > summary') }, 'findings-group-open'),
  ...report('two', 'glance', { act: press('.panel > details > summary') }, 'glance-formula'),
  ...PARTS.flatMap((part) => light(report('two', part, { width: 3840, height: 2160, full: false }, `${part}-4k`))),
  ...PARTS.flatMap((part) => light(report('chosen', part, { width: 640, text: 200 }, `${part}-text-200`))),
  ...both({ name: 'welcome', view: 'welcome/open', width: 1100, full: true }),
  ...both({ name: 'welcome-agreed', view: 'welcome/agreed', width: 1100, full: true }),
  ...both({ name: 'welcome-320', view: 'welcome/open', width: 320, full: true }),
]
