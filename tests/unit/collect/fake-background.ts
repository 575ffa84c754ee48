import type { Kept } from '../../../src/model/audit.ts'
import { profileKey } from '../../../src/model/audit.ts'
import type { Reading } from '../../../src/model/post.ts'

export interface FakeBackground {
  readings: Reading[]
  complete: boolean[]
  /** How many of the next calls fail. */
  dead: number
  /** What is answered besides the key. */
  answer: Partial<Kept>
  left: number
  keep: (reading: Reading, complete: boolean, since?: string) => Promise<Kept>
  /** Texts by id, as they came, one list a post. */
  texts: (handle?: string) => Record<string, string[]>
}

export function fakeBackground(): FakeBackground {
  const background: FakeBackground = {
    readings: [],
    complete: [],
    dead: 0,
    answer: { stored: true, since: 'born' },
    left: 0,
    keep(reading, complete, since) {
      if (background.dead > 0) {
        background.dead--
        return Promise.reject(new Error('Prevet did not answer.'))
      }
      const key = profileKey(reading.profile)
      if (background.answer.forgotten && since !== undefined) return Promise.resolve({ key, added: 0, forgotten: true })
      background.readings.push(reading)
      background.complete.push(complete)
      return Promise.resolve({ key, added: reading.posts.length, ...background.answer, forgotten: false })
    },
    texts(handle) {
      const texts: Record<string, string[]> = {}
      for (const { profile, posts } of background.readings) {
        if (handle !== undefined && profile.handle !== handle) continue
        for (const { id, text } of posts) (texts[id] ??= []).push(text)
      }
      return texts
    },
  }
  return background
}
