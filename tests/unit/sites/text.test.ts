// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateIn, readText } from '../../../src/sites/dom/text.ts'

/** Builds the element from markup of our own. */
function element(html: string): Element {
  return new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.firstElementChild ?? document.body
}

const text = (html: string, options = {}): string => readText(element(html), options).text

describe('readText', () => {
  it('writes <br> and blocks as newlines, paragraphs apart', () => {
    expect(text('one<br>two<p>three</p><p>four</p>five')).toBe('one\ntwo\n\nthree\n\nfour\n\nfive')
    expect(text('a<br><br>b<ul><li>c</li><li>d</li></ul>')).toBe('a\n\nb\n\nc\nd')
  })

  it('keeps the blanks between inline parts and drops those of the source', () => {
    expect(text('  see <a href="#">#this</a>\n   <b>now</b> ')).toBe('see #this now')
    expect(text('a\u00a0b')).toBe('a\u00a0b')
  })

  it('takes emoji from images and leaves pictures', () => {
    expect(text('hi <img alt="🌿"><img alt=":blob_cat:"> <img alt="A cat on a wall">there')).toBe(
      'hi 🌿:blob_cat: there',
    )
  })

  it('keeps newlines of the source where the page draws them', () => {
    expect(text('\n one\n\n  two ', { pre: true, flow: true })).toBe('one\n\n  two')
    expect(text('a<div>@b</div>c', { flow: true })).toBe('a@bc')
    expect(text('<pre>a\n  b</pre>')).toBe('a\n  b')
  })

  it('skips what is hidden, and what is asked to be skipped, but never the root', () => {
    expect(
      text('a<span hidden>b</span><script>c</script><i style="display: none">d</i><i aria-hidden="true">e</i>f'),
    ).toBe('af')
    expect(text('a<i aria-hidden="true">e</i>', { ariaHidden: true })).toBe('ae')
    expect(text('a<div><div>b</div></div>c', { skip: 'div div div' })).toBe('a\nc')
    expect(readText(element('x'), { skip: 'div' }).text).toBe('x')
  })

  it('stands nesting deeper than the stack', () => {
    let root = element('bottom')
    for (let depth = 0; depth < 20_000; depth++) {
      const around = document.createElement('span')
      around.append(root)
      root = around
    }
    expect(readText(root).text).toBe('bottom')
  })

  const leaf = fc.oneof(
    fc.stringMatching(/^[\p{L}\d .,!?🌿]{1,12}$/u),
    fc.constantFrom(
      '<br>',
      '<img alt="🌿">',
      ' ',
      '\n',
      '<b>bold</b>',
      '<p>para graph</p>',
      '<span aria-hidden="true">·</span>',
    ),
  )
  const markup = fc.array(leaf, { maxLength: 12 }).map((parts) => parts.join(''))

  it('finds every word where it stands', () => {
    fc.assert(
      fc.property(markup, fc.boolean(), (html, pre) => {
        const read = readText(element(html), { pre })
        for (const word of read.text.matchAll(/[\p{L}\d]+/gu)) {
          const ranges = read.locate([{ start: word.index, end: word.index + word[0].length }])
          expect(ranges.map((range) => range.toString().replaceAll('·', '')).join('')).toBe(word[0])
        }
      }),
      { numRuns: 200 },
    )
  })

  it('never begins or ends with a blank line and never throws on odd spans', () => {
    fc.assert(
      fc.property(markup, fc.integer(), fc.integer(), (html, start, end) => {
        const read = readText(element(html))
        expect(read.text).toBe(read.text.trimEnd())
        expect(read.text.startsWith('\n')).toBe(false)
        expect(read.locate([{ start, end }]).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 200 },
    )
  })
})

describe('locateIn', () => {
  it('looks for the words where the text has changed since', () => {
    const now = readText(element('Edited: I hate Mondays'))
    const [range] = locateIn(now, 'I hate Mondays', [{ start: 2, end: 6 }])
    expect(range?.toString()).toBe('hate')
    expect(locateIn(now, 'I love Fridays', [{ start: 2, end: 6 }])).toEqual([])
  })
})
