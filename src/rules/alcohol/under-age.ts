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
    `[${BOOZE} .. (at|when you are|and i am|i am|being|only|am|while|aged|for a|and (only)?) (only|just|barely|like|still)? ${AGE}] (year old|years old|yo|lol|$|and|so|but|again|😂|with|in|still|next)`,
    '[(underage|under age|under aged) (drinking|drinker|drinkers|drink|drunk|and (drunk|hammered|wasted)|in (the|a) (pub|club|bar)|at (the|a) (pub|club|bar)|clubbing|house party|pints|sesh)] !(is|campaign|sales|checks|test purchase|prevention)',
    '[(fake id|fake ids|fake i d|borrowed id|sister id|sisters id|brother id|brothers id|cousins id|cousin id|someone elses id|dodgy id|fakies|fakie|mates id|scannable id|novelty id|sister licence to drink)] !(ea|detector|scanner|training|check|checks|card reader)',
    `[(got|get|getting|been|was|were|never|not) (served|ided|id d|idd|carded|asked for id) .. (${AGE}|underage|under age|school uniform|no id|without id|braces|year 11|year eleven|year ten|year 10|baby face|am not even eighteen|not eighteen|not 18|not 21|not twenty one)]`,
    '[(not|nowhere near|isnt|almost|nearly|months off|weeks off|days off|still not|two years off|a year off|until i am|till i am) (even|technically|quite|yet|old enough)? (legal|eighteen|18|twenty one|21|of age|old enough|legal age|drinking age) (yet|until|till|to drink|and|but|lol|for)?] .. (drunk|drinking|drink|vodka|beer|wine|pub|pubs|club|clubs|hammered|wasted|served|bar|shots|pints|booze|bottle|bacardi|tequila|gin|cider|white claw|bouncer|bouncers|hungover|boozed|keg)',
    '[(drunk|drinking|drink|vodka|beer|beers|wine|hammered|wasted|served|shots|pints|booze|tequila|gin|cider|white claw|white claws|hungover|keg|sneaking (beers|wine|vodka)|got drunk) .. (not|nowhere near|isnt|still not|almost|nearly) (even|technically|quite|yet)? (legal|eighteen|18|twenty one|21|of age|old enough|legal age)]',
    '[(year (nine|ten|eleven|9|10|11)|high school|freshman year|sophomore|junior year|prom|homecoming|school (disco|trip|dance|prom|camp|uniform|formal)|sixteenth|16th|fifteenth|15th|seventeenth|17th|my gcse|after gcses|gcse results|schoolies|leavers|matric|debs|year 10 camp|in class|school toilets|in the school) (birthday|night|party|day|week|results|rage|dance|trip)? .. (drunk|hammered|wasted|plastered|vodka|booze|steaming|legless|shots|drinking|wkd|cider|hungover|pissed|beers|jager|lambrini|paralytic|gin|smirnoff|buckfast|flask|mad dog|frosty jacks|white lightning)] !(teacher|supervised|chaperone|served)',
    `[(bought|buy|buying|get|getting|got|gave|give|giving|poured|pour|slipped|supplied|supply|sneaked|snuck|passed|served|serve|serving|sold|sell|selling) (my|his|her|the|some|our|their|a|these|for)? (little|kid|younger|baby|teenage|underage|year old|@number year old|@number yo|fifteen year old|sixteen year old|fourteen year old|seventeen year old|thirteen year old)? (brother|sister|cousin|nephew|niece|son|daughter|kid|kids|teens|teenagers|minors|students|pupils|scouts|schoolkids|brothers mates|sisters mates|bro|sis|school kids|@number year olds|fifteen year olds|sixteen year olds|seventeen year olds|@number year old|under age kids|underage kids|boys outside the shop) .. (booze|vodka|beer|beers|cider|alcohol|wine|drink|drinks|shots|wkd|cans|whisky|gin|jager|prosecco|tequila|drunk|bottle of (vodka|gin|rum|wine)|pint|pints|fags and)] !(ginger|root|glasses|alcohol free)`,
    '[(buy|buying|bought|got|get) (booze|beer|beers|vodka|alcohol|drink|cider|wine|cans|drinks|bottles) for (my)? (the)? (little|kid|younger|under age|underage|@number year old|teen|school|teenagers|minors|students|my pupils|kids|fifteen|sixteen|seventeen|boys|girls) .. (brother|sister|cousin|kids|outside|party|prom|teenagers|mates|friends|parties|olds|old|minors|nephew)?]',
    `[(bunking|bunked|skipping|skipped|mitching|wagging) (school|class|sixth form|college|assembly|pe|maths) .. (drink|drunk|vodka|cans|cider|beers|pub|spoons|wine|booze)]`,
  ],
  allows: [
    '(when i was|back when i was|back when|used to|years ago|at the age of|i was|in those days|remember being|since i was) (just|only|about)? (twelve|thirteen|fourteen|fifteen|sixteen|seventeen|12|13|14|15|16|17)',
    '(my|our) (son|daughter|kid|eldest|youngest|niece|nephew|boy|girl|teenager) (is|just turned|turned|turns|has turned)',
    '(challenge 25|challenge 21|trading standards|refused to serve|refused service|checking id|check id|checked id|licensee|responsible service|spotted a fake|confiscated|confiscate|bouncer here|as a (bouncer|doorman|bartender|barmaid))',
    '(@number|fifteen|sixteen|seventeen|fourteen|thirteen|twelve) (years|months|weeks|days) (sober|clean|without|since|later|ago|of)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'condemnation', 'news', 'game'],
} satisfies Rule
