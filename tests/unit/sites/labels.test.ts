import { describe, expect, it } from 'vitest'
import type { Page } from '../../../src/model/site.ts'
import { readPage } from '../../../src/sites/dom/read-page.ts'
import { readers } from '../../../src/sites/registry.ts'
import { fixturesOf, pageOf } from './fixture.ts'

/** What stands on buttons and in labels where the person reads Arabic: no reader may know whose words a text is by them. */
const ARABIC = ['الرئيسية', 'منشور مثبت', 'أعجبني', 'تمت إعادة النشر', 'عرض المزيد']
const instead = (words: string): string => ARABIC[words.length % ARABIC.length] ?? ''
const CONTROLS = 'button,[role="button"],[role="tab"],nav a,svg title'

function inArabic({ document }: Page): void {
  document.documentElement.setAttribute('lang', 'ar')
  document.documentElement.setAttribute('dir', 'rtl')
  // The label of a picture may be somebody's own words.
  for (const element of document.querySelectorAll('[aria-label]:not(img,[role="img"])'))
    element.setAttribute('aria-label', instead(element.getAttribute('aria-label') ?? ''))
  for (const element of document.querySelectorAll(CONTROLS))
    if (element.children.length === 0 && /\p{L}{3}/u.test(element.textContent))
      element.textContent = instead(element.textContent)
}

/** Networks that mark up their pages by other means than words; the reader for any page takes what it gets. */
describe.each(readers.filter(({ name }) => name !== 'generic'))('$name', (reader) => {
  const fixtures = fixturesOf(reader.name).filter(({ expected }) => 'posts' in expected)

  /** Times, audiences and counts are told in words on some networks, and then only there. */
  function told(page: Page): unknown {
    const kind = reader.classify(page)
    if (kind.kind !== 'profile' && kind.kind !== 'post') return kind
    const { profile, posts } = readPage(reader, page, kind.profile)
    const { handle, name, bio, isOwner } = profile
    const essence = posts.map(({ id, voice, author, text, shared, truncated }) => ({
      ...{ id, voice, author, text, shared, truncated },
    }))
    return { handle, name, bio, isOwner, essence }
  }

  it.each(fixtures.map((fixture) => [fixture.file, fixture] as const))('reads %s alike in Arabic', (_, fixture) => {
    const [page, other] = [pageOf(fixture), pageOf(fixture)]
    inArabic(other)
    expect(told(other)).toEqual(told(page))
  })
})
