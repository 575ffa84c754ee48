import type { Rule } from '../../model/rule.ts'
const FALSE =
  '(fake|faked|pretend|pretended|pretending|made up|invented|not even|am fine|are fine|is fine|feel fine|perfectly fine|never felt better|miracle|miraculous|miraculously|cured|recovered by|suddenly better|believes|believed|believe it|bought it|swallowed|fell for|convinced|convincing|oscar|bafta|acting|performance|drama school|voice|cough|croaky|no follow up|follow up question|no questions|never questions|nobody asks|no one asks|no manager|works every|worked a treat|works a treat|never fails|undefeated|elite excuse|best excuse|go to excuse|excuse|excuses|alibi|cover story|story|tip|pro tip|hack|trick|sunburn|tan|tan lines|beach|departure lounge|airport|gate|sun lounger|lounger|pool|pub|beer garden|pint|pints|match|stadium|concert|gig|festival|golf|fishing|ps5|xbox|netflix|duvet|spa|sales|ikea|brunch|date|interview|center parcs|alton towers|ibiza|tenerife|villa|cinema|running out of|which relative|who to kill|kill off|killed off|killed|this year|this month|again|lol|lmao|😂|🤣|😏|🤫|😈|😇|🤥|🙃|🤭|😎|🏖|🍹|🍻|shh|oops|no comment|allegedly|technically|supposedly|officially)'

export default {
  title: 'A story told to work',
  understood: 'You seem to tell of a made-up reason for being away or late.',
  why: 'An employer asks whether your word can be trusted.',
  source: { name: 'CareerBuilder 2018', figure: '16 % turned someone down for lying about an absence' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'any', negated: 'any' },
  flags: [
    {
      words: `[(rang|ring|ringing|phoned|phone|phoning|called|calling|texted|emailed|messaged|call|dialled|dialed|spoke to) (in|work|my boss|the boss|my manager|the office|the gaffer|hr|sick|school|my supervisor|the team|in sick|the rota|the shift manager|dispatch) .. ${FALSE}]`,
      with: [
        [
          '(sick|ill|voice|dying|cough|croaky|migraine|dentist|unwell|poorly|funeral|bug|flu|emergency|boiler|covid|back|pipe|tyre|grandma|nan|food poisoning)',
        ],
      ],
      without: [
        '(genuinely|proper ill|wish i was|missing the|instead of|gutted|sad to|hospital|a and e|antibiotics|test result|positive test)',
      ],
    },
    `[(doctor|doctors|medical|sick|mc|fitness|hospital|dental) (certificate|certificates|cert|certs|note|notes|slip|line|letter|letters) ... (rupees|naira|rand|quid|shillings|bob|ringgit|bucks|dollars|pesos|photoshop|canva|template|printer|bought|uncle|cousin|compounder|guy|mate|chemist|telegram|fiverr|forged|fake|backdated|no questions|cash)] !(surgery charges|gp charges|charge)`,
    {
      words: `[(grandma|gran|nan|nana|granny|grandmother|grandad|grandfather|grandpa|aunt|auntie|aunty|great aunt|uncle|great uncle|goldfish|hamster|relative|relatives|bereavement|bereavements|funeral|funerals)]`,
      with: [
        [
          '(third|fourth|fifth|sixth|3rd|4th|5th|running out|number three|number four|again|twice this|this semester|this term|killed off|kill off|which one|left to kill|resurrect|resurrected|spare)',
        ],
        [
          '(boss|work|manager|hr|professor|prof|lecturer|tutor|deadline|extension|essay|shift|day off|leave|teacher|attendance|office|excuse|rota|semester)',
        ],
      ],
      without: [
        '(condolences|rest in peace|rip|miss (her|him|them)|love you|heartbroken|great grandma|birthday|celebrat|third generation|fourth generation|again soon|visited)',
      ],
    },
  ],
  allows: [
    '(used to|years ago|when i was (a kid|at school|little))',
    '(my|our) (son|daughter|kid|toddler|child|teenager|students|pupils|employee|employees|staff)',
  ],
  harmlessIn: ['condemnation', 'news', 'teaching'],
} satisfies Rule
