import type { Rule } from '../../model/rule.ts'

const SPIRIT =
  '(sambuca|tequila|jager|jagermeister|jagerbombs|gin|vodka|rum|whisky|whiskey|wine|prosecco|champagne|cider|absinthe|port|sherry|brandy|limoncello|ouzo|raki|baijiu|soju|sake|feni|waragi|changaa|ogogoro|buckfast|mad dog|dragon soop|malibu|baileys|espresso martinis|long islands|jungle juice|rum punch|sangria|four loko|fireball|goon|aperol|pimms|guinness|stella|shots)'

export default {
  title: 'Heavy drinking, plainly told',
  understood: 'You tell of heavy drinking or of what came of it.',
  why: 'Many employers take drunkenness shown in public for a lack of judgement.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Set it to be seen by friends only, or delete it.',
  severity: 'medium',
  when: { speaker: 'any', negated: 'any' },
  flags: [
    '[(bev|bevvy|drink|drinks|pint|pints|shot|shots|beer|beers|wine|vodka|unit|units|cocktail|marg|prosecco|guinness) (count|tally|tracker|total|scoreboard|counter|bingo)] .. (@number|lost|unknown|dignity|ten|twelve|eleven|nine|eight|seven|liver|gone|classified|infinity|yes|off the)',
    '[(@number|two|three|four|five|several|couple of|half a) (crates|crate|slabs|slab|bottles|bottle|jugs|pitchers|boxes of wine|cases|kegs|tinnies|rounds|cans|naggins|casks|cartons|magnums|flagons) (down|deep|in|gone|sunk|later|dead|polished off|between (us|two|three))] .. (lunch|noon|already|braai|bbq|barbecue|party|pool|game|match|rugby|cricket|sun|still|only|and|karaoke|dancing|drunk|hungover|wedding|afternoon|breakfast|kick off|lads|girls|boys|night|before|home|$) !(of water|recycl|delivery|oil|wash|milk)',
    '[(bar tab|bar bill|my tab|tab at the bar|round|rounds) (for one|for two|was|is|came to|says|says|of|hit|reached|cost me)] .. (@number|more than my rent|no notes|regret|regrets|bank|overdraft|rent|mortgage|ouch|hungover|lol|😂|shots|tequila|never|crying) !(golf|funding|interviews|applause|questions|draft)',
    `[(thanks|thank you|cheers|blame|blaming|blamed|curse you|curse|damn you|damn|bloody|courtesy of|brought to you by|sponsored by|powered by|fuelled by|fueled by|ruined by|destroyed by|killed by|betrayed by|humbled by|taken out by|beaten by|never trust|looking at you|hate you|i blame|fuck you|screw you) (to)? (the|you|last nights|free|cheap)? ${SPIRIT}] .. (sunday|monday|saturday|again|last night|head|today|why|lost|weekend|text|texted|texts|ex|dance|dancing|karaoke|hungover|hangover|bed|floor|sick|fell|tattoo|regret|regrets|never|dignity|dead|dying|$) !(sauce|and tonic recipe|cake|festival sponsors|team)`,
    `(wrote off|write off|lost|no memory of|cannot remember|do not remember|goodbye|rip|what was) .. (sunday|monday|saturday|the weekend|friday|the whole weekend|most of|last night|christmas eve|boxing day|new years day) ... // [${SPIRIT}] !(sauce|recipe)`,
    '[(carrying|carried|dragging|dragged|holding|scraping|scraped|wheeling|escorting|shovelling|poured|rolled) (@name|him|her|my boss|the boss|our boss|a colleague|the groom|the bride|the best man|my mate|my mates|my nan|my mum|my dad|my sister|my brother|my flatmate|half the (team|office)|the intern|steve|someone|each other) .. (out of|home from|back from|to a taxi|into a taxi|into a cab|home|off the floor|off the dance floor|out the pub|out the club|to bed|up the stairs|through the) .. (party|pub|do|club|wedding|bar|spoons|drinks|night out|taxi|drunk|karaoke|bingo|casino|bonding|again|last night|christmas|stag|hen|wine|shots|sick|hotel|kebab)] !(race|marathon|injur|match|hospital|ankle|asleep from the car)',
    {
      words:
        '[(mum|mom|dad|parents|nan|gran|matron|house master|teacher|warden|sister|brother) (found|caught|discovered|confiscated|smelled|smelt|nearly found|almost found|walked in on|took) .. (my|the|me|us)? .. (vodka|gin|whisky|rum|cans|beers|beer|cider|wine|booze|alcohol|alcopops|wkd|smirnoff|stash|bottle|bottles|drunk|drinking|hungover|steaming|hammered)] .. (bed|bag|wardrobe|room|drawer|locker|grounded|gcse|gcses|school|prom|homework|dorm|a levels|sixth form|sweet sixteen|suspended|phone taken|sleepover|mocks|year @number|exam|exams)',
      severity: 'high',
    },
    '[(do not|dont|never|no) (ask|know|idea|remember|recall|question|clue) (me)? (how|where|why|when) (i|we) (got|made it|ended up|woke up|slept|found|lost|crawled|walked|ended) (home|back|to (the|my) (hotel|bed|tent|room|house)|in (the|my|a) (bath|hedge|hotel|field|taxi|tent|wrong)|there|up|this|these|that)] .. (sunset|night|rum|feni|gin|vodka|wine|beer|beers|shots|tequila|hungover|party|wedding|goa|ibiza|club|pub|last night|drunk|kebab|bruise|bruises|hat|cone|shoes|sombrero|lol|😂|🍻|🍹|🥴|dress|missing|alive|festival|stag|hen)',
    '(sunset|night|rum|feni|gin|vodka|wine|beer|beers|shots|tequila|hungover|party|wedding|goa|ibiza|club|pub|last night|drunk|cashews|prosecco|cocktails|karaoke|stag|hen) ... [(do not|dont|never|no) (ask|know|idea|remember|recall|clue) (me)? (how|where) (i|we) (got|made it|ended up|woke up|slept|crawled|walked) (home|back|to (the|my) (hotel|bed|tent|room|house)|in (the|my|a)|there)]',
    '[(drunk|wine|gin|tequila|vodka|hammered|pissed|tipsy|3am|beer) (me|i|brain|self|version of me|us|kate|texts|texting|purchases|purchase|shopping|amazon|ebay) (bought|ordered|booked|signed|texted|messaged|adopted|applied|decided|thought|told|called|proposed|joined|bid|won|paid|emailed|rang|wrote|posted|invited|got|has|is|was|strikes|struck)] !(in the tax)',
    '[(lost|chipped|broke|knocked out|cracked|missing|woke up without|minus) (a|my|half a|two|my front|one of my|both) (tooth|front tooth|teeth|eyebrow|eyebrows|shoe|shoes|rib|wrist|toe|nail|fingernail|phone|wallet|dignity|trousers|voice|passport)] .. (bender|lads|stag|hen|rugby|tequila|sesh|sambuca|night out|pub|drunk|club|vodka|shots|bouncer|kebab|freshers|last night|karaoke|wedding|jager|tour|magaluf|benidorm|ibiza|weekender|christmas do|work do) !(match|tackle|scrum|final)',
    '[(rotten|mad|full|heavy|bad|rough|away|dead|blind|stupid|roaring|howling|mental) (wi|with|on|wae) (the|a|ma)? (drink|bevvy|gin|whisky|vodka|wine|swally|cider|buckie|drink the day|booze|cans)]',
    '[(steamboats|steaming|steamin|blootered|reekin|mingin wi|oot ma face|oot ma tree|mwi|mad wae it|mad wi it|rubber|rubbered|paraletic|ossified|locked|langers|in a heap|in flitters|fluthered|scuttered|stocious|twisted|flaming|buckled|hammered|mangled|in tatters|destroyed) (at|in|by|on|aff|off|after|wi|with) .. (engagement|wedding|christening|wake|funeral|party|do|copper|coppers|coppers|pub|club|dicey|last night|match|final|gig|races|karaoke|communion|debs|ball|graduation|night|galway|temeple|bar|swally|buckie|buckfast|hen|stag|bbq|barbecue|barras|tea time|teatime|lunch|noon)] !(storm|flood|mug|milk|kettle|locks|door|car|house|phone)',
    '[(on the|on) (gin|vodka|wine|rum|whisky|whiskey|prosecco|beers|cider|tequila|pints|pop|cans|jager|cocktails|champagne|mimosas|bloody marys|tinnies|shots|sauce|bottle) (by|at|since|from|before|until|till) (@number|ten|nine|eight|seven|eleven|noon|midday|breakfast|lunch|half nine|half ten|half eight|sunrise|sun up|kick off|half time) (am|pm)?] !(menu|offer|shelf|tasting|pairing)',
    '[(lash|lashings|on the lash|on the piss|on the sesh|sesh|session|bender|swally|razz|tear|batter|rip|jolly|jolly up|booze up|piss up|mad one|wild one|big one) .. (never change|final whistle|since|no sleep|till|until|sunrise|last orders|kick off|all weekend|whole weekend|bank holiday|with the (lads|girls|boys|rugby|football|cricket|hockey|netball|work)|tooth|broken|casualty|casualties|regret|regrets|fear|dying|hungover|messy|never again|48 hours|72 hours|day two|day 2|day three|day 3)] !(gym|training|study|therapy|planning|recording|studio|photo|strategy|zoom|coding|design)',
  ],
  allows: [
    '(used to|years ago|back in (uni|college|the day))',
    '(sober|alcohol free|non alcoholic)',
    '(recipe|marinade|braise|reduction|sauce)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'drinks-trade', 'condemnation', 'news'],
} satisfies Rule
