// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createBreath } from '../../../src/collect/breath.ts'
import { Cards } from '../../../src/collect/cards.ts'
import { elementWith, rangesIn } from '../../../src/collect/find-text.ts'
import { mark, unmarkAll } from '../../../src/collect/marks.ts'
import { createRuns } from '../../../src/collect/runs.ts'

function element(html: string): Element {
  document.body.innerHTML = html
  const { firstElementChild } = document.body
  if (!firstElementChild) throw new Error('nothing there')
  return firstElementChild
}

afterEach(() => vi.unstubAllGlobals())

describe('breath', () => {
  it('pauses as soon as the budget is spent, and not before', async () => {
    let now = 0
    const rest = vi.fn(() => Promise.resolve())
    const breath = createBreath(() => now, rest)
    for (const step of [3, 3, 3, 3, 3]) {
      now += step
      await breath()
    }
    expect(rest).toHaveBeenCalledTimes(1)
    now += 100
    await breath()
    expect(rest).toHaveBeenCalledTimes(2)
  })

  it('lets other work of the page run', async () => {
    const order: string[] = []
    setTimeout(() => order.push('the page'))
    let now = 0
    const breath = createBreath(() => (now += 10))
    for (let n = 0; n < 50 && order.length === 0; n++) await breath()
    expect(order).toEqual(['the page'])
  })
})

describe('cards', () => {
  const MUTED = [] as unknown as NodeList
  const changeIn = (target: Node): MutationRecord => ({ target, addedNodes: MUTED }) as unknown as MutationRecord

  it('are read once, and again when something in them changes', () => {
    const card = element('<article><p>words</p></article>')
    const cards = new Cards()
    expect(cards.due(card, 'ada', 0)).toBe(true)
    cards.read(card, 'ada')
    expect(cards.due(card, 'ada', 0)).toBe(false)
    cards.change([changeIn(document.body)])
    expect(cards.due(card, 'ada', 0)).toBe(false)
    cards.change([changeIn(card.querySelector('p')?.firstChild ?? card)])
    expect(cards.due(card, 'ada', 0)).toBe(true)
  })

  it('are tried a second time a little later before they are called unread', () => {
    const card = element('<article></article>')
    const cards = new Cards()
    expect(cards.failed(card, 'ada', 1000)).toBe(false)
    expect(cards.due(card, 'ada', 1100)).toBe(false)
    expect(cards.due(card, 'ada', 1400)).toBe(true)
    expect(cards.failed(card, 'ada', 1400)).toBe(true)
    expect(cards.due(card, 'ada', 99_999)).toBe(false)
  })

  it('that another profile left behind are not read for this one', () => {
    const card = element('<article></article>')
    const cards = new Cards()
    cards.leave([card], 'ada')
    expect(cards.due(card, 'bob', 0)).toBe(false)
    expect(cards.due(card, 'ada', 0)).toBe(true)
    cards.change([changeIn(card)])
    expect(cards.due(card, 'bob', 0)).toBe(true)
  })

  it('are all read again for one profile when that is wanted', () => {
    const card = element('<article></article>')
    const cards = new Cards()
    cards.read(card, 'ada')
    cards.again('bob')
    expect(cards.due(card, 'ada', 0)).toBe(false)
    cards.again('ada')
    expect(cards.due(card, 'ada', 0)).toBe(true)
  })
})

describe('finding a text on the page', () => {
  it('finds the smallest element with it, however it is split and spaced', () => {
    const root = element('<div><h1>Ada</h1><p id="bio">I write <b>soup</b>,\n  and <i>code</i>.</p><p>Else</p></div>')
    const found = elementWith(root, 'I write soup, and code.')
    expect(found?.id).toBe('bio')
    const [range] = rangesIn(found ?? root, 'I write soup, and code.', [{ start: 8, end: 12 }])
    expect(range?.toString()).toBe('soup')
  })

  it('marks words that lie across elements, and the right one of two', () => {
    const root = element('<p>so so<b> good</b></p>')
    const ranges = rangesIn(root, 'so so good', [
      { start: 0, end: 2 },
      { start: 3, end: 10 },
    ])
    expect(ranges.map(String)).toEqual(['so', 'so good'])
  })

  it('finds nothing where nothing is', () => {
    const root = element('<p>words</p>')
    expect(elementWith(root, 'others')).toBeUndefined()
    expect(elementWith(root, '  ')).toBeUndefined()
    expect(rangesIn(root, 'others', [{ start: 0, end: 3 }])).toEqual([])
  })
})

describe('marks', () => {
  it('are set and taken away without touching the page', () => {
    const set = vi.fn()
    const remove = vi.fn()
    vi.stubGlobal('CSS', { highlights: { set, delete: remove } })
    const Highlight = vi.fn()
    vi.stubGlobal('Highlight', Highlight)
    const root = element('<p>words</p>')
    const range = document.createRange()
    range.selectNodeContents(root)
    expect(mark([range])).toBe(true)
    unmarkAll()
    expect(Highlight).toHaveBeenCalledWith(range)
    expect(set).toHaveBeenCalledWith('prevet', expect.anything())
    expect(remove).toHaveBeenCalledWith('prevet')
    expect(document.body.innerHTML).toBe('<p>words</p>')
  })

  it('are left out where the browser has none', () => {
    vi.stubGlobal('CSS', {})
    expect(mark([])).toBe(false)
    expect(() => unmarkAll()).not.toThrow()
  })
})

describe('runs', () => {
  it('never overlap, and whoever asks gets one that began later', async () => {
    let [running, most, count] = [0, 0, 0]
    const run = createRuns(async () => {
      most = Math.max(most, ++running)
      count++
      await Promise.resolve()
      running--
    })
    await Promise.all([run(), run(), run(), run()])
    expect([most, count]).toEqual([1, 2])
    await run()
    expect(count).toBe(3)
  })
})
