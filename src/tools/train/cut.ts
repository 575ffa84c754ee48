import { LONGEST } from '../../engine/weigh/pieces.ts'
import { KIND } from './annotated.ts'

const BEHIND_SENTENCE = /(?<=[.!?…]["'”’)]*\s)|(?<=\\n)/

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

const isOpen = (text: string): boolean => text.split('[[').length > text.split(']]').length

/** Whole sentences; one that ends inside a mark goes on to the end of the mark. */
const sentencesOf = (text: string): string[] => {
  const sentences: string[] = []
  for (const part of text.split(BEHIND_SENTENCE)) {
    const last = sentences.at(-1)
    if (last !== undefined && isOpen(last)) sentences[sentences.length - 1] = last + part
    else sentences.push(part)
  }
  return sentences
}

/** Cuts a long annotated post into pieces of whole sentences, as the engine weighs it: each is learnt from by itself. */
export const cutLong = (line: string): string[] => {
  if (wordsIn(line) <= LONGEST) return [line]
  const kind = KIND.exec(line)?.[0] ?? ''
  const pieces: string[] = []
  for (const sentence of sentencesOf(line.slice(kind.length))) {
    const last = pieces.at(-1)
    if (last !== undefined && wordsIn(last) + wordsIn(sentence) <= LONGEST) pieces[pieces.length - 1] = last + sentence
    else pieces.push(sentence)
  }
  return pieces.map((piece) => kind + piece)
}
