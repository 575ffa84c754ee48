import type { Finding } from '../../model/finding.ts'
import type { CoverageView } from '../../report/view.ts'
import type { Messages } from '../messages/en.ts'
import { formatDay } from './dates.ts'

/** `40 posts read, 2 Mar 2022 to 5 Nov 2026`. */
export function coverageSentence(coverage: CoverageView, words: Messages): string {
  const oldest = formatDay(coverage.oldest, words.locale)
  const newest = formatDay(coverage.newest, words.locale)
  return words.coverage.read(coverage.posts, oldest && newest ? words.coverage.span(oldest, newest) : '')
}

/** `Nothing found in the 40 posts read, …; 3 cards could not be read.` */
export function nothingFoundSentence(coverage: CoverageView, words: Messages): string {
  const read = coverageSentence(coverage, words)
  if (coverage.unreadCount === 0) return words.findings.none(read)
  return words.findings.noneUnread(read, words.coverage.unread(coverage.unreadCount))
}

/** What was left out, one sentence a kind; empty when nothing was. */
export function gaps(coverage: CoverageView, words: Messages): string[] {
  const { unread, truncated, undated, broken } = words.coverage
  return [
    coverage.unreadCount > 0 && unread(coverage.unreadCount),
    coverage.truncated > 0 && truncated(coverage.truncated),
    coverage.undated > 0 && undated(coverage.undated),
    coverage.broken.length > 0 && broken(coverage.broken.length),
  ].filter((sentence) => sentence !== false)
}

/** Confidence as a word: figures promise more than a rule can hold. What only the person can tell has a severity only if it is so. */
export function confidenceWord({ confidence, unsure, severity }: Finding, words: Messages): string {
  if (unsure) return words.confidence.unsure(words.severities[severity].title)
  if (confidence >= 0.85) return words.confidence.sure
  return confidence >= 0.6 ? words.confidence.likely : words.confidence.maybe
}
