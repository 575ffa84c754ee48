import type { FindingView } from '../../../report/view.ts'

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Whether a finding holds every word, in its post, its reason or its title. */
export function matches({ post, finding, rule }: FindingView, words: string): boolean {
  const wanted = folded(words).split(/\s+/u).filter(Boolean)
  if (wanted.length === 0) return true
  const text = folded(`${post?.text ?? ''} ${finding.because} ${rule?.title ?? ''}`)
  return wanted.every((word) => text.includes(word))
}
