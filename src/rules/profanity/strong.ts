import type { Rule } from '../../model/rule.ts'

const SUCH = '(a|an|the|my|your|his|their|that|this|such|total|absolute|complete|utter|massive|huge|giant|little|right|fat|being|like|these|those|some|no|of|you|rich|old|smug|spineless|entitled)' // prettier-ignore

export default {
  title: 'Strong swearing',
  understood: 'The post has a strong swear word in it, written out, masked or shortened.',
  why: 'Many hiring managers take strong swearing in public as a sign of how somebody writes to customers and colleagues; a masked word is read as the word.',
  source: { name: 'CareerBuilder 2018', figure: 'poor communication, 27 %' },
  advice: 'Delete the post, or write it again without the word: it nearly always says the same.',
  severity: 'medium',
  often: { times: 3, severity: 'high' },
  when: { negated: 'any', quoted: 'any' },
  certain: true,
  flags: [
    '@swear-strong',
    '@profanity-world',
    // Own swearing counts in a post that condemns something too; a quoted word there does not.
    { words: ['@swear-strong', '@profanity-world'], when: { condemned: 'any', quoted: 'no' } },
    '[(bc|mc|randi)] @profanity-hindi',
    { words: ['%bitch',], without: ['(kennel|breeder|%breed|%litter|%pup|puppies|whelping|%whelp|pedigree|crufts|spayed|in season|%vet|dog show)'] },
    `${SUCH} !@name [(dick|dicks)] !(turpin|tracy|van|cheney|whittington|francis)`,
    { words: '(a|an|the|some|this) ..1 [(prick|pricks)]', without: ['(needle|dentist|nurse|jab|injection|vaccine|finger|thumb|skin|pin|balloon|thorn|cactus|allergy|heel|blood|fork)'] },
    '(such a|what a|absolute|total|complete|utter|massive|right|proper|you|a bunch of|my|his|your|big) [(cock|cocks)] !(crow|crows|crowing|fight|spaniel|pheasant|and bull)',
    { severity: 'low', words: ['(nice|best|her|my|your|big|great|fake|saggy|massive|fat|off) tits',], without: ['(%nest|bird|birds|feeder|feeders|nest|nests|garden|blue|coal|tailed|tailed|willow|finch|finches|robin|robins|nestbox|sparrows)'] },
    'what the (f|fk|efff)', '(f|fk) !$ (you|off|this|that|him|her|them|all of|the lot)', 'for (f|fk) sake', 'f ing',
  ],
  allows: [
    // A word or a name explained: "Bollock-bristle is a type of brush".
    '^ (@swear-strong|@profanity-world) (is|was) ..1 (a|an|the) ..2 (town|village|river|hill|surname|type|brush)',
    'cum laude', 'fucking in austria', '(bell end|bell ends) of (the|our|each)', '(tosser|tossers) of (pancakes|cabers)', '(pancake|caber) (tosser|tossers)', 'slut (wool|drop|drops)',
   'moby dick', 'spotted dick', 'tom dick and harry', 'slut shaming', 'slut shame', '%slut walk', 'whore of babylon', 'prick (%tease)? test', '(pitch|british) bastard sword', 'bastard (sword|file|title|hero|hand)'],
} satisfies Rule // prettier-ignore
