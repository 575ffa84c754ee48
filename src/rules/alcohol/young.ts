import type { Rule } from '../../model/rule.ts'

const BOOZE =
  '(vodka|vodkas|gin|whisky|whiskey|rum|tequila|beer|beers|wine|prosecco|cider|lager|pint|pints|shots|jager|jagerbombs|sambuca|malibu|wkd|wkds|smirnoff|smirnoff ice|frosty jacks|lambrini|buckfast|mad dog|white claw|white claws|four loko|alcopops|alcopop|drunk|hammered|wasted|plastered|steaming|pissed|hungover|booze|alcohol|keg|drinking|drank|served|spoons|goon|cruisers|vodka cruisers|breezers|hunters|savanna|bottle of|naggin|naggins|cans|tinnies|blackout|bouncer|clubbing|dark fruits|beer pong|strongbow|dragon soop|bacardi|captain morgan|fireball|legless|paralytic|margarita|margaritas|cocktails|drinks free|drinks are free)'
const YOUNG =
  '(year (seven|eight|nine|ten|eleven|7|8|9|10|11)|yr (9|10|11|7|8)|year 12 camp|year 12 formal|year 11 camp|freshman|sophomore|eighth grade|ninth grade|tenth grade|eleventh grade|10th grade|11th grade|9th grade|junior high|high school|secondary school|school trip|school disco|school dance|school camp|school formal|school uniform|prom|homecoming dance|gcse|gcses|mocks week|sixteenth|16th birthday|sweet sixteen|fifteenth birthday|15th birthday|17th birthday|seventeenth birthday|underage|under age|not even eighteen|not even 18|not 18|not eighteen|not even 21|not even legal|two years off|not old enough|schoolies|my mocks|chemistry test|algebra|pe class|geography trip|double maths|form tutor|my parents room|mums drinks cabinet|parents drinks cabinet|parents liquor cabinet|dads whisky|youth club|duke of edinburgh|dofe|scout camp|debs|transition year|sixth form common room|school common room|second period|third period|homeroom|double science|school toilets|behind the bike sheds|at school|in school|study hall|junior cert|leaving cert|matric dance|matric rage|form four|ss3|boarding school|hostel warden|warden)'

export default {
  title: 'Drink and school age',
  understood: 'You speak of drinking and of being under age in one breath.',
  why: 'It is against the law in most places, and who gives drink to the young is held responsible.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    {
      words: `[(snuck|sneak|sneaked|sneaking|smuggled|smuggling|hid|hiding|stashed|brought|bring|bringing|got|had|took|stole|nicked|necked|downed|drank|shared|passed round|decanted|drunk|hammered|wasted|plastered|steaming|hungover|threw up|served) ... (${BOOZE}|it|some|bottles|bottle) ... ${YOUNG}]`,
      with: [[BOOZE]],
      without: [
        '(teacher|teachers|teaching|i teach|my son|my daughter|my kids|confiscated|caught a|reunion|years ago|when i was|remember when|back in|supervis|chaperone|chaperoned|invigilat|as a parent)',
      ],
    },
    {
      words: `[${YOUNG} ... ${BOOZE}]`,
      without: [
        '(teacher|teachers|teaching|i teach|my son|my daughter|my kids|confiscated|reunion|years ago|when i was|remember when|back in|supervis|chaperone|chaperoned|as a parent|served lunch|served dinner|served with|bottle of water|root beer|ginger beer|non alcoholic|alcohol free|teach|head of)',
      ],
    },
    {
      words: `[(i am|im|we are|only|just turned|turned|still|technically|barely|nearly|almost|not even|being|aged|at) (only|just|still|barely|technically|literally|nearly)? (twelve|thirteen|fourteen|fifteen|sixteen|seventeen|12|13|14|15|16|17)] !(pounds|kg|stone|st|weeks|months|days|hours|minutes|miles|km|people|of|percent|%|years (sober|into|in|of|clean|since|later|ago|with)|and a half (weeks|months|hours))`,
      with: [
        [
          '(vodka|vodkas|hammered|plastered|bladdered|hungover|wasted|drunk|wkd|cider|beers|shots|pints|served in|got served|jager|four loko|white claw|smirnoff|clubbing|spoons|keg|booze|frosty jacks|tequila|malibu|lambrini|fake id|drinking in|drinking with)',
        ],
      ],
      without: [
        '(my son|my daughter|my kid|my nephew|my niece|sober|years ago|when i was|i was|do not drink|never drink|teacher|child|parent|toddler|since i|grandson|granddaughter|brother is|sister is|dog)',
      ],
    },
  ],
  allows: [
    '(soft|fizzy|energy|hot) (drink|drinks)',
    '(sober|recovery|campaign|prevention|challenge 25|refused)',
    '(do not|never) drink',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'condemnation', 'news', 'game'],
} satisfies Rule
