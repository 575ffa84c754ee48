import { describe, expect, test } from 'vitest'
import type { Audit } from '../../../src/model/audit.ts'
import type { Post } from '../../../src/model/post.ts'
import { NOTHING_ASKED, readAdvert } from '../../../src/report/image/advert.ts'
import { atOnce } from '../../../src/report/gradually.ts'
import { missing } from '../../../src/report/missing.ts'
import { report } from '../../../src/report/report.ts'
import { NOW, audit, post } from './sample.ts'

const of = (whole: Audit, advert = '') =>
  atOnce(missing([whole.profile], whole.posts, report(whole, NOW), advert ? readAdvert(advert) : NOTHING_ASKED, NOW))

describe('what a hiring manager looks for and does not find', () => {
  test('name, a line on the person and anything of the last year', () => {
    const profile = { site: 'x', handle: 'ada', url: 'https://x.example/ada' }
    const old = [post('p1', 'Hello', { writtenAt: '2024-01-01T00:00:00Z' })]
    expect(of(audit({ profile, posts: old })).basics).toEqual(['name', 'bio', 'recent'])
    const whole = audit({ profile: { ...profile, name: 'Ada', bio: 'Baker' }, posts: [...old, post('p2', 'Hello')] })
    expect(of(whole).basics).toEqual([])
  })

  test('says nothing of when one posts if no post tells its time', () => {
    const undated: Post = { id: 'p1', site: 'x', voice: 'own', text: 'Hello' }
    expect(of(audit({ posts: [undated] })).basics).not.toContain('recent')
  })

  test('the strengths that were not found, and no others', () => {
    const strengths = [{ post: 'p1', kind: 'learning' as const, rule: 'learning/x', spans: [], because: '' }]
    const { strengths: kinds } = of(audit({ strengths }))
    expect(kinds).not.toContain('learning')
    expect(kinds).toHaveLength(8)
  })

  test('what the advert asks for and no clean post shows', () => {
    const posts = [post('p1', 'Our team finished the move, thanks to my colleagues')]
    expect(of(audit({ posts }), 'You are a team player and meticulous.').qualities).toEqual(['accuracy'])
  })

  test('what is shown by not posting is no lack', () => {
    const asking = 'You are discreet, meticulous, politically neutral, and pass a background check and a drug test.'
    expect(of(audit({ posts: [post('p1', 'Bread')] }), asking).qualities).toEqual(['accuracy'])
  })
})
