import { textOf, type TextOptions } from './text.ts'

/** The text that a piece of HTML source draws. It is parsed apart from the page, where nothing in it can run or load. */
export function textOfHtml(html: string, document: Document, options?: TextOptions): string {
  const Parser = document.defaultView?.DOMParser
  if (!html.includes('<') && !html.includes('&')) return html.trim()
  if (!Parser) throw new Error('nothing here can parse it')
  return textOf(new Parser().parseFromString(html, 'text/html').body, options)
}
