import { describe, expect, it } from 'vitest'
import { fold, originalEnd, originalStart } from '../../../src/engine/text/fold.ts'
import { quotations } from '../../../src/engine/text/quotation.ts'
import { marked } from './small.ts'

/** What is marked when the engine looks for one known word, as people write it. */
const drunk = (text: string): string[] => marked(['drunk'], text)
const swear = (text: string): string[] =>
  marked(['(fuck|fucking|shit)'], text, { maskable: ['fuck', 'fucking', 'shit'] })

describe('a text as people write it', () => {
  it.each([
    ['so DRUNK tonight', 'DRUNK'],
    ['so drunkkkk', 'drunkkkk'],
    ['drůnk', 'drůnk'],
    ['d​r​unk again', 'd​r​unk'],
    ['ｄｒｕｎｋ', 'ｄｒｕｎｋ'],
    ['𝗱𝗿𝘂𝗻𝗸 lol', '𝗱𝗿𝘂𝗻𝗸'],
    ['i got d r u n k ok', 'd r u n k'],
    ['very dгunk x', ''],
    ['#SoDrunk', 'Drunk'],
    ['#sodrunk', 'drunk'],
    ['drunk-ish', 'drunk'],
    ['‮so drunk', 'drunk'],
  ])('%s', (text, words) => {
    expect(drunk(text).join()).toBe(words)
  })

  it.each([
    ['f**k this', 'f**k'],
    ['what the f*ck', 'f*ck'],
    ['f***ing hell', 'f***ing'],
    ['f*ing hell', 'f*ing'],
    ['sh1t', 'sh1t'],
    ['5h!t happens', '5h!t'],
    ['$hit', '$hit'],
    ['$hit happens', '$hit'],
    ['$hit_rate = 3', ''],
    ['$hit = find($x)', ''],
    ['fuuuuck', 'fuuuuck'],
    ['f u c k', 'f u c k'],
    ['fuсk', 'fuсk'],
    ['Scunthorpe is a shittake town', ''],
    ['https://example.com/fuck is a link', ''],
    ['see https://example.museum/fuck', ''],
    ['is that so?https://example.museum/fuck', ''],
    ['found it:https://example.museum/fuck', ''],
    ['example.com/fuck', ''],
    ['fuck@example.com', ''],
    ['@fuck is a handle', ''],
    ['oh fuck, no', 'fuck'],
    ['oh fuck: no', 'fuck'],
    ['oh fuck.', 'fuck'],
    ['so FUCKINGNDBS funny', 'FUCKINGNDBS'],
    ['unfuckwithable', 'unfuckwithable'],
  ])('%s', (text, words) => {
    expect(swear(text).join()).toBe(words)
  })

  it.each([
    ['she said "go home now" and left', ['"go home now']],
    ['"Go home now," she said', ['"Go home now,']],
    ['"it begins and never ends', []],
    // A cell of a table, copied with its escaping: only what is doubled are quotation marks.
    ['"I heard ""go home now"" and left"', ['""go home now']],
    ['"All of it was mine"" and so is this"', []],
    ['"One "" and ""two of them"" here"', ['""two of them']],
  ])('what is quoted: %s', (text, quoted) => {
    expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted)
  })

  it('reads look-alikes as Latin beside Latin letters alone, whichever text comes first', () => {
    const texts = ['а', 'a а', 'а', 'ß ß'] // prettier-ignore
    expect(texts.map((text) => fold(text).plain)).toEqual(['а', 'a a', 'а', 'ß ß'])
    expect(fold('xß').plain).toBe('xss')
  })

  it.each([
    ['letters', 'x'.repeat(5000), 5000],
    ['accents', 'é'.repeat(5000), 5000],
    ['a sign that folds to a sentence', 'ﷺ'.repeat(500), 9000],
    ['invisible marks between letters', 'a\u200b'.repeat(3000), 3000],
  ])('knows the way back from the end of a long text of %s', (_, text, length) => {
    const folded = fold(`${text} é END`)
    expect(folded.plain).toHaveLength(length + 6)
    expect(originalStart(folded, length + 3, text.length + 6)).toBe(text.length + 3)
    expect(originalEnd(folded, length + 6)).toBe(text.length + 6)
  })

  it('parts a hashtag into words, but no word into crumbs', () => {
    const gin = (text: string): string[] => marked(['gin', '(or|i|so|much)'], text)
    expect(gin('#somuchgin')).toEqual(['somuchgin'])
    expect(gin('#origin')).toEqual([])
  })

  it('reads short and joined forms as the words they stand for', () => {
    expect(marked(['i am going to %drink'], 'im gonna drink')).toEqual(['im gonna drink'])
    expect(marked(['i can not %work'], 'I can’t work')).toEqual(['I can’t work'])
    expect(marked(['you are drunk'], 'ur not. u r drunk')).toEqual(['u r drunk'])
  })

  it.each([
    ['cocain and', 'cocain'],
    ['cociane and', 'cociane'],
    ['coccaine and', 'coccaine'],
    ['cocaone and', 'cocaone'],
    ['cockaigne and', ''],
    ['locaine and', ''],
    ['canine and', ''],
  ])('reads one wrong letter in a key word: %s', (text, words) => {
    expect(marked(['cocaine'], text, { typable: ['cocaine'] }).join()).toBe(words)
  })

  it('reads e.g. as one word that ends no sentence', () => {
    expect(marked(['g'], 'snacks, e.g. nuts, i.e. food')).toEqual([])
    expect(marked(['snacks .. nuts'], 'snacks e.g. nuts')).toEqual(['snacks e.g. nuts'])
    expect(marked(['g'], 'a g. and e.gs')).toEqual(['g'])
  })

  it('keeps a way back only where letters are not where they were', () => {
    const inPlace = ['So “quoted” – it’s 😂', '\u00c9t\u00e9 👍', 'plain']
    for (const text of inPlace) expect(fold(text)).toMatchObject({ starts: undefined, ends: undefined })
    for (const text of ['stra\u00dfe', 'dru\u200bnk', 'e\u0301', '𝗱']) expect(fold(text).starts).toBeDefined()
    expect(drunk('“So” 😂 – DRUNK 😂')).toEqual(['DRUNK'])
  })

  it('keeps emoji as words, whatever their skin colour', () => {
    expect(marked(['👋 🍻'], 'bye 👋🏽🍻')).toEqual(['👋🏽🍻'])
  })
})
