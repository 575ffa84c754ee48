import type { Rule } from '../../model/rule.ts'

const STRONG =
  '(vodka|gin|whisky|whiskey|bourbon|rum|tequila|brandy|henny|hennessy|jager|jagerbombs|sambuca|absinthe|soju|old monk|fireball|buckfast|prosecco|champagne|sangria|margaritas|margs|mimosas|cocktails|shots|malibu|patron|jack daniels|jd|pimms|rum punch|mojitos|daiquiris|spritz|spritzes|aperol|wine|beers|beer|cider|white claws|seltzers|espresso martinis|kingfisher|tusker|castle lite|savanna|palm wine|feni|arrack|toddy|baileys|cava|bubbly|champers|pints|lager|stella|guinness|negronis)'

export default {
  title: 'Party drinking shown',
  understood: 'You show how much there is to drink.',
  why: 'A careful employer may mind; most will shrug.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'A few of these are no harm; many of them together make a picture.',
  severity: 'low',
  when: { speaker: 'any' },
  flags: [
    `[(jugs|jug|pitchers|pitcher|buckets|bucket|fishbowls|fishbowl|crates|crate|slab|slabs|keg|kegs|cooler|coolers|cool box|esky|case|cases|magnum|trays|tray|rounds|round|towers|tower|boot full|car full|fridge full|bath full|bathtub|litres|bottles and bottles|gallons|lashings|barrels|box|boxes|carton|cartons|suitcase full|trolley full|mountain|wheelbarrow) (of|full of) (cheap|the|cold|ice cold|free|local|warm|pink|iced|homemade|vodka|duty free)? ${STRONG}] !(vinegar|glasses|recipe|for the raffle|to (clear|sell|recycle)|for stock|batter)`,
    {
      words: `[${STRONG} (by|at|on|in|with|for|and|then|plus|before|after|all|until|till) (the|more|all|some|another|a|our|lots of|loads of|breakfast|dinner|lunch|day|night)? .. (more|pool|beach|all day|all night|every|breakfast|sunrise|balcony|repeat|sunset|villa|rooftop|bottomless|flowing|day|limit|limits|night|weekend|dinner|boat)] .. (${STRONG}|all|repeat|again|regret|regrets|weekend|dump|girls|lads|boys|mates|trip|baby|🍹|🍻|🍾|🥂|🍷|🍸|vibes|season|no|drinks)`,
      without: [
        '(tasting|vineyard|pairing|recipe|sauce|wset|distillery tour|brewery tour|menu|wine list|sell|selling|stock)',
      ],
    },
    {
      words: `[${STRONG} .. (and|then|plus|more|followed by|with|into|chased|on top of) (a|some|the|more|another|cheap|my)? (large|cold|bottle of|glass of|shot of|few)? ${STRONG}]`,
      with: [
        [
          '(tonight|last night|weekend|girls|lads|boys|mates|trip|dump|party|dance|dancing|sesh|night|sunset|beach|pool|🍹|🍻|🍾|🥂|🍷|🍸|🥃|🎉|hen|stag|holiday|birthday|bday|friday|saturday|sunday|festival|regret|lol|sorry liver|drinks)',
        ],
      ],
      without: [
        '(tasting|vineyard|pairing|recipe|sauce|wset|distillery|brewery|menu|sell|selling|stock|whisky sour|glass of wine|pasta|steak|dinner|lunch|cheese|roast|oyster|oysters)',
      ],
    },
    {
      words: `[(who is|whos|who else is|everyone|each|bring|bringing|brings|bring your|byo|byob|byo booze|got|packed|loaded|stocked|sorted|ready|smuggling|sneaking) .. (the|some|own|a|more|enough)? (beers|beer|booze|rum|vodka|gin|tequila|crates|tinnies|cans|slab|slabs|keg|alcohol|jager|white claws|seltzers|goon|bottles|pints|prosecco|shots|jello shots|henny|bevvies|bevs)] .. (lake|beach|party|pool|weekend|tonight|bonfire|bbq|barbecue|yard|house|boat|river|🍻|🍺|🍾|🥃|🍹|festival|camping|campsite|park|girls|lads|boys|game|tailgate|cottage|days|behave|rave|longweekend|long weekend|sesh|fireworks|cabin|airbnb|villa)`,
      without: ['(alcohol free|non alcoholic|charity|raffle|work event|colleagues)'],
    },
    '[(zero|no) (plans|intentions|intention|plan|chance) (to|of) (behave|behaving|be sensible|being sensible|stay sober|staying sober|remembering|remember|going home|sleeping|sleep|be sober)]',
    `[${STRONG} (made me do it|made us do it|is the answer|o clock|oclock|made me (text|buy|say|order|dance|sing|cry)|told me to|season|szn|therapy|diaries|chronicles|tuesday|thursday|wednesday|sunday)] !(recipe|tasting|sauce)`,
    `[${STRONG} .. (bad decisions|bad choices|poor decisions|poor choices|no regrets|regrets|no memory|terrace|rooftop|balcony|bonfire|dance floor|dancefloor|police|neighbours complained|noise complaint|sunrise|4am|5am|3am)] .. (police|twice|late|night|dance|music|loud|again|friends|sunrise|decisions|😂|🍻|🥃|🍾|🍹|lol|party|stayed|complaint|tonight|repeat|$) !(recipe|tasting|sauce)`,
    '[(police|cops|security|neighbours|neighbors|noise complaint|council|landlord) (uncle|came|turned up|called|knocked|shut us down|shut it down|again)? .. (party|terrace|twice|second time|third time|noise|music|decks|karaoke|rave)] .. (stayed|joined|danced|drink|drank|beer|again|old monk|rum|vodka|3am|4am|shots|😂|legend|best night)',
    '[(pedal tavern|pedal pub|beer bike|party bus|booze bus|booze cruise|party boat|boat party|foam party|pool party|bar crawl|pub crawl|wine tour|bottomless|ladies night|happy hour|dollar beers|two for one cocktails|all inclusive|all you can drink|free pour|penny drinks|pound a pint|£1 shots|£2 shots|1 shots|2 for 1 shots|quad vods|treble|trebles|trebles for singles|quaddies)] .. (girls|lads|boys|again|carnage|messy|behave|wild|tonight|survived|liver|destroyed|drunk|smashed|abuse|abused|money worth|worst|best|regret|regrets|lost|🍻|🍹|🍾|vodka|tequila|shots|never|loading|seltzers|who is|pray for)',
  ],
  allows: ['(alcohol free|non alcoholic|mocktail|mocktails|zero percent|ginger beer|root beer)', '(used to|years ago)'],
  harmlessIn: ['recovery', 'drug-policy', 'drinks-trade', 'condemnation', 'news'],
} satisfies Rule
