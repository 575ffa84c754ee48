import { expect, it } from 'vitest'
import { ROWAN } from '../../../src/tools/demo/rowan.ts'
import { did, tid } from '../../../src/tools/demo/tid.ts'
import { statusId } from '../../../src/tools/demo/x.ts'

const LETTERS = '234567abcdefghijklmnopqrstuvwxyz'

it('gives record keys that hold their time and sort by it', () => {
  const key = tid('2026-10-09T07:55:00Z')
  const value = Array.from(key).reduce((sum, letter) => sum * 32n + BigInt(LETTERS.indexOf(letter)), 0n)
  expect(new Date(Number((value >> 10n) / 1000n)).toISOString()).toBe('2026-10-09T07:55:00.000Z')
  expect(key).toHaveLength(13)
  expect(tid('2022-01-01T00:00:00Z') < key).toBe(true)
})

it('gives status ids that hold their time', () => {
  const ms = Number((BigInt(statusId('2026-10-09T07:55:00Z')) >> 22n) + 1_288_834_974_657n)
  expect(new Date(ms).toISOString()).toBe('2026-10-09T07:55:00.000Z')
})

it('makes the same identity of a handle every time', () => {
  expect(did('rowanhale.example')).toMatch(/^did:plc:[a-z2-7]{24}$/)
  expect(did('rowanhale.example')).toBe(did('rowanhale.example'))
  expect(did('rowanhale.example')).not.toBe(did('idriswrites.example'))
})

it('has forty posts over four years, no two at the same moment, newest first but for the pinned one', () => {
  const times = ROWAN.posts.map(({ at }) => at)
  expect(times).toHaveLength(40)
  expect(new Set(times).size).toBe(40)
  const unpinned = ROWAN.posts.filter(({ pinned }) => !pinned).map(({ at }) => at)
  expect(unpinned.at(0)?.slice(0, 4)).toBe('2026')
  expect(unpinned.at(-1)?.slice(0, 4)).toBe('2022')
})
