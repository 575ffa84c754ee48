import { at, jsonIn, listOf, stringAt } from '../json.ts'
import { remembered } from '../remembered.ts'
import { textOf } from '../text.ts'

const FIELD = 'snippet_attachment_info'
const WORDS = 'span[dir="auto"],div[dir="auto"]'

/** The words of a long text, as the data has them: in pieces. */
function wholeOf(post: unknown): string {
  const pieces = listOf(at(post, 'text_post_app_info', FIELD, 'text_fragments', 'fragments'))
  return pieces
    .map((piece) => stringAt(piece, 'plaintext') ?? '')
    .join('\n')
    .trim()
}

/** Nothing else is kept of the page's data. Posts stand in posts: all of it is walked through. */
const attachedIn = remembered((script): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  if (!script.textContent.includes(`"${FIELD}":{`)) return texts
  const waiting: unknown[] = [jsonIn(script)]
  while (waiting.length > 0) {
    const here = waiting.pop()
    if (typeof here !== 'object' || here === null) continue
    const code = stringAt(here, 'code')
    const text = code ? wholeOf(here) : ''
    if (code && text !== '') texts.set(code, text)
    waiting.push(...Object.values(here as Record<string, unknown>))
  }
  return texts
})

/**
 * The whole of the long text that is attached to a post, as the page's own data tells it to people who are signed in
 * (readers of 2026; for nobody in a saved page of December 2025).
 */
export function attachedText(document: Document, code: string): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    const text = attachedIn(script).get(code)
    if (text) return text
  }
  return undefined
}

/** What a card shows of the attached text: its longest piece, for the button that opens it has words, too. */
export function beginningIn(card: Element): Element | undefined {
  const pieces = [...card.querySelectorAll(WORDS)].map((piece) => ({ piece, length: textOf(piece).length }))
  return pieces.reduce<(typeof pieces)[number] | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined)
    ?.piece
}
