import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Your gender identity',
  understood: 'You tell your gender identity.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected in the UK by the Equality Act 2010, in the US by federal anti-discrimination law, in the EU by Directive 2000/78/EC.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any' },
  flags: [
    '[(@number|@number-word|six|nine|eighteen|a few) (months|years|weeks) (on|into) (testosterone|t|oestrogen|estrogen|hrt|hormones|e|transition|my transition)]',
    '[(i am|as|being|am|was|we are|came out as|coming out as|come out as|identify as) (a|an)? (@adverb-any)? (@adverb-any)? @gender-identity] !(fat|fats|fiction|rights activist)',
    '^ (@adverb-any)? (@adverb-any)? [@gender-identity] (and|man|woman|girl|guy|dad|mum|mom|since|on|in|writer|nurse|chef|dev|developer|artist|here|joy|parent|student|lad|kid) !(people|rights (are|is)|kids are|women are|men are)',
    '[(@number|@number-word|one|a|two) (years|months|weeks|year|month) (on|off) (t|hrt|e|testosterone|oestrogen|estrogen|hormones)]',
    '[(started|starting|start|been on|am on|on) (t|hrt|testosterone|oestrogen|estrogen|hormones|blockers)] // (trans|voice|beard|transition|name|he|she|they|top surgery)',
    '[(🏳️‍⚧️|🏳‍⚧|⚧)]',
  ],
  allows: [
    '(my|our|a|his|her) (..2) (@family|friend|neighbour|colleague|boss|mate|student|pupil) (is|was|came)',
    'trans (fat|fats|siberian|atlantic|pennine)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
