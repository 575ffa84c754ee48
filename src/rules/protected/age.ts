import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Your age',
  understood: 'You tell how old you are.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected in the UK by the Equality Act 2010, in the US by federal anti-discrimination law, in the EU by Directive 2000/78/EC.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any' },
  flags: [
    '[i am (only|just|almost|nearly|now|finally|still|already|about to be|going to be|a)? (@age|@age-word) (years old|year old|years young|yrs old)?] !@age-not',
    '[(as|am|being|was) a (@age|@age-word) (year old|years old|yo)]',
    '[(@age|@age-word) (years|yrs) (old|young|of age)] !(than|is too|whisky|whiskey|wine|house|building|tree|car|code|system)',
    '[i (have|am|just|will|%turn|am turning)? ..2 (turn|turned|turning|turns|hit|hitting|reached|approaching|pushing) (the big)? (@age|@age-word)] !@age-not',
    '^ (officially|just|and|finally|so|well|about to)? [(turned|turning) (the big)? (@age|@age-word)] !@age-not',
    '^ [(@age) (today|tomorrow|next week|this week|this weekend|next month|on @weekday|this month|this year)] !@age-not',
    {
      words: '^ [@age-word today] $',
      without: ['of them', 'questions', 'students', 'callers', 'customers', 'patients'],
    },
    '^ [(@age|@age-word)] and !(@number|a half|counting|over|under|above|up|rising|falling|sunny|rainy|out|down|not out|all|a bit)',
    '^ i? (got|was|been|am)? (diagnosed|retired|started|retrained|graduated|qualified|learning|redundant|came) .. at [(@age|@age-word)] !(percent|am|pm|%|o clock|mph|weeks|days|hours|home|work)',
    '[at my age]',
    '[(knees|back|body|bones|face) from (19)? @year]',
    '^ at [(@age|@age-word)] i (am|was|have|had|still|can|finally|decided|went|started|got|feel|never|thought|do|am)',
    '[(a|this|being) (woman|man|girl|guy|bloke|lad|person|mum|dad|nurse|teacher) (of|aged|in (her|his|their)) (@age|@age-word|twenties|thirties|forties|fifties|sixties|seventies|20s|30s|40s|50s|60s)] // (i|me|my)',
    { words: '[(@age|@age-word) years] !(ago|at|of|in|with|later|since)', with: ['(🎂|birthday|bday)'] },
    {
      words: 'at [(@age|@age-word)] $',
      with: [
        '(first|back to|going back|career|learn|learnt|learned|learning|started|starting|passed|graduated|degree|qualified|scared|never too late|too late|pull up|still|retire|diagnosed|lifting|university|uni|college|apprentice|knees|menopause|single)',
      ],
      without: [
        '(meet|doors|kick off|kickoff|opens|tickets|starts at|temperature|bus|train|flight|thermostat|oven|gas mark)',
      ],
      reach: 'sentence',
    },
  ],
  allows: ['(id|fake|licence|license|passport|app|profile|bio|tinder) says', 'i (am|was) @age (%|percent)'],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
