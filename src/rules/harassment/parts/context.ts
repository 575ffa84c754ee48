/** Plain insults at people met at work belong to the rules on bad-mouthing. */
export const JUDGED_ELSEWHERE = [
  '@badmouthing-people',
  '@boss',
  '@political-person',
  '(staff|colleagues|customers|customer|tourists|guests)',
] as const

/** Swearing at things is no insult at anybody. */
export const AT_THINGS = ['@insult-thing-word'] as const

/** In a sentence on politicians or voters the rules on politics judge. */
export const ON_POLITICS = '@political-person'
