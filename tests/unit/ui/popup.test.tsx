// @vitest-environment jsdom
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import type { Audit } from '../../../src/model/audit.ts'
import { PopupApp } from '../../../src/ui/popup/PopupApp.tsx'
import { NOW, audit, finding, post } from '../report/sample.ts'
import { click, named, press, settle, stage } from './stage.tsx'
import { page, sample, World } from './world.ts'

async function open(change: (world: World) => void = () => undefined): Promise<{ world: World; root: HTMLElement }> {
  const world = new World()
  change(world)
  const root = stage(<PopupApp calls={world} now={NOW} />)
  await settle()
  return { world, root }
}

const cards = (root: ParentNode) => [...root.querySelectorAll('.card')].map((card) => card.getAttribute('data-finding'))

describe('the popup on a profile', () => {
  test('says whose profile, how much was read and what was not', async () => {
    const { root } = await open()
    expect(named(root, 'h1', /./).textContent).toBe('Ada Example')
    expect(root.textContent).toContain('40 posts read, 2 Mar 2022 to 5 Nov 2026')
    expect(root.textContent).toContain('3 cards could not be read')
    expect(root.textContent).toContain('2 × No author.')
  })

  test('says whose profile it is before anything is judged', async () => {
    let ready = (): void => undefined
    const { root } = await open((world) => {
      world.slow = new Promise((resolve) => (ready = resolve))
      world.met = page({ profile: sample().profile })
    })
    expect(named(root, 'h1', /./).textContent).toBe('Ada Example')
    expect(root.textContent).toContain('Judging what was read')
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true')
    expect(cards(root)).toEqual([])
    ready()
    await settle()
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('false')
    expect(cards(root)).toEqual(['boss', 'swear'])
  })

  test('says how much is not judged yet', async () => {
    const { root } = await open((world) => (world.kept = { ...sample(), pending: 3 }))
    expect(root.textContent).toContain('3 posts still being judged')
  })

  test('puts what matters most first, marks the words and says why', async () => {
    const { root } = await open()
    expect(cards(root)).toEqual(['boss', 'swear'])
    expect(root.querySelector('mark')?.textContent).toBe('hate my boss')
    expect(root.querySelector('.card')?.textContent).toContain('14 Sept 2026')
    await click(root.querySelector('.card') ?? root, /What you can do/)
    expect(root.querySelector('.card')?.textContent).toContain('Why text.')
  })

  test('counts by severity and filters by it and by category', async () => {
    const { root } = await open()
    expect(named(root, '.tile', /High/).textContent).toMatch(/^1/)
    expect(named(root, '.tile', /Medium/).hasAttribute('disabled')).toBe(true)
    await click(root, /Low/, '.tile')
    expect(cards(root)).toEqual(['swear'])
    const select = root.querySelector('select')
    if (!select) throw new Error('no select')
    select.value = 'badmouthing'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await settle()
    expect(cards(root)).toEqual([])
    expect(root.textContent).toContain('Nothing matches this choice.')
    await click(root, /Show all/)
    expect(cards(root)).toEqual(['boss', 'swear'])
  })

  test('a decision moves the finding, moves the focus and can be taken back with focus on it again', async () => {
    const { root, world } = await open()
    await click(root, /^Keep$/)
    expect(world.asked).toContain('decide boss keep')
    expect(cards(root)).toEqual(['swear'])
    expect(document.activeElement?.textContent).toBe('Swearing')
    expect(named(root, '[role=status]', /Kept as it is/).textContent).toContain('Runs down a boss')
    await click(root, /^Undo$/)
    await settle(20)
    expect(world.asked).toContain('undo')
    expect(cards(root)).toEqual(['boss', 'swear'])
    expect(document.activeElement?.textContent).toBe('Runs down a boss')
  })

  test('after the last decision the focus stays in the panel', async () => {
    const { root } = await open()
    await click(root, /^Keep$/)
    await click(root, /^Fixed$/)
    expect(root.textContent).toContain('You have decided on everything that was found.')
    expect(document.activeElement?.getAttribute('role')).toBe('tabpanel')
  })

  test('Ctrl+Z takes the last decision back', async () => {
    const { root, world } = await open()
    await click(root, /^Wrong$/)
    await press(document.body, 'z', { ctrlKey: true })
    await settle(20)
    expect(world.asked).toContain('undo')
    expect(cards(root)).toEqual(['boss', 'swear'])
  })

  test('a decision that could not be kept comes back with a sentence', async () => {
    const { root } = await open((world) => (world.decideFails = true))
    await click(root, /^Keep$/)
    await settle(20)
    expect(cards(root)).toEqual(['boss', 'swear'])
    expect(root.textContent).toContain('Your decision could not be kept.')
  })

  test('an audit that was fetched before a decision does not overwrite it', async () => {
    const { root, world } = await open()
    const old = sample()
    let arrive: (audit: Audit) => void = () => undefined
    let keep: () => void = () => undefined
    world.background.audit = () => new Promise((resolve) => (arrive = resolve))
    world.background.decide = () => new Promise((resolve) => (keep = resolve))
    world.tell({ kind: 'changed' })
    await settle(300)
    await click(root, /^Keep$/)
    arrive(old)
    await settle()
    expect(cards(root)).toEqual(['swear'])
    keep()
    await settle()
  })

  test('decided findings have their own tab and are taken back there', async () => {
    const { root } = await open()
    await click(root, /^Keep$/)
    await click(root, /Decided/, '[role=tab]')
    expect(cards(root)).toEqual(['boss'])
    await click(root, /^Keep$/)
    expect(cards(root)).toEqual([])
  })

  test('tabs are one stop and arrows walk through them', async () => {
    const { root } = await open()
    const tab = named(root, '[role=tab]', /Findings/)
    await press(tab, 'ArrowRight')
    expect(document.activeElement?.id).toBe('tab-notes')
    expect(root.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1)
    await press(named(root, '[role=tab]', /Private/), 'End')
    expect(document.activeElement?.id).toBe('tab-decided')
  })

  test('private notes stand apart without severity or confidence', async () => {
    const note = finding('age', { category: 'protected', severity: 'none', because: 'You tell your age.' })
    const { root } = await open((world) => (world.kept = audit({ findings: [note] })))
    expect(named(root, '[role=tab]', /Findings/).textContent).toMatch(/^0/)
    await click(root, /Private/, '[role=tab]')
    expect(root.querySelector('.card')?.textContent).toContain('You tell your age.')
    expect(root.querySelector('.card')?.textContent).not.toMatch(/right|High|Medium|Low/)
  })

  test('distress is met with kind words, never counted, with nothing to decide', async () => {
    const note = finding('w', { category: 'wellbeing', severity: 'none' })
    const { root } = await open((world) => (world.kept = audit({ findings: [note] })))
    for (const tab of root.querySelectorAll('[role=tab]')) expect(tab.textContent).toMatch(/^0/)
    const care = root.querySelector('.care')
    expect(care?.hasAttribute('open')).toBe(false)
    expect(care?.textContent).toContain('not counted anywhere')
    expect(care?.querySelector('a')?.href).toBe('https://findahelpline.com/')
    expect(care?.querySelector('[role=toolbar]')).toBeNull()
  })

  test('shows on the page, and says so when the post is gone', async () => {
    const { root, world } = await open((world) => (world.shows = false))
    await click(root, /Show on page/)
    expect(world.asked).toContain('show p1')
    expect(root.textContent).toContain('not on the page any more')
  })

  test('offers no marking where it is off, and no link from an address that is none', async () => {
    const { root } = await open((world) => {
      world.report = page({ marksAllowed: false })
      world.kept = audit({ findings: [finding('a')], posts: [post('p1', 'damn', { url: 'javascript:alert(1)' })] })
    })
    expect(root.querySelector('.card-actions')).toBeNull()
    expect(root.innerHTML).not.toContain('javascript:')
  })

  test('page content never becomes markup', async () => {
    const evil = '<img src=x onerror=alert(1)><script>1</script>'
    const { root } = await open(
      (world) =>
        (world.kept = audit({
          profile: { site: 'x', handle: evil, name: evil, url: 'https://x.example' },
          posts: [post('p1', evil)],
          findings: [finding('a', { because: evil, spans: [{ start: 0, end: 30 }] })],
          problems: [evil],
        })),
    )
    expect(root.querySelector('img, script')).toBeNull()
    expect(root.querySelector('h1')?.textContent).toBe(evil)
  })

  test('nothing found says of how much', async () => {
    const { root } = await open((world) => (world.kept = { ...sample(), findings: [] }))
    expect(root.textContent).toContain(
      'Nothing found in the 40 posts read, 2 Mar 2022 to 5 Nov 2026; 3 cards could not be read.',
    )
  })

  test('an empty profile says that nothing was judged', async () => {
    const { root } = await open(
      (world) => (world.kept = audit({ posts: [], coverage: { ...sample().coverage, posts: 0 } })),
    )
    expect(root.textContent).toContain('nothing was judged')
  })

  test('hundreds of findings are drawn step by step', async () => {
    const findings = Array.from({ length: 300 }, (_, index) => finding(`f${index}`))
    const { root } = await open((world) => (world.kept = audit({ findings })))
    expect(cards(root)).toHaveLength(20)
    await click(root, /Show 20 more of 280/)
    expect(cards(root)).toHaveLength(40)
  })

  test('reads the whole profile and shows how far it is', async () => {
    const { root, world } = await open()
    await click(root, /Read whole profile/)
    expect(world.asked).toContain('read start')
    expect(root.textContent).toContain('Reading: 60 posts, back to 1 Jan 2021')
    world.tell({ kind: 'progress', progress: { state: 'reading', posts: 99 }, tab: 8 })
    await settle()
    expect(root.textContent).toContain('60 posts')
    world.tell({ kind: 'progress', progress: { state: 'failed', posts: 80, reason: 'The site says to wait.' }, tab: 7 })
    await settle()
    expect(root.textContent).toContain('Reading broke off. The site says to wait.')
  })

  test('fetches the audit anew when it has changed', async () => {
    const { root, world } = await open()
    world.kept = { ...sample(), findings: [] }
    world.tell({ kind: 'changed', key: 'bluesky:ada.example' })
    await settle(300)
    expect(cards(root)).toEqual([])
  })

  test('asks again until every post is judged', async () => {
    const { world } = await open((world) => (world.kept = { ...sample(), pending: 3 }))
    world.kept = sample()
    await settle(300)
    expect(world.asked.filter((call) => call === 'audit')).toHaveLength(2)
  })

  test('forgets after asking back', async () => {
    const { root, world } = await open()
    await click(root, /^Forget this profile$/)
    expect(document.activeElement?.textContent).toBe('Cancel')
    expect(world.asked).not.toContain('forget bluesky:ada.example')
    await click(root, /^Forget$/)
    expect(world.asked).toContain('forget bluesky:ada.example')
    expect(root.textContent).toContain('Nothing of this profile is kept any more.')
  })

  test('settings hold here as well: what is silenced is left out and said, and forgetting takes it with it', async () => {
    const silences = [{ kind: 'post', key: 'bluesky:ada.example', post: 'p2' }]
    const { root, world } = await open(
      (world) => (world.stored = { version: 1, theme: 'dark', advert: 'Nurse', silences }),
    )
    expect(cards(root)).toEqual(['boss'])
    expect(root.textContent).toContain('1 finding is left out by your settings.')
    expect(document.documentElement.className).toBe('theme-dark')
    await click(root, /^Forget this profile$/)
    await click(root, /^Forget$/)
    expect(world.stored).toMatchObject({ theme: 'dark', advert: 'Nurse', silences: [] })
  })

  test('“always show” follows the answer of the browser and not the click', async () => {
    const { root } = await open((world) => (world.allows = false))
    const box = root.querySelector<HTMLInputElement>('input[type=checkbox]')
    box?.click()
    await settle()
    expect(box?.checked).toBe(false)
    expect(root.textContent).toContain('did not give the permission')
  })

  test('shows a broken store and broken checks', async () => {
    const { root } = await open(
      (world) =>
        (world.kept = {
          ...sample(),
          problems: ['The disk is full.'],
          broken: [{ rule: 'hate/x', error: 'Bad pattern.' }],
        }),
    )
    expect(named(root, '[role=alert]', /disk/).textContent).toContain('The disk is full.')
    expect(root.textContent).toContain('1 check failed and was left out')
  })
})

