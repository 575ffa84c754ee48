/** More than this is not looked into: parsing would hold up the page. Characters. */
const LARGEST = 4_000_000

/** The value in a script element; undefined when it is none, broken or too large. The page is hostile: check every field. */
export function jsonIn(script: Element | null | undefined): unknown {
  const text = script?.textContent ?? ''
  if (text === '' || text.length > LARGEST) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Where the object that begins at `start` ends; -1 when it does not. */
function endOfObject(text: string, start: number): number {
  let depth = 0
  for (let i = start; i < text.length; i++) {
    const letter = text[i]
    if (letter === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === '\\') i++
    } else if (letter === '{') depth++
    else if (letter === '}' && --depth === 0) return i + 1
  }
  return -1
}

/** How many blocks of program text around the data are looked through. */
const MOST_BLOCKS = 64

/** The objects that stand as JSON inside a script's program text, outermost first. */
export function jsonPieces(script: Element): unknown[] {
  const text = script.textContent
  if (text.length > LARGEST) return []
  const whole = jsonIn(script)
  if (whole !== undefined) return [whole]
  const pieces: unknown[] = []
  let failures = 0
  for (let start = text.indexOf('{'); start >= 0 && failures < MOST_BLOCKS; start = text.indexOf('{', start)) {
    const end = endOfObject(text, start)
    try {
      pieces.push(JSON.parse(text.slice(start, end < 0 ? start : end)) as unknown)
      start = end
    } catch {
      failures++
      start++
    }
  }
  return pieces
}

/** The value at a path of names, undefined where the path ends early. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value
  for (const name of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined
    here = (here as Record<string | number, unknown>)[name]
  }
  return here
}

/** A string with something in it, or undefined. */
export function stringAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path)
  return typeof found === 'string' && found.trim() !== '' ? found : undefined
}

/** A list, with one value taken as a list of one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

/** Every object inside a value that `wanted` accepts, outermost first; what is accepted is not looked into. */
export function objectsIn(
  value: unknown,
  wanted: (object: Record<string, unknown>) => boolean,
): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const here = waiting.pop()
    if (typeof here !== 'object' || here === null) continue
    if (!Array.isArray(here) && wanted(here as Record<string, unknown>)) found.push(here as Record<string, unknown>)
    else for (const inner of Object.values(here as Record<string, unknown>).reverse()) waiting.push(inner)
  }
  return found
}
