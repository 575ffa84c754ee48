import type { Rule } from '../../model/rule.ts'

const MANY =
  '(five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|a dozen|dozen|dozens of|too many|a million|a hundred|countless|ten thousand|way too many|far too many|god knows how many|about a million|5|6|7|8|9|10|11|12|13|14|15|16|17|18|20|21|22|23|24|25|30|40|100|a few too many|one too many|fourteenth|sixth|seventh|eighth|ninth|tenth|6th|7th|8th|9th|10th|11th|12th)'
const STRONG = '@drink-strong'
const DRUNK_BY =
  '(%drink|%down|%sink|%neck|%chug|%smash|%polish|polished off|polishing off|%destroy|%demolish|%finish|%inhale|%batter|%kill|%crush|%slam|%shot|%consume|%put away|put away|knocked back|knocking back|knock back|got through|%guzzle|%skull|%scull|had|have|having|sank|downing|minesweeping|minesweeped|tanked|tanking|glugged|glugging|threw back|throwing back|swigging|swigged|swig|hoovered|%shotgun|murdered|did|do|doing|took|taking|drank|emptied)'

export default {
  title: 'Binge drinking',
  understood: 'You tell how much you drink, and it is a lot.',
  why: 'Many employers take drinking bouts shown in public for a lack of judgement.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Set it to be seen by friends only, or delete it.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    `[${DRUNK_BY} (about|around|at least|like|my|nearly|over|roughly|a solid|the|well over|something like|literally|probably|maybe)? ${MANY} (or so|large|big|more|whole|double|cheeky|bottles of|cans of|glasses of|pints of|shots of|litres of|jugs of|pitchers of|rounds of|units of|of|free|complimentary)? (@drink|drinks|shots|pints|bottles|cans|rounds|bevvies|jagers|tinnies|stubbies)] !(of (water|milk|coffee|tea|coke|squash|blood|oil|espresso)|of espresso)`,
    `[${MANY} (pints|pint|beers|beer|shots|shot|drinks|drink|cans|glasses|bottles|jagerbombs|jager bombs|margs|margaritas|mimosas|cocktails|wines|gins|vodkas|whiskies|whiskeys|rums|tequilas|proseccos|seltzers|white claws|ciders|lagers|guinness|espresso martinis|bevvies|tinnies|stubbies|schooners|cruisers|long islands|g and ts|doubles|sambucas|ipas|sherries|ports|brandies|old fashioneds|negronis|modelos|coronas|units) (deep|in|down|later|strong|and counting|before|by (noon|lunch|midday|@number)|last night|tonight|on a (monday|tuesday|wednesday|thursday|school night)|and (a|no|two|one|some|still|i|then)|to (the|my) (face|head))] !(of (water|coffee))`,
    `[(@number|@count) (pints|beers|shots|drinks|cans|glasses of wine|bottles of (wine|prosecco|vodka|gin)|jagerbombs|margs|mimosas|cocktails|wines|tequilas|whiskies|gins|ciders|espresso martinis|seltzers|doubles|sambucas) (deep|in and|down and|in already|strong)] !(the|breath|thought|dive|water|space|learning|link|house|end)`,
    `[(a|an|the|another|my|one|two|three|four|1|2|3|4|full|his|her|our|entire|whole|half a|half the|2nd|second|third) (whole|entire|full|big|massive|first|second|third|litre|1l|large|70cl|last|cheap|@number|bloody|fucking|free|good|handle)? (bottle|bottles|litre|litres|liter|fifth|handle|crate|crates|case|cases|keg|slab|slabs|box|boxes|jug|jugs|pitcher|pitchers|bucket|flagon|magnum|bag|sack|goon bag|24 pack|30 rack|12 pack|six pack|naggin|shoulder|quart|growler) of (the|cheap|my|house|good|shit|dads|decent|nasty|warm|co op|aldi|lidl|tesco|duty free)? (red|white|plonk|${STRONG}|beer|beers|lager|stella|carling|ale|fosters|budweiser|sangria|mimosas|margaritas|margs|cocktails|jager|pimms)] (to (myself|my face|the (face|dome|head|neck)|my name|forget)|(and|then) (cried|counting|no|i|it|now|woke|texted|ordered|a|fell|danced|passed|sang|went|called|half|regret|regrets|vibes)|in (one|an hour|@number|the bath|me|one sitting|under|my|a)|before (noon|lunch|dinner|work|the|i|breakfast|midday|kick off|going|@number|we|my|you)|by (myself|noon|lunch|midday|@number)|deep|down|later|on my own|alone|on a (monday|tuesday|wednesday|thursday|sunday|school night|weeknight)|last night|for (breakfast|lunch|dinner|one|tea)|each|every (night|day|evening)|a (night|day)|tonight|gone|lol|per person|between (two|us)|straight|$|😂|😅|🥴)`,
    `[(%drink|%down|%sink|%neck|%chug|%finish|polished off|polishing off|%demolish|%inhale|%smash|got through|put away|%destroy|drank|downing|killed|emptied) (a|an|the|another|my|one|two|three|four|1|2|3|4|full|our|almost|nearly|basically|most of)? (a|an|the|another)? (whole|entire|full|big|massive|first|second|third|litre|large)? (bottle|bottles|litre|litres|liter|fifth|handle|crate|case|keg|slab|box|jug|pitcher|bucket|goon bag|magnum|24 pack|six pack|naggin|minibar|mini bar|bar|free bar|cellar|drinks cabinet|liquor cabinet) (of)? (${STRONG}|beer|beers|lager|stella|sangria|mimosas|cocktails|dry|single handedly|to myself|last night|in one|before|by myself|on my own)]`,
    '[(%drink|drank|drinking|drunk) !songs .. (since|from) (noon|midday|breakfast|lunch|lunchtime|brunch|this morning|@number|friday|thursday|saturday|yesterday|ten|eleven|nine|the airport|kick off|before noon|wednesday) (am|till|til|until|to|and|in|with|straight|non stop|lol|$|already|still|now)]',
    '[(two|three|four|five|six|@number|weekend long|all day|week long) (day|night|weekend)? (bender|benders|sesh|piss up|drinking session|booze up)] !(notes)',
    '[(shots|tequila|jager|sambuca|vodka|drinks|shot) (shots shots|shots|for (breakfast|everyone|the (girls|lads|boys))|before (noon|breakfast|brunch|the)|(oclock|o clock) at|at (@number (am)?|9am|10am|11am|8am|breakfast|6am|7am))] !(of espresso|on target)',
    '[(day drinking|binge drinking|drinking games|drinking game|daydrinking|day drunk)] (again|all|with|since|on|in|at|is|until|today|tonight|and|til|till|season|szn|$|because)',
  ],
  allows: [
    '(glass|glasses|bottle|bottles|pints|litres|cups) of (water|milk|squash|juice|cordial|coffee|tea|coke|lemonade|elderflower|kombucha|oil|olive oil)',
    '(used to|years ago|back in (uni|college|the day))',
    '(raised|donated|sold|served|poured|pouring|serving|selling|brewed|bottled|delivered|ordered for|stock|stocking)',
    '(session|sesh|shot|shots) .. (gym|training|therapy|pt|physio|study|espresso|goal|target|vaccine|flu|booster|film|photo|planning|coaching|recording|studio|free throw|penalty)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'drinks-trade', 'condemnation', 'news'],
} satisfies Rule
