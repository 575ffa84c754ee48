import type { Audience } from '../../../model/post.ts'

/** The label of the little picture beside the time is all that the page shows, and it is translated. */
const WORDS: readonly [Audience, RegExp][] = [
  [
    'private',
    /only me|nur ich|s[oó]lo yo|moi uniquement|uniquement moi|solo io|tylko ja|somente eu|apenas eu|только я|仅限?自己|只限本人|自分のみ|나만|sadece ben|alleen ik|bara jag|kun mig|bare meg/i,
  ],
  [
    'friends',
    /friend|freund|amig[oa]s|\bamis|\bamici|znajom|друзья|друзей|好友|朋友|友達|친구|arkadaş|vrienden|vänner|venner/i,
  ],
  [
    'public',
    /public|öffentlich|público|pubblic|publiczn|доступно всем|公开|公開|地球|전체 공개|herkese|openbaar|offentlig|للعامة/i,
  ],
]

/** The audience in hydration data, which is not translated. */
const NAMES: Readonly<Record<string, Audience>> = {
  everyone: 'public',
  friends: 'friends',
  only_me: 'private',
  self: 'private',
}

export function audienceOfLabel(label: string | null | undefined): Audience | undefined {
  return WORDS.find(([, words]) => words.test(label ?? ''))?.[0]
}

export function audienceOfName(name: string | undefined): Audience | undefined {
  const plain = name?.toLowerCase() ?? ''
  return NAMES[plain] ?? (plain.startsWith('friends') ? 'friends' : plain === '' ? undefined : 'unknown')
}
