// @vitest-environment jsdom
import axe from 'axe-core'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Audit } from '../../../src/model/audit.ts'
import type { Preferences } from '../../../src/model/preferences.ts'
import { ReportApp } from '../../../src/ui/report/ReportApp.tsx'
import { VIEW_IDS } from '../../../src/ui/report/route.ts'
import { NOW, audit, finding, post } from '../report/sample.ts'
import { FakeReportWorld } from './report-world.ts'
import { click, named, press, settle, stage } from './stage.tsx'

const first = (): Audit =>
  audit({
    posts: [
      post('p1', 'damn this'),
      post('p2', 'Damn that', { url: 'https://bsky.example/p2' }),
      post('p3', 'I hate my boss'),
      post('p4', 'calm words about bread'),
    ],
    findings: [
      finding('swear-1'),
      finding('swear-2', { post: 'p2' }),
      finding('boss', {
        post: 'p3',
        category: 'badmouthing',
        rule: 'badmouthing/boss',
        severity: 'high',
        spans: [{ start: 2, end: 14 }],
      }),
    ],
    rules: { 'badmouthing/boss': { title: 'Runs down a boss', why: 'Why.', advice: 'Advice.' } },
    strengths: [{ post: 'p4', kind: 'learning', rule: 'learning/x', spans: [], because: 'You learnt.' }],
    coverage: {
      posts: 4,
      oldest: '2026-11-01T10:00:00Z',
      newest: '2026-11-01T10:00:00Z',
      truncated: 0,
      undated: 0,
      unread: [],
      complete: true,
    },
  })

const second = (): Audit => ({
  ...audit({ findings: [finding('other', { severity: 'low' })] }),
  key: 'x:ada',
  profile: { site: 'x', handle: 'ada', name: 'Ada X', url: 'https://x.example/ada' },
})

async function open(hash: string, audits: Audit[] = [first(), second()], preferences: Partial<Preferences> = {}) {
  location.hash = hash
  const world = new FakeReportWorld(audits, preferences)
  const root = stage(<ReportApp world={world} now={NOW} />)
  await settle(5)
  return { world, root }
}

const findingsShown = (root: ParentNode) =>
  [...root.querySelectorAll('[data-finding]')].map((card) => card.getAttribute('data-finding'))

beforeEach(() => {
  window.scrollTo = () => undefined
})

