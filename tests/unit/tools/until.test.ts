import { describe, expect, it } from 'vitest'
import { settled } from '../../../src/tools/drive/middle.ts'
import { until } from '../../../src/tools/drive/until.ts'

describe('waiting', () => {
  it('asks again until the answer is truthy, also after an error', async () => {
    const answers = [undefined, new Error('not yet'), 0, 'there']
    const answer = await until('it', () => {
      const next = answers.shift()
      if (next instanceof Error) throw next
      return next
    })
    expect(answer).toBe('there')
  })

  it('says what was waited for and what came last', async () => {
    await expect(until('the moon', () => false, 80)).rejects.toThrow(/in vain for the moon; last: false/)
  })

  it('does not wait for ever for an answer that never comes', async () => {
    const never = new Promise<string>(() => undefined)
    await expect(until('an echo', () => never, 80)).rejects.toThrow(/an echo; last: no answer at all/)
  })
})

describe('a place to click', () => {
  it('is told once it stays the same', async () => {
    const places = [10, 40, 40, 90].map((x) => ({ x, y: 1 }))
    expect(await settled(() => Promise.resolve(places.shift() ?? { x: 0, y: 0 }))).toEqual({ x: 40, y: 1 })
    expect(places).toHaveLength(1)
  })
})