describe('beyond the page in front', () => {
  const tour = [
    { kind: 'posts' as const, url: 'https://bsky.example/ada' },
    { kind: 'replies' as const, url: 'https://bsky.example/ada/replies' },
  ]

  test('lists the pages of a whole audit, with links to those not read', async () => {
    const { root } = await open((world) => {
      world.report = page({ tour })
      world.toured_ = { posts: 'whole' }
    })
    const list = named(root, 'details', /Whole audit: 1 of 2/)
    expect(list.textContent).toContain('read to its end')
    expect([...list.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://bsky.example/ada/replies',
    ])
  })

  test('says so when the end of a list is reached while the popup is open', async () => {
    const { root, world } = await open((each) => {
      each.report = page({ tour })
      each.toured_ = { posts: 'begun' }
    })
    expect(named(root, 'details', /Whole audit/).textContent).toContain('read in part')
    world.toured_ = { posts: 'whole' }
    world.tell({ kind: 'changed', key: 'bluesky:ada.example' })
    await settle(300)
    expect(named(root, 'details', /Whole audit/).textContent).toContain('read to its end')
    expect(root.textContent).not.toContain('read in part')
  })

  test('offers open tabs of other networks and goes there on a click', async () => {
    const { root, world } = await open((world) => {
      world.others = [{ tab: 9, site: 'LinkedIn' }]
    })
    await click(root, /You also have LinkedIn open/)
    expect(world.asked).toContain('go to 9')
  })

  test.each([
    [{ date: '2026-08', level: 'high' as const }, false],
    [{ date: '2026-08', level: 'low' as const }, true],
    [{ date: '2025-04', level: 'medium' as const }, true],
  ])('says where the evidence is thin: %o', async (evidence, thin) => {
    const { root } = await open((world) => {
      world.report = page({ evidence })
    })
    expect(root.textContent.includes('has not been seen on a live page of')).toBe(thin)
  })

  test('a post that is not on the page any more is opened by its address', async () => {
    const { root, world } = await open((world) => {
      world.shows = false
      if (world.kept)
        world.kept = { ...world.kept, posts: world.kept.posts.map((p) => ({ ...p, url: `https://p.example/${p.id}` })) }
    })
    await click(root, /Show on page/)
    expect(world.asked).toContain('open https://p.example/p1')
  })

  test('a layout that is not known can be saved without its words', async () => {
    const { root, world } = await open((world) => {
      world.kept = undefined
      world.report = page({ kind: 'unreadable', reason: 'None could be read.' })
    })
    await click(root, /structure report/)
    expect(world.asked).toContain('save prevet-structure.txt main')
  })
})

