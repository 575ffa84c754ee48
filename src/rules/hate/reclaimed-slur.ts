import type { Rule } from '../../model/rule.ts'

/** A word that is a slur from outside and a greeting from within: judged only where it is thrown at people. */
export default {
  title: 'Slur that is also a greeting',
  understood: 'You throw a racial word at people.',
  why: 'A reader who does not know you cannot tell a greeting from an insult.',
  source: { name: 'CareerBuilder 2018', figure: '31 % turned someone down for discriminatory comments' },
  advice: 'Look at it with a stranger’s eyes, and keep it or delete it.',
  severity: 'medium',
  flags: [
    '(fucking|fuckin|stupid|ugly|dumb|broke|lame|fake|bitch ass|ass|dirty|lying|weak|sorry|snitching|hating|hatin|goofy|corny|dusty|lazy|ratchet|dead|ghetto|fat|crazy|black ass|fuck|soft|hoe ass|pussy) (nigga|niggas|niggaz)',
    '(nigga|niggas|niggaz) (is|are|be|was|been) .. (bitches|hoes|lame|lames|pussy|pussies|trash|stupid|dumb|weak|fake|ugly|liars|broke|retarded|dead|dirty|corny|ignorant|idiots|suck)',
    '(hate|fuck|kill|shoot|beat|can not stand|slap|smack) .. (these|those|that|this|them|you|all|a|black)? (nigga|niggas|niggaz)',
    '(you|these|them|those|that|this|y’all) (nigga|niggas|niggaz)',
    '(nigga|niggas|niggaz) (ai|is|are|do|does|can|will) not (shit|real|loyal|built)',
  ],
  allows: [
    '(my|our|us|we|love|shout out|shoutout) .. (nigga|niggas|niggaz)',
    '(nigga|niggas|niggaz) ... (inspiring|inspire|inspired|great|goat|goats|legend|legends|hilarious|funny|talented|smart|beautiful|brothers|winning|blessed|dope|genius|geniuses|kings)',
  ],
} satisfies Rule
