/** The name that the style of `browser/marks.ts` is for. */
const NAME = 'prevet'

interface Registry {
  set(name: string, highlight: unknown): void
  delete(name: string): boolean
}

interface Highlighting {
  CSS?: { highlights?: Registry }
  Highlight?: new (...ranges: Range[]) => unknown
}

const browserSide = (): Highlighting => globalThis

/** Marks words without touching the page's elements. False where the browser cannot do that. */
export function mark(ranges: readonly Range[]): boolean {
  const { CSS, Highlight } = browserSide()
  if (!CSS?.highlights || !Highlight) return false
  CSS.highlights.set(NAME, new Highlight(...ranges))
  return true
}

export function unmarkAll(): void {
  browserSide().CSS?.highlights?.delete(NAME)
}
