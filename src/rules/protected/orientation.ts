import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Your orientation',
  understood: 'You tell whom you love or are drawn to.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected in the UK by the Equality Act 2010, in the US by federal anti-discrimination law, in the EU by Directive 2000/78/EC.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any' },
  flags: [
    '[(i am|as|being|am|i was|we are|came out as|coming out as|out as|come out as|realised i am|realised i was|realized i am|identify as|told .. i am|grew up) (a|an)? (@adverb-any)? (@adverb-any)? @orientation] !(club|bar|pub|night|street|wedding|best friend|paree|icon|about|for)',
    '^ (@adverb-any)? (@adverb-any)? [@orientation] (and|dad|mum|mom|man|woman|guy|girl|lad|lass|plumber|nurse|teacher|dev|developer|writer|chef|vicar|priest|engineer|here|since|by|artist|doctor|lawyer|farmer|in|af|as|couple|uncle|aunt|icon|parent|student|agenda) !(marriage (is|was|law|vote)|bar|bars|club|clubs|bash)',
    '^ [@orientation] $',
    '[(proud|openly|proudly|loud and proud) (@adverb-any)? @orientation (man|woman|dad|mum|mom|guy|person|couple)?]',
    '[(i|we) (@adverb-any)? (came out|come out|have come out|am out|coming out) (to|at|as|when|in|last|this|aged|on|twice|publicly|properly)] !(to (see|play|support|vote|help|watch|get|find|work|@number)|in (one|@number|a|the wash|spots|hives|a rash|front|top)|on (top|strike|time|the other side|friday|dvd|vinyl)|of|as (a )?(winner|winners|victors|top)|at (@number|the end))',
    '^ [(came|come|coming) out to (my|the|everyone|mum|mom|dad|nan|gran|work|our|a|all|his|her)]',
  ],
  allows: [
    '(so|too|is|kind of|pretty|that|bit|super|how) (gay|queer)',
    '(my|our|a|his|her) (..2) (@family|friend|neighbour|colleague|boss|mate) (is|was|came)',
    '(film|book|song|album|single|movie|game|issue) .. came out',
    '@orientation (conversion|literature|history module|studies)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