describe('the report', () => {
  test('shows all profiles at a glance, with one level that never judges the person', async () => {
    const { root } = await open('')
    expect(root.textContent).toContain('Ada Example')
    expect(root.textContent).toContain('Ada X')
    expect(root.textContent).toContain('It says nothing about you as a person.')
    expect(named(root, '.counts a', /High/).textContent).toMatch(/^1/)
  })

  test('opens for one profile by its key and for all again by the choice', async () => {
    const { root } = await open('#x%3Aada')
    expect(root.querySelector('main')?.textContent).not.toContain('Ada Example')
    const select = root.querySelector('select')
    if (!select) throw new Error('no choice of profiles')
    select.value = ''
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await settle()
    expect(root.querySelector('main')?.textContent).toContain('Ada Example')
  })

  test('puts the same words together and decides on all of them at once; undo takes all back', async () => {
    const { root, world } = await open('#/findings')
    const group = named(root, 'article', /Swearing: damn/i)
    expect(group.textContent).toContain('in 3 posts')
    await click(group, /^Keep$/)
    await settle(20)
    expect(world.asked.filter((call) => call.startsWith('decide'))).toHaveLength(3)
    expect(root.textContent).toContain('1 finding shown')
    await click(root, /^Undo$/)
    await settle(350)
    expect(root.textContent).toContain('4 findings shown')
    expect(Object.keys(world.audits.get('x:ada')?.decisions ?? {})).toEqual([])
  })

  test('what only the person can judge stands apart, last, and says that it does', async () => {
    const audits = [
      audit({
        posts: [post('p1', 'damn this'), post('p2', 'had it coming')],
        findings: [
          finding('look', { post: 'p2', category: 'violence', severity: 'high', rule: 'violence/whole', unsure: true }),
          finding('swear'),
        ],
      }),
    ]
    const { root } = await open('#/findings', audits)
    expect(findingsShown(root)).toEqual(['swear', 'look'])
    const card = root.querySelector('[data-finding=look]')
    expect(card?.textContent).toContain('Look yourself')
    expect(card?.textContent).toContain('If it is so: High')
    const head = named(root, 'h2', /Look yourself/)
    expect(head.compareDocumentPosition(card ?? head)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await click(root, /Look yourself/, '.tile')
    expect(location.hash).toBe('#/findings?severity=unsure')
    expect(findingsShown(root)).toEqual(['look'])
    await click(root, /Look yourself/, '.tile')
    expect(root.querySelector<HTMLButtonElement>('.tile.high')?.disabled).toBe(true)
  })

  test('checks of the profile as a whole are shown with their outcome, and those not made with the reason', async () => {
    const checks = [
      { check: 'handle', outcome: 'passed', because: 'Looked at: the handle.' },
      { check: 'writing', outcome: 'noted', because: '9 of 40 texts shout.', advice: 'Look these over.' },
      { check: 'activity', outcome: 'not-checked', because: 'Only 2 posts had a time.' },
    ] as const
    const { root } = await open('#/findings', [audit({ checks: [...checks] })], { off: ['politics'] })
    const text = root.querySelector('main')?.textContent ?? ''
    for (const words of ['Nothing stands out', 'Look these over.', 'Not checked', 'Only 2 posts had a time.'])
      expect(text).toContain(words)
    expect(text).toContain('Not looked at, because you switched them off')
    expect([...root.querySelectorAll('.passed li')].map((item) => item.textContent)).not.toContain('Politics')
  })

  test('a decision that could not be kept comes back with a sentence', async () => {
    const { root, world } = await open('#/findings')
    world.decideFails = true
    await click(named(root, 'article', /Runs down/), /^Keep$/)
    await settle(350)
    expect(root.textContent).toContain('The disk is full.')
    expect(root.textContent).toContain('4 findings shown')
  })

  test('search and filters stand in the address and work from there', async () => {
    const { root } = await open('#/findings?severity=high')
    expect(root.textContent).toContain('1 finding shown')
    await click(root, /High/, '.tile')
    expect(location.hash).toBe('#/findings')
    const search = root.querySelector<HTMLInputElement>('input[type=search]')
    if (!search) throw new Error('no search')
    search.value = 'boss'
    search.dispatchEvent(new Event('input', { bubbles: true }))
    await settle()
    expect(location.hash).toBe('#/findings?words=boss')
    expect(findingsShown(root)).toEqual(['boss'])
  })

  test('the clean-up list is worked through by keyboard alone', async () => {
    const { root, world } = await open('#/cleanup')
    expect(findingsShown(root)[0]).toBe('boss')
    await press(document.body, '1')
    await press(document.body, 'j')
    await press(document.body, '2')
    await press(document.body, 'ArrowUp')
    await settle(20)
    expect(world.asked.filter((call) => call.startsWith('decide'))).toEqual([
      'decide boss will-fix',
      expect.stringMatching(/^decide swear-\d fixed$/),
    ])
    expect(findingsShown(root)[0]).toBe('boss')
    expect(root.querySelector('[aria-current=true]')?.getAttribute('data-finding')).toBe('boss')
    expect(root.textContent).toContain('On Bluesky: open the post')
    await press(document.body, 'u')
    await settle(350)
    expect(world.asked).toContain('undo')
    await press(document.body, '0')
    await settle(20)
    expect(world.asked).toContain('decide boss open')
  })

  test('the same words can be put together in the clean-up list, and one key decides on all; undo takes all back', async () => {
    const { root, world } = await open('#/cleanup')
    expect(findingsShown(root)).toHaveLength(4)
    await press(document.body, 'g')
    await settle()
    expect(location.hash).toBe('#/cleanup?same=together')
    expect(findingsShown(root)).toHaveLength(2)
    await press(document.body, 'j')
    await press(document.body, '3')
    await settle(20)
    const decisions = world.asked.filter((call) => call.startsWith('decide'))
    expect(decisions).toHaveLength(3)
    for (const decision of decisions) expect(decision).toMatch(/keep$/)
    await press(document.body, 'u')
    await settle(350)
    expect(world.asked.filter((call) => call === 'undo')).toHaveLength(3)
  })

  test('the first minute lists what was noticed most, and says where that cannot be known', async () => {
    const posts = [post('p1', 'calm'), post('p2', 'loud', { noticed: 90 }), post('p3', 'louder', { noticed: 1200 })]
    const { root } = await open('#/minute', [audit({ posts })])
    const text = root.querySelector('main')?.textContent ?? ''
    const noticed = text.slice(text.indexOf('The most noticed posts'))
    expect(noticed).toContain('Reactions could be read on 2 of 3 posts.')
    expect(noticed).toMatch(/1,200 reactions.*louder.*90 reactions.*loud/s)
    const { root: other } = await open('#/minute', [audit({ posts: posts.slice(0, 1) })])
    expect(other.textContent).toContain('could not be read on this network')
    const unseen = posts.map((each) => ({ ...each, noticed: 0 }))
    const { root: third } = await open('#/minute', [audit({ posts: unseen })])
    expect(third.textContent).toContain('No reaction was counted')
    expect(third.textContent).not.toContain('could not be read')
  })

  test('the first minute tells what the picture shows, or that the page does not', async () => {
    const { profile } = audit()
    const { root } = await open('#/minute', [audit({ profile: { ...profile, photo: 'Ada with a cat' } })])
    expect(root.textContent).toContain('Ada with a cat')
    const { root: other } = await open('#/minute', [audit()])
    expect(other.textContent).toContain('does not say what it shows')
  })

  test('“wrong” can silence the post, the words or the rule, and the settings give it back', async () => {
    const { root, world } = await open('#/cleanup')
    await press(document.body, '5')
    await settle()
    await click(root, /Silence this rule/)
    expect((world.stored as Preferences).silences).toEqual([{ kind: 'rule', rule: 'badmouthing/boss' }])
    expect(findingsShown(root)).not.toContain('boss')
    location.hash = '#/settings'
    await settle(5)
    expect(root.textContent).toContain('The rule “Runs down a boss”: silent from now on.')
    await click(root, /Hear again/)
    expect((world.stored as Preferences).silences).toEqual([])
  })

  test('silencing is taken back by undo, before the decision that led to it', async () => {
    const { root, world } = await open('#/cleanup')
    await press(document.body, '5')
    await settle()
    await click(root, /Silence this rule/)
    expect(findingsShown(root)).not.toContain('boss')
    await press(document.body, 'u')
    expect((world.stored as Preferences).silences).toEqual([])
    expect(findingsShown(root)).toContain('boss')
    expect(root.textContent).toContain('Undone.')
    expect(root.querySelector('[data-finding="boss"] [aria-pressed="true"]')?.textContent).toBe('Wrong')
    expect(world.asked).not.toContain('undo')
    await press(document.body, 'u')
    expect(world.asked).toContain('undo')
  })

  test('every change of the settings is taken back by undo, a deleted text too, but not what was forgotten', async () => {
    const { root, world } = await open('#/consistency', [first(), second()], { cv: 'Ada, nurse' })
    const cv = (): string | undefined => (world.stored as Preferences).cv
    await click(root, /Delete the text/)
    expect(cv()).toBeUndefined()
    await press(document.body, 'z', { ctrlKey: true })
    expect(cv()).toBe('Ada, nurse')
    await click(root, /Delete the text/)
    location.hash = '#/coverage'
    await settle(5)
    await click(root, /^Forget this profile$/)
    await click(root, /^Forget$/)
    await settle(5)
    await press(document.body, 'z', { ctrlKey: true })
    expect(cv()).toBeUndefined()
  })

  test('says what the settings leave out', async () => {
    const { root } = await open('#/findings', [first()], { off: ['profanity'] })
    expect(root.textContent).toContain('2 findings are left out by your settings.')
  })

  test('lists posts with the words that are watched for, once all posts are here', async () => {
    const { root } = await open('#/findings', [first()], { watch: ['Bread'] })
    expect(root.textContent).toContain('calm words about bread')
  })

  test('saves files without names unless asked', async () => {
    const { root, world } = await open('#/export')
    await click(root, /CSV/)
    expect(world.saved[0]?.text).not.toContain('ada')
    named(root, 'label', /With names/)
      .querySelector('input')
      ?.click()
    await settle()
    await click(root, /CSV/)
    expect(world.saved[1]?.text).toContain('@ada')
  })

  test('a backup brought in gives the same posts and decisions', async () => {
    const source = await open('#/export')
    await source.world.background.decide('x:ada', 'other', 'keep')
    source.world.listeners.forEach((listen) => listen({ kind: 'changed', key: 'x:ada' }))
    await settle(350)
    await click(source.root, /Save a backup/)
    const text = source.world.saved[0]?.text ?? ''
    const { world, root } = await open('#/export', [])
    const input = root.querySelector('input[type=file]')
    Object.defineProperty(input, 'files', { value: [new File([text], 'b.json')], configurable: true })
    input?.dispatchEvent(new Event('change', { bubbles: true }))
    await settle(30)
    expect(world.kept.map(({ profile }) => profile.handle)).toEqual(['ada.example', 'ada'])
    expect(world.asked).toContain('decide other keep')
    expect(root.textContent).toContain('Brought in 2 profiles and 1 decision.')
  })

  test('a foreign file is refused in a sentence', async () => {
    const { root } = await open('#/export')
    const input = root.querySelector('input[type=file]')
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'x.json')], configurable: true })
    input?.dispatchEvent(new Event('change', { bubbles: true }))
    await settle(30)
    expect(root.textContent).toContain('not a backup of Prevet. Nothing was changed.')
  })

  test('forgetting everything takes the pasted texts with it', async () => {
    const { root, world } = await open('#/coverage', [first()], { advert: 'We look for', cv: 'My CV' })
    await click(root, /^Forget everything$/)
    await click(named(root, '[role=group]', /Forget everything/), /^Forget everything$/)
    await settle(20)
    expect(world.audits.size).toBe(0)
    expect(JSON.stringify(world.stored)).not.toMatch(/We look for|My CV/)
    expect(root.textContent).toContain('No profile has been read yet')
  })

  test('a new reading of the same posts is fetched whole, an own decision is not fetched at all', async () => {
    const { root, world } = await open('#/coverage', [first()])
    const before = world.asked.length
    const audit = first()
    world.audits.set(audit.key, {
      ...audit,
      posts: audit.posts.map((each) => ({ ...each, lastSeen: '2026-11-21T00:00:00Z' })),
    })
    world.listeners.forEach((listen) => listen({ kind: 'changed', key: audit.key }))
    await settle(350)
    expect(world.asked.slice(before)).toEqual(['audit found', 'audit all'])
    location.hash = '#/cleanup'
    await settle(5)
    await press(document.body, '1')
    world.listeners.forEach((listen) => listen({ kind: 'changed', key: audit.key }))
    await settle(400)
    expect(world.asked.slice(before + 2)).toEqual(['decide boss will-fix'])
    expect(root.textContent).toContain('Will fix 1')
  })

  test('a store that cannot be read says so and can be tried again', async () => {
    location.hash = ''
    const world = new FakeReportWorld([first()])
    const { audits } = world.background
    world.background.audits = () => Promise.reject(new Error('The store is of a newer version.'))
    const root = stage(<ReportApp world={world} now={NOW} />)
    await settle(5)
    expect(root.textContent).toContain('The store is of a newer version.')
    world.background.audits = audits
    await click(root, /Try again/)
    await settle(5)
    expect(root.textContent).toContain('Ada Example')
  })

  const paste = async (root: HTMLElement, text: string): Promise<void> => {
    const box = root.querySelector('textarea')
    if (!box) throw new Error('no place to paste')
    await act(() => {
      box.value = text
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await settle()
  }

  /** Long comparisons leave the page free between their steps. */
  const compare = async (root: HTMLElement): Promise<void> => {
    await click(root, /Compare/)
    for (let turn = 0; turn < 100 && root.querySelector('.busy'); turn++) await settle(50)
  }

  test('an advert of 1 MB is compared as far as is said, a longer one than can be kept is refused in a sentence', async () => {
    const { root, world } = await open('#/image')
    await paste(root, 'We want somebody reliable. '.repeat(40_000))
    await compare(root)
    expect(root.textContent).toContain('only its first 50,000 signs were looked at')
    expect(root.textContent).toContain('Reliability')
    const kept = world.stored
    await paste(root, 'x'.repeat(2_000_001))
    expect(root.querySelector('[role=alert]')?.textContent).toContain('too long to be kept')
    expect((named(root, 'button', /Compare/) as HTMLButtonElement).disabled).toBe(true)
    expect(world.stored).toBe(kept)
  })

  test('markup and scripts in a pasted advert or CV are text; a text in another language is said not to be understood', async () => {
    const evil =
      '<script>globalThis.hurt = 1</script><img src=x onerror="globalThis.hurt = 1"> You are <b>reliable</b>.'
    for (const view of ['image', 'consistency']) {
      const { root } = await open(`#/${view}`)
      await paste(root, `${evil} Ada <svg onload=alert(1)> Nurse at Elsewhere`)
      await compare(root)
      expect(root.querySelector('script, img, main svg[onload], b > script')).toBeNull()
      expect((globalThis as { hurt?: unknown }).hurt).toBeUndefined()
    }
    const { root } = await open('#/image')
    await paste(root, 'Wir suchen eine zuverlässige Fachkraft, die gern im Team arbeitet.')
    await compare(root)
    expect(root.textContent).toContain('Nothing was recognised in this text.')
  })

  test('what of a backup did not fit is said', async () => {
    const { root } = await open('#/export')
    const input = root.querySelector<HTMLInputElement>('input[type=file]')
    const text =
      '{"format":"prevet-backup","version":1,"profiles":[{"profile":{"site":"x","handle":"a","url":""},"posts":[7,{"id":1}]}]}'
    Object.defineProperty(input, 'files', { value: [{ text: () => Promise.resolve(text) }] })
    await act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })))
    await settle(20)
    expect(root.textContent).toContain('2 entries of the file did not fit and were left out.')
  })

  test('says what rules say in the language of the interface, and marks what stays English', async () => {
    location.hash = '#/findings'
    const world = new FakeReportWorld([first()], { language: 'de' })
    world.words = {
      'Runs down a boss': 'Den Chef schlechtgemacht',
      'Why.': 'Darum.',
      'Advice.': 'Rat.',
      'You swear.': 'Du fluchst.',
    }
    const root = stage(<ReportApp world={world} now={NOW} />)
    await settle(5)
    // The language is known with the settings, and its words come after it.
    await settle(5)
    expect(root.textContent).toContain('Den Chef schlechtgemacht')
    expect(root.textContent).toContain('Du fluchst.')
    expect(root.textContent).not.toContain('You swear.')
    expect(root.querySelector('[lang="en"]')).toBeNull()
    const english = new FakeReportWorld([first()], { language: 'de' })
    const plain = stage(<ReportApp world={english} now={NOW} />)
    await settle(5)
    expect(plain.querySelector('[lang="en"]')?.textContent).toBe('You swear.')
  })

  test('page content never becomes markup in any part', async () => {
    const evil = '<img src=x onerror=alert(1)>'
    const whole = { ...first(), profile: { site: 'x', handle: evil, name: evil, url: 'javascript:1' } }
    whole.posts = whole.posts.map((each) => ({ ...each, text: `damn ${evil}`, url: 'javascript:1' }))
    for (const view of VIEW_IDS) {
      const { root } = await open(`#/${view}`, [whole])
      expect(root.querySelector('img, a[href^="javascript"]')).toBeNull()
    }
  })
})

describe('axe', () => {
  // Colour needs a real browser: `npm run pictures` looks at it there.
  test.each(VIEW_IDS)('finds nothing in %s', async (view) => {
    document.documentElement.lang = 'en'
    document.title = 'Prevet'
    await open(`#/${view}`)
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})
