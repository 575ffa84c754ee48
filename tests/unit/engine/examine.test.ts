import { describe, expect, it } from 'vitest'
import { engineWith, findingsIn, rule } from './small.ts'

describe('examine', () => {
  it('gives a repost one severity less and leaves what others wrote alone', () => {
    const engine = engineWith([rule('drugs/one', { flags: ['cocaine'], severity: 'high' })])
    expect(findingsIn(engine, 'cocaine')[0]?.severity).toBe('high')
    expect(findingsIn(engine, 'cocaine', 'repost')[0]?.severity).toBe('medium')
    expect(findingsIn(engine, 'cocaine', 'others')).toEqual([])
  })

  it('reports a rule that cannot be compiled and goes on with the others', () => {
    const engine = engineWith([rule('drugs/bad', { flags: ['(x'] }), rule('drugs/good', { flags: ['cocaine'] })])
    const { findings, broken } = engine.examine([{ id: 'p', site: 's', voice: 'own', text: 'cocaine' }])
    expect(findings).toHaveLength(1)
    expect(broken).toEqual([{ rule: 'drugs/bad', error: expect.stringContaining('missing ")"') as string }])
  })

  it('makes one finding of the same words under two rules of a category, the stronger one', () => {
    const engine = engineWith([
      rule('drugs/weak', { flags: ['do coke'], severity: 'low' }),
      rule('drugs/strong', { flags: ['coke'], severity: 'high' }),
      rule('crime/other', { flags: ['coke'], severity: 'low' }),
    ])
    expect(findingsIn(engine, 'i do coke').map((finding) => finding.rule)).toEqual(['drugs/strong', 'crime/other'])
  })

  it('counts: so many matches make it worse', () => {
    const engine = engineWith([rule('profanity/strong', { flags: ['fuck'], often: { times: 3, severity: 'high' } })])
    expect(findingsIn(engine, 'fuck, fuck')[0]?.severity).toBe('medium')
    expect(findingsIn(engine, 'fuck, fuck, fuck')[0]?.severity).toBe('high')
  })

  it('gives the same finding the same id, whatever else is examined', () => {
    const engine = engineWith([rule('drugs/one', { flags: ['coke'] })])
    const [a] = findingsIn(engine, 'coke here')
    const [b] = findingsIn(engine, 'and coke')
    expect(a?.id).toBe(b?.id)
    expect(findingsIn(engine, 'no shop, two coke, coke')[0]?.id).not.toBe(a?.id)
  })

  it('finds no strength beside a serious finding', () => {
    const engine = engineWith([
      rule('drugs/one', { flags: ['coke'] }),
      rule('courtesy/thanks', { flags: ['thanks to'] }),
    ])
    const strengths = (text: string): number =>
      engine.examine([{ id: 'p', site: 's', voice: 'own', text }]).strengths.length
    expect(strengths('thanks to Ben for the lift')).toBe(1)
    expect(strengths('thanks to Ben for the coke')).toBe(0)
  })

  it('has a fingerprint that differs when a rule differs', () => {
    const one = engineWith([rule('drugs/one', { flags: ['coke'] })])
    const same = engineWith([rule('drugs/one', { flags: ['coke'] })])
    const other = engineWith([rule('drugs/one', { flags: ['coke', 'speed'] })])
    expect(one.fingerprint).toBe(same.fingerprint)
    expect(one.fingerprint).not.toBe(other.fingerprint)
  })
})
