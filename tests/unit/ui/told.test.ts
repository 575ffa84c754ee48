import { describe, expect, test } from 'vitest'
import german from '../../../src/ui/messages/told/de.ts'
import { tellerFor } from '../../../src/ui/messages/told.ts'
import { audit } from '../report/sample.ts'
import { spoken, VARIED } from './spoken.ts'
import { page } from './world.ts'

const { said, page: tellPage, audit: tellAudit } = tellerFor('de')
const sentences = spoken()

describe('what readers, the reading and the store tell, in German', () => {
  test('is many sentences', () => expect(sentences.length).toBeGreaterThan(100))

  test('leaves none in English', () => {
    const missing = sentences.filter(
      (sentence) => !sentence.includes('there is no call') && said(sentence) === sentence,
    )
    expect(missing, 'Please say them in src/ui/messages/told/de.ts:').toEqual([])
  })

  test('keeps every name and cause', () => {
    const names = (text: string): number => text.split(VARIED).length
    for (const sentence of sentences) expect(names(said(sentence)), sentence).toBe(names(sentence))
  })

  test('holds nothing that nobody says any more', () => {
    const all = sentences.join('\n').replaceAll(VARIED, '{}')
    const stale = Object.keys(german).filter((key) => {
      const parts = key.split('{}').map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      return !new RegExp(parts.join('.+'), 'u').test(all)
    })
    expect(stale, 'Please delete these lines:').toEqual([])
  })

  test('says the reasons of a page, of its reading and of its unread cards', () => {
    const told = tellPage(
      page({
        reason: 'X says that there is no such page (404): the profile is gone, was renamed, or never existed.',
        limit: 'X lists about the last 3,200 posts of a profile.',
        progress: {
          state: 'ended',
          posts: 3,
          reason: 'The end of the profile was reached. X lists about the last 3,200 posts of a profile.',
        },
      }),
    )
    expect(told.reason).toBe(
      'X sagt, diese Seite gebe es nicht (404): Das Profil ist gelöscht, umbenannt, oder es gab es nie.',
    )
    expect(told.progress.reason).toBe(
      'Das Ende des Profils ist erreicht. X zeigt von einem Profil etwa die letzten 3.200 Beiträge.',
    )
    const read = audit({})
    const unread = [{ reason: 'Facebook shows a post here without its author.', count: 2 }]
    const one = { ...read, coverage: { ...read.coverage, unread } }
    expect(tellAudit(one).coverage.unread).toEqual([
      { reason: 'Facebook zeigt hier einen Beitrag, ohne zu sagen, von wem er ist.', count: 2 },
    ])
    expect(tellAudit(one)).toBe(tellAudit(one))
  })

  test('stays English in a language that has no words for it', () => {
    expect(tellerFor('fi').said('This page shows no profile to read.')).toBe('This page shows no profile to read.')
  })
})
