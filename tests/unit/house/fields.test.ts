import { describe, expect, it } from 'vitest'
import { FIELDS } from '../../../src/model/site.ts'
import { readers } from '../../../src/sites/registry.ts'
import { knowledgeOf, reviewedReadings } from '../../../src/tools/networks/fields.ts'

const profile = { site: 's', handle: 'ada', url: 'https://s.example/' }

describe('what is known of a field', () => {
  it('is read where a reviewed page holds it, absent where the network has no such thing, else not known', () => {
    const known = knowledgeOf({ lacks: ['pinned'] }, [
      { profile: { ...profile, name: 'Ada' }, posts: [{ id: '1', site: 's', voice: 'own', text: 'x' }], unread: [] },
    ])
    expect(known).toMatchObject({ name: 'read', own: 'read', pinned: 'absent', bio: 'unknown', reply: 'unknown' })
  })
})

describe.each(readers)('$title', (reader) => {
  const known = knowledgeOf(reader, reviewedReadings('.', reader.name))

  it('lacks nothing that a reviewed page of it holds', () => {
    expect((reader.lacks ?? []).filter((field) => known[field] !== 'absent')).toEqual([])
  })

  it('has a word on every field', () => {
    expect(Object.keys(known)).toEqual([...FIELDS])
  })

  it('tells whose words are whose, or has no words of others', () => {
    if (reader.lacks?.includes('own')) return
    expect([known.own, known.reply]).toContain('read')
  })
})
