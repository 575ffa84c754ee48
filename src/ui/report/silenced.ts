import type { Audit } from '../../model/audit.ts'
import type { Silence } from '../../model/preferences.ts'
import type { Messages } from '../messages/en.ts'

/** What is silenced, in words: the post by its beginning, the rule by its title. */
export function silencedWords(silence: Silence, audits: readonly Audit[], { silence: words }: Messages): string {
  const titleOf = (rule: string): string => audits.flatMap((audit) => audit.rules?.[rule] ?? [])[0]?.title ?? rule
  if (silence.kind === 'rule') return words.of.rule(titleOf(silence.rule))
  if (silence.kind === 'wording') return words.of.wording(silence.words, titleOf(silence.rule))
  const post = audits.find(({ key }) => key === silence.key)?.posts.find(({ id }) => id === silence.post)
  return words.of.post(post ? shortened(post.text) : silence.post)
}

const LONGEST = 80

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line
}
