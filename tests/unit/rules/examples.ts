import type { Span } from '../../../src/model/finding.ts'
import type { Voice } from '../../../src/model/post.ts'

/** One line of a rule's examples: `+ I [hate my boss]` or `- I love my boss`, with `(image)` … for another voice. */
export interface Example {
  flagged: boolean
  voice: Voice
  text: string
  spans: Span[]
  line: number
}

const LINE = /^([+-]) (?:\((own|reply|quote|repost|bio|image)\) )?(.+)$/

const unmark = (marked: string): { text: string; spans: Span[] } => {
  const spans: Span[] = []
  let text = ''
  let start = 0
  for (const part of marked.split(/([[\]])/)) {
    if (part === '[') start = text.length
    else if (part === ']') spans.push({ start, end: text.length })
    else text += part
  }
  return { text, spans }
}

/** @throws Error naming the line that has neither form. Lines that begin with `#` are comments. */
export const readExamples = (file: string): Example[] =>
  file.split('\n').flatMap((raw, i) => {
    if (raw.trim() === '' || raw.startsWith('#')) return []
    const match = LINE.exec(raw)
    if (!match) throw new Error(`line ${i + 1} begins with neither "+ " nor "- ": ${raw}`)
    const [, sign, voice = 'own', marked = ''] = match
    return [{ flagged: sign === '+', voice: voice as Voice, line: i + 1, ...unmark(marked.replaceAll('\\n', '\n')) }]
  })
