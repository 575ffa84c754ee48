import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { structureOf } from '../../../src/collect/structure.ts'
import { stopAt } from '../../../src/collect/tour.ts'
import { readers } from '../../../src/sites/registry.ts'
import { fixturesOf, pageOf } from '../sites/fixture.ts'

const of = (body: string): string => structureOf(new JSDOM(body).window.document, ['about'])

describe('the structure report', () => {
  it('holds tags, roles and names of attributes, and nothing that anybody wrote', () => {
    const report = of(
      '<main role="main"><article role="article" data-testid="by-ada" aria-label="Ada" id="ada" data-ada99="1"><a href="/ada">Ada</a></article></main>',
    )
    expect(report).toBe('about\n\nmain role=main\n  article role=article aria-label data-testid id\n    a href\n')
    expect(report).not.toMatch(/ada(?!ta)/i)
  })

  it('tells neighbours that are built alike once', () => {
    expect(of('<ul><li><b>one</b></li><li><b>two</b></li><li>three</li></ul>')).toContain('  li × 2\n    b\n  li\n')
  })

  it('leaves out a role that is none, and hidden letters in scripts', () => {
    expect(of('<div role="ada"></div><script>ada</script>')).toBe('about\n\ndiv\n')
  })

  it('holds no word of any made-up page', () => {
    for (const { name } of readers) {
      for (const fixture of fixturesOf(name)) {
        const { document } = pageOf(fixture)
        const words = new Set(document.body.textContent.match(/\p{L}{12,}/gu) ?? [])
        const report = structureOf(document, [])
        for (const word of words) expect(report).not.toContain(word)
        expect(report).not.toMatch(/kestrel|walrus|https?:/i)
      }
    }
  })
})

describe('stopAt', () => {
  const stops = [
    { kind: 'about' as const, url: 'https://www.a.example/ada' },
    { kind: 'replies' as const, url: 'https://www.a.example/ada/with_replies' },
    { kind: 'answers' as const, url: 'https://www.a.example/ada?tab=answers' },
  ]
  it.each([
    ['https://www.a.example/ada/', 'about'],
    ['https://mobile.a.example/Ada?lang=de', 'about'],
    ['https://www.a.example/ada/with_replies', 'replies'],
    ['https://www.a.example/ada?tab=answers&sort=new', 'answers'],
    ['https://www.a.example/bo', undefined],
  ])('%s is %s', (url, kind) => expect(stopAt(stops, new URL(url))?.kind).toBe(kind))
})
