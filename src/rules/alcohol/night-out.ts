import type { Rule } from '../../model/rule.ts'

export default {
  title: 'A wild night told',
  understood: 'You tell of a night of heavy drinking by what came of it.',
  why: 'Many employers take drunkenness shown in public for a lack of judgement.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Set it to be seen by friends only, or delete it.',
  severity: 'medium',
  when: { speaker: 'any', negated: 'any' },
  flags: [
    '[(last thing i remember|the last thing i remember|all i remember is|last i remember|next thing i know|next thing i knew|it all goes (black|blank)|goes blank after|blank after|memory cuts out|memory stops|missing (four|five|six|three|@number) hours|hours (are)? unaccounted for|piecing together|piece together|pieced together)] .. (pub|shots|shot|tequila|sambuca|bar|wine|pint|pints|club|taxi|night|last night|saturday|kebab|vodka|drink|bottle|karaoke|dance|dancing|party|jager|gin|cocktail|beer|round|from photos|from receipts|bank statement|snapchat|camera roll) !(accident|crash|surgery|anaesthetic)',
    '[(do not|dont|no idea|not sure|unsure|wish i) (know)? (whose|who owns|where i got|how i got|how i (acquired|came by)|where) (this|these|that|the|is|are)? .. (coat|coats|shoe|shoes|dog|house|flat|bed|sofa|jacket|phone|cone|traffic cone|hat|kayak|tent|sombrero|wig|bruise|bruises|goat|trolley|tattoo|number|keys|lanyard|home|here)] .. (is|are|on|this|that|told|sang|woke|last night|kebab|night|hungover|drunk|party|but|in|from|came|lol|😂|$) !(dropped|lost and found|left it|lost property|at (school|nursery|the office))',
    '[(i am told|apparently|im told|they tell me|people tell me|i have been told|evidence suggests|according to (my|the) (bank|camera|phone|photos|group chat)|reliably informed) (that)? (i|we) (sang|danced|fell|cried|proposed|kissed|snogged|fought|tried|bought|ordered|did|was sick|threw|took|climbed|started|told|called|texted|gave|asked|challenged|arm wrestled|swam|stripped|lost)] !(at (birth|school)|as a (baby|child|kid)|in my sleep)',
    {
      words:
        '[(carry|carried|carrying|carries|dragged|drag|poured|wheeled|rolled|bundled|lifted|shovelled|folded|piled) (me|us|myself|my body) (home|to (the|a|my) (taxi|cab|car|uber|bed|room|hotel|bus|ambulance)|into (the|a|an) (taxi|cab|car|uber|bed|lift|ambulance)|out|upstairs|up the stairs|to bed|off the (dance floor|stage))]',
      with: [
        [
          '(gin|wine|vodka|tequila|drink|drinks|drunk|pub|club|party|last night|never learn|night|hen|stag|wedding|pints|beers|rum|sambuca|shots|prosecco|hungover|cocktails|bar|spoons|never again)',
        ],
      ],
      without: [
        '(ankle|knee|leg|injury|injured|match|race|marathon|hospital|surgery|hike|dad|as a kid|child|seizure|fainted)',
      ],
    },
    '[(woke up|wake up|waking up|came to|awoke) .. (in|with|next to|on|wearing|holding|cuddling|spooning|covered) .. (my uniform|my suit|my shoes|full makeup|last nights|yesterdays clothes|a kebab|half a kebab|kebab|a traffic cone|traffic cone|cone|pizza|a mcnugget|nuggets|one shoe|no shoes|a stranger|strangers|someone elses|a tattoo|new tattoo|a bush|hedge|the bath|bathtub|bath|the wrong|no phone|no idea|a different|another (city|town|county|country)|a skip|trolley|no trousers|no pants|a wedding ring|a goat|the garden|the lawn|wheelie bin|my doorstep|the doorstep|the hallway|the stairs|a field|the ute|back of the|a car park|glitter|vomit|sick|chips|cheesy chips|a black eye|no eyebrows|an eyebrow missing|marker|sharpie)] !(baby|toddler|nightshift|camp|camping|hospital after)',
    '[(how (the hell|on earth|tf|the fuck)? (did|have) (i|we) (end|ended|get|got) (up)? (in|home|here|to|at|this|back|on)|why (do i have|is there|am i holding|have i got) (a|an|this|someone|somebody|three|two|so many)) .. (home|cardiff|city|here|bed|last night|kebab|cone|traffic cone|shopping trolley|bruise|bruises|tattoo|stamp|number|trolley|sign|sombrero|hat|live|pub|airport|beach|leeds|swindon|flat|town|country|hotel|scotland|wales|ireland|wrong|field)] !(lost on|life|career|sat nav|google)',
    '[(chundered|chunder|chundering|chunders|spewed|spewing|puked|puking|pukey|threw up|throwing up|vommed|vomming|vom|yakked|yacked|barfed|ralphed|boaked|boked|boot and rally|tactical|honked up|vomited|hurled|blew chunks|sick|been sick|was sick) (in|on|into|out|all over|off|behind|over|outside|through|up the|down the) (a|an|the|my|his|her|someone|somebody|some|dazzas|mates|our|their|our own)? .. (ute|mailbox|letterbox|taxi|uber|cab|bush|bushes|hedge|handbag|pint glass|shoe|shoes|sink|urinal|plant|plant pot|pool|hot tub|jacuzzi|fountain|balcony|window|boot|glovebox|hat|hood|wheelie bin|bin|canal|river|dj booth|dance floor|dancefloor|bouncer|cash machine|atm|kebab|alley|car park|smoking area|cubicle|church|font|pram|wedding|limo|minibus|coach|train|night bus|bus|bath|shower|drawer|wardrobe|tent|sleeping bag|sofa|carpet|stairs|garden|lawn|patio|beach|sea|boat|ferry|plane|toilets|flower bed|punch bowl|washing machine|oven|fridge)] !(dog|cat|baby|toddler|kid|son|daughter|puppy|car sick|travel sick|seasick|norovirus|bug|pregnant|morning sickness)',
    '[(chundered|chunder|chundering|chunders|tactical chunder|tactical vom|tac vom|tac chunder|boot and rally)]',
    '[(@number|one|two|three|four|five|six|seven) (nights|nights out|chunders|vomits|voms|spews|hangovers|blackouts|bottles|kebabs|pubs|clubs|bars|sick bags|tactical)] .. (@number|one|two|three|four|five|six|seven|zero) (chunders|vomits|voms|spews|hangovers|blackouts|bottles|kebabs|lectures|lecture|seminar|seminars|regrets|lost shoe|lost shoes|lost phone|lost phones|shoe|shoes|brain cells|braincells|showers|vegetables|arrests|bouncers) !(b and b|hotel|stay|half board|all inclusive)',
    '[(freshers|rush week|stag do|stag|hen do|hen party|bachelorette|bachelor party|spring break|schoolies|homecoming|tailgate|frat|sorority|mardi gras|oktoberfest|magaluf|malia|ayia napa|kavos|zante|ibiza|benidorm|marbella|christmas do|work do|christmas party|sales kickoff|sales kick off|offsite|away day|conference|freshers week|graduation|end of exams|finals|grand final|st patricks|paddys day|new years eve|nye|halloween|boxing day|cup final|derby day|races|cheltenham|ascot|leavers|owambe|wedding|christening|wake) .. (blackout|blacked out|threw up|puked|vomited|chundered|wasted|hammered|smashed|trashed|wrecked|slumped|carnage|messy|shitfaced|paralytic|missed the flight|missed our flight|lost a shoe|lost my shoe|lost my shoes|no memory|do not remember|never again|casualty|casualties|a and e|stomach pumped|liver|thrown out|kicked out|barred)] !(was cancelled)',
    {
      words:
        '[(blacked out|blackout|black out|passed out|slumped|on my back|face down|flat out|out cold|comatose) (at|on|in|by|before|after|last night|again|for|during) (the|a|my|our|work|sales|every|his|her|kickoff)?]',
      with: [
        [
          '(sang|karaoke|lost a shoe|shoe|kickoff|party|wedding|club|pub|bar|henny|hennessy|tequila|vodka|wine|drunk|drinks|drank|night|last night|freshers|lads|taxi|bouncer|uber|tailgate|brunch|christening|rum|gin|bottle|beers|pints|sambuca|jager|again lol|carnage|🍻|🥃|🍾|🍷)',
        ],
      ],
      without: [
        '(curtains|curtain|blinds|power|electricity|grid|load shedding|heat|blood|dehydrated|marathon|needle|poetry|game|match|windows|concussion|seizure|sunburn|revision|exam|exams|netflix|nap|long day|12 hour)',
      ],
    },
    '[(went|going|go|gone|been going) (so|too|way too|really|stupidly|very|extremely)? hard (for|at|last|on|all|this|tonight|every|in) .. (rush|week|night|weekend|birthday|party|friday|saturday|freshers|bachelorette|vegas|threw|puked|shots|tequila|hungover|liver|homecoming|spring break|brunch|halloween|nye|stag|hen|open bar)] !(gym|workout|training|training|leg day|run|studying|revision|interview|tackle)',
    '(forgot my own|forgot my|cried in|crying in|proposed to|serenaded|slept in|sang to|fell asleep in|told my life story to|argued with|snogged|fought|hugged) .. [(kebab shop|kebab|chippy|taxi rank|night bus|cash machine|bouncer|lamp post|traffic cone|wheelie bin|toilet attendant|taxi driver|statue|bouncers|club toilets|smoking area|waffle house|taco bell)] !(shift|works)',
    '[(drinking|drank|drink|on it|out|at it|going|partying|celebrating|sesh|session|been drinking) .. (from|since) (friday|saturday|thursday|wednesday|noon|midday|breakfast|10am|9am|11am|8am|7am|lunchtime|lunch|@number) .. (till|til|until|to|through to) (sunday|monday|saturday|tuesday|midnight|sunrise|close|closing|@number|the (sun|early|next|morning|bar)|noon|dawn|when)] !(water|coffee|tea|work|shift)',
    '[(i am|im|already|now|currently|and|onto|on to|on) (on|into|onto|starting|through)? (my|the|our) (second|third|fourth|fifth|sixth|seventh|eighth|@number) (bottle|bottles|pint|drink|glass|cocktail|beer|beers|wine|gin|vodka|margarita|marg|mimosa|rum|whisky|whiskey|tinnie|tinny|can|jug|pitcher|martini|prosecco|cider|g and t|bloody mary|spritz|large|shot|guinness|negroni)] !(of water|of (coffee|tea|milk|diet coke|calpol|shampoo|suncream|ketchup|hot sauce)|this (year|month))',
    '[(@number|two|three|four|five|six|seven|eight|nine|ten) (glasses|martinis|margs|margaritas|mimosas|beers|pints|vodkas|gins|rums|whiskies|whiskeys|shots|cocktails|proseccos|wines|tequilas|jagerbombs|ciders|lagers|sambucas|spritzes|negronis|bottles|cans|drinks|seltzers|stubbies|tinnies|sangrias|daiquiris|mojitos|old fashioneds|bloody marys|espresso martinis|g and ts|sherries|ports|bevvies|jars|schooners|guinnesses|brandies|white claws|long islands) (in|deep|down|later|strong|under my belt)] !(the (fridge|cellar|oven|dishwasher)|of (water|milk)|stock)',
    '[@number shots (for|in|before|at|later|each|deep|down|of (tequila|vodka|sambuca|jager|rum|whisky|rakia|patron|fireball))] !(on (target|goal)|under par|of espresso|(the)? (penalty|vaccine|flu))',
    '[(keg stand|keg stands|beer bong|beer bongs|strawpedo|strawpedos|funnelled|shoey|shoeys|shotgunned|shotgunning|edward fortyhands|centurion|century club|power hour|beer mile|boat race|boat races|yard of ale|down in one|downed in one|see it off|down it fresher|ice luge|jagertrain|jager train|slap shots|body shots|neck it|iced a bro|landed a shoey) .. (record|seconds|again|champion|pics|mom|mum|me|my|i|we|at|in|on|for|out|of|undefeated|🏆|lads|girls|week|world|personal best|pb|unbeaten|still|title|won|legend|graduation|wedding)] !(ban|banned)',
    '[(blew|blown|blow) (double|twice|three times|treble|over|a|into) (the|limit|@number)? .. (limit|@number|bag|machine|breathalyser|breathalyzer|tube|over|copper|court|ban|licence|license)] !(budget|my mind|out|candle|horn)',
    '[(machine|breathalyser|breathalyzer|bag|tube|intoxilyzer|reading) (read|said|showed|came back|beeped|went red|reading was) .. (@number|double|twice|over|off the scale|red|ban|copper|limit|months)] .. (copper|licence|license|limit|months|ban|drive|court|cop|police|face|lol|points|worth)? !(washing|coffee)',
  ],
  allows: [
    'hedge full of',
    '(used to|years ago)',
    '(cat|dog|puppy|kitten|baby|toddler|kid|kids|son|daughter|horse) .. (sick|threw up|puked|vomited|throwing up|been sick)',
    '(sober|water only|designated driver|alcohol free)',
    '(baby|toddler|puppy|newborn|teething)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'condemnation', 'news'],
} satisfies Rule
