import type { Rule } from '../../model/rule.ts'

const AGE = '(twelve|thirteen|fourteen|fifteen|sixteen|seventeen|12|13|14|15|16|17)'
const BOOZE =
  '(@drink-strong|booze|alcohol|beer|beers|pints|pint|shots|drunk|hammered|wasted|plastered|steaming|bladdered|drinking|drinks|drink|pissed|lager|cans|tinnies|jagerbombs|served|pub|club|clubs|clubbing|bar|bars|spoons|wetherspoons|wkd|alcopops|frosty jacks|cider|hungover|hangover|lambrini)'

export default {
  title: 'Under-age drinking',
  understood: 'You tell of drinking under age, or of giving drink to somebody under age.',
  why: 'It is against the law in most places, and who gives drink to the young is held responsible.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    `[(i am|only|barely|just turned|turned|turning|still|and|aged|at|being|we are|not even|im|when|year old|my|be) (only|just|still|barely|technically|literally)? ${AGE} (years old|year old|yo|and|lol|but|today|tomorrow|so|next week|btw|with|@emoji)? (a)? // ${BOOZE}] !(and (over|above)|plus|up to the|of us|minutes|hours|pm|percent)`,
    `^ [${AGE} (and|but) .. ${BOOZE}]`,
    '[(fake id|fake ids|fake i d|borrowed id|sister id|sisters id|brother id|brothers id|cousins id|cousin id|someone elses id|dodgy id|fakies|fakie|mates id|scannable id|novelty id|sister licence to drink)] !(ea|detector|scanner|training|check|checks|card reader)',
    '[(year (nine|ten|eleven|9|10|11)|high school|freshman year|sophomore|junior year|prom|homecoming|school (disco|trip|dance|prom|camp|uniform|formal)|sixteenth|16th|fifteenth|15th|seventeenth|17th|my gcse|after gcses|gcse results|schoolies|leavers|matric|debs|year 10 camp|in class|school toilets|in the school) (birthday|night|party|day|week|results|rage|dance|trip)? .. (drunk|hammered|wasted|plastered|vodka|booze|steaming|legless|shots|drinking|wkd|cider|hungover|pissed|beers|jager|lambrini|paralytic|gin|smirnoff|buckfast|flask|mad dog|frosty jacks|white lightning)] !(teacher|supervised|chaperone|served)',
  ],
  allows: [
    'year (@number-word|@number) (teacher|teachers|tutor)',
    '(when i was|back when i was|back when|used to|years ago|at the age of|i was|in those days|remember being|since i was) (just|only|about)? (twelve|thirteen|fourteen|fifteen|sixteen|seventeen|12|13|14|15|16|17)',
    '(my|our) (son|daughter|kid|eldest|youngest|niece|nephew|boy|girl|teenager) (is|just turned|turned|turns|has turned)',
    '(challenge 25|challenge 21|trading standards|refused to serve|refused service|checking id|check id|checked id|licensee|responsible service|spotted a fake|confiscated|confiscate|bouncer here|as a (bouncer|doorman|bartender|barmaid))',
    '(@number|fifteen|sixteen|seventeen|fourteen|thirteen|twelve) (years|months|weeks|days) (sober|clean|without|since|later|ago|of)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'condemnation', 'news', 'game'],
} satisfies Rule
