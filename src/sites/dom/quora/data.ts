import type { Page } from '../../../model/site.ts'
import { at, listOf, objectsIn, stringAt } from '../json.ts'
import { addressOf, pathOf, plainName, sameHandle } from '../links.ts'
import { remembered } from '../remembered.ts'
import { isoOf } from '../time.ts'

/** The page's own data stands in calls of this, each with one text that is JSON inside a JSON string. */
const CALL = '.push("'
const VARIABLE = 'inlineQueryResults'
const LARGEST = 4_000_000

/** Where the string that begins with the quotation mark at `start` ends; -1 when it does not. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
  }
  return -1
}

function jsonOf(text: unknown): unknown {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined
  } catch {
    return undefined
  }
}

function pushedIn(text: string): unknown[] {
  const found: unknown[] = []
  for (let start = text.indexOf(CALL); start >= 0; start = text.indexOf(CALL, start + 1)) {
    const from = start + CALL.length - 1
    const end = endOfString(text, from)
    if (end < 0) break
    found.push(jsonOf(jsonOf(text.slice(from, end))))
    start = end
  }
  return found
}

const dataIn = remembered(({ textContent: text }): unknown[] =>
  text.length < LARGEST && text.includes(VARIABLE) ? pushedIn(text) : [],
)

/** It stays behind when the person moves on, so all of it is asked for by name or address. */
const dataOf = ({ document }: Page): unknown[] => [...document.querySelectorAll('script:not([src])')].flatMap(dataIn)

/** Quora's texts: sections of spans, as JSON in a string. */
function textOfDocument(json: string | undefined): string {
  const sections = listOf(at(jsonOf(json), 'sections'))
  const spans = (section: unknown): string =>
    listOf(at(section, 'spans'))
      .map((span) => stringAt(span, 'text') ?? '')
      .join('')
  return sections.map(spans).join('\n').trim()
}

/** What the page's data tells of the person of this profile. */
export function toldOf(page: Page, handle: string): { name?: string; bio?: string } {
  const isPerson = (object: Record<string, unknown>): boolean =>
    sameHandle(pathOf(addressOf(stringAt(object, 'profileUrl'), page))[1], handle) &&
    'descriptionQtextDocument' in object
  const [user] = objectsIn(dataOf(page), isPerson)
  const names = listOf(at(user, 'names'))[0]
  const name = plainName(`${stringAt(names, 'givenName') ?? ''} ${stringAt(names, 'familyName') ?? ''}`)
  const bio = textOfDocument(stringAt(user, 'descriptionQtextDocument', 'legacyJson'))
  return { ...(name && { name }), ...(bio && { bio }) }
}

/** When the answer at this address was written: microseconds in the page's data. */
export function timeOfAnswer(page: Page, id: string): string | undefined {
  const isIt = (object: Record<string, unknown>): boolean =>
    typeof object.creationTime === 'number' && pathOf(addressOf(stringAt(object, 'permaUrl'), page)).join('/') === id
  const [answer] = objectsIn(dataOf(page), isIt)
  return typeof answer?.creationTime === 'number' ? isoOf(answer.creationTime / 1000) : undefined
}
