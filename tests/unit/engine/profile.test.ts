import { describe, expect, it } from 'vitest'
import type { Post } from '../../../src/model/post.ts'
import type { ProfileCheck } from '../../../src/model/finding.ts'
import { engineWith, rule } from './small.ts'

const engine = engineWith([rule('drugs/weed', { flags: ['weed'] })], {
  'handle-unfit': ['420', 'sexy'],
  misspelling: ['recieve'],
})
const profile = { site: 'x', handle: 'ada', url: 'https://x.com/ada' }
const post = (id: number, text: string, minute = id * 1440): Post => ({
  id: String(id),
  site: 'x',
  voice: 'own',
  text,
  writtenAt: new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString(),
})
const many = (text: string): Post[] => Array.from({ length: 12 }, (_, i) => post(i, text))
const outcome = (check: ProfileCheck['check'], posts: Post[], parts = {}): string | undefined =>
  engine.check(posts, { ...profile, ...parts }).find((one) => one.check === check)?.outcome

describe('checks of the whole profile', () => {
  it.each([
    [{ handle: 'ada_lovelace' }, 'passed'],
    [{ handle: 'WeedLord' }, 'noted'],
    [{ handle: 'sexy_ada' }, 'noted'],
    [{ handle: 'ada420@example.social' }, 'noted'],
    [{ name: 'Ada 🌿 Essex' }, 'passed'],
    [{ bio: 'mail me: weed.fan@mail.example' }, 'noted'],
  ])('handle, name and e-mail: %j', (parts, wanted) => {
    expect(outcome('handle', [], parts)).toBe(wanted)
  })

  it('writing: habits, not slips', () => {
    expect(outcome('writing', many('A quiet day at the harbour.'))).toBe('passed')
    expect(outcome('writing', many('THIS IS THE WORST TRAIN EVER'))).toBe('noted')
    expect(outcome('writing', [...many('A quiet day.'), post(40, 'I did not recieve it')])).toBe('passed')
    expect(outcome('writing', many('I did not recieve it'))).toBe('noted')
    expect(outcome('writing', many("He ain't finna go, innit"))).toBe('passed')
    expect(outcome('writing', [post(1, 'Too few')])).toBe('not-checked')
  })

  it('activity: bursts and floods, never working hours without a time zone', () => {
    expect(outcome('activity', many('x'))).toBe('passed')
    expect(
      outcome(
        'activity',
        Array.from({ length: 20 }, (_, i) => post(i, 'x', i)),
      ),
    ).toBe('noted')
    expect(outcome('activity', [])).toBe('not-checked')
    expect(engine.check(many('x'), profile).at(-1)?.because).toContain('time zone')
  })
})