describe('the popup elsewhere', () => {
  test('reads nothing before the person has agreed, and reads then', async () => {
    const { root, world } = await open((world) => (world.consent_ = false))
    expect(root.textContent).toContain('Nothing has been read yet.')
    expect(world.asked).toEqual([])
    await click(root, /I agree/)
    expect(world.asked.slice(0, 2)).toEqual(['page', 'look'])
    expect(root.querySelector('h1')?.textContent).toBe('Ada Example')
  })

  test.each([
    ['other', /Open a profile first/],
    ['wall', /behind a wall/],
    ['unreadable', /could not be read/],
  ] as const)('on a page of kind %s it says what to do', async (kind, title) => {
    const { root } = await open((world) => {
      world.report = { kind, reason: 'A reason.', hosts: [], marksAllowed: true, progress: { state: 'idle', posts: 0 } }
    })
    expect(named(root, 'h1', title)).toBeTruthy()
    expect(root.textContent).toContain('A reason.')
  })

  test('a reader’s sentence is said in the language of the interface', async () => {
    const { root } = await open((world) => {
      world.stored = { language: 'de' }
      const reason = 'Facebook asks you to sign in first.'
      world.report = { kind: 'wall', reason, hosts: [], marksAllowed: true, progress: { state: 'idle', posts: 0 } }
    })
    expect(root.textContent).toContain('Facebook möchte, dass du dich erst anmeldest.')
    expect(root.textContent).not.toContain('sign in')
  })

  test('on a page that cannot be scripted it leads back to what was read', async () => {
    const { root, world } = await open((world) => (world.pageFails = new Error('Your browser does not let me.')))
    expect(root.textContent).toContain('Your browser does not let me.')
    await click(root, /Ada Example/)
    expect(world.asked).toContain('report bluesky:ada.example')
  })

  test('a failure says what happened and can be tried again', async () => {
    const { root } = await open((world) => {
      const audits = [() => Promise.reject(new Error('Prevet did not answer.')), () => Promise.resolve(sample())]
      world.background.audit = () => audits.shift()?.() ?? Promise.resolve(undefined)
    })
    expect(root.textContent).toContain('Prevet did not answer.')
    await click(root, /Try again/)
    expect(cards(root)).toEqual(['boss', 'swear'])
  })
})

describe('axe', () => {
  // Colour needs a real browser: `npm run pictures` looks at it there.
  const options = { rules: { 'color-contrast': { enabled: false } } }

  test.each(['profile', 'consent', 'other'])('finds nothing in state %s', async (state) => {
    await open((world) => {
      world.consent_ = state !== 'consent'
      if (state === 'other') world.report = { ...page(), kind: 'other', key: undefined }
    })
    document.documentElement.lang = 'en'
    document.title = 'Prevet'
    const { violations } = await axe.run(document, options)
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})
