import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Drinking in a picture',
  understood: 'The description of your picture speaks of drinking or drunkenness.',
  why: 'A picture is what a hasty reader remembers.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Remove the picture, or set it to be seen by friends only.',
  severity: 'low',
  voices: ['image'],
  flags: [
    {
      words:
        '[(passed out|asleep|slumped|face down|collapsed|lying|crawling|vomiting|being sick|throwing up|sick|puking|carried|unconscious|sprawled|drawn on) .. (bottle|bottles|beer|beers|cans|vodka|pint|pints|party|drunk|pub|bar|bathroom floor|toilet|kebab|traffic cone|bush|drinks|hedge|bin|gutter|dance floor|dancefloor|marker pen|wine|sofa with (a|an) (empty|bottle))]',
      severity: 'medium',
    },
    {
      words:
        '[(keg stand|keg stands|beer bong|beer funnel|funnel of beer|funnelling|shotgunning (a|beers)|chugging|downing|drinking straight from|drinking (vodka|whisky|wine|gin|rum|tequila|champagne) (straight)? from (the|a) (bottle|shoe)|swigging|body shots|body shot|shots (off|from) (a|my|his|her|someone)|ski of shots|tray of (shots|jagerbombs)|row of (shots|shot glasses|jagerbombs|empty (shot|pint|beer|wine))|rows of (shots|empty)|line of (shots|empty (pint|shot|bottles))|tower of (shots|beer|cans|empty|beer cans|pint)|pyramid of (beer|cans|empty|lager)|strawpedo|upside down on (a keg|the keg|the tap|a tap)|around a keg|held up over a keg|doing shots|taking shots|necking|pouring (vodka|tequila|rum|gin|champagne|beer|sambuca) (in|into|down) (my|a|his|her|someone|each|our|their) .. (mouth|throat|mouths|throats|face)?)]',
      severity: 'medium',
    },
    {
      words:
        '[(visibly|clearly|very|obviously|extremely|so|absolutely|completely|too) (drunk|hammered|wasted|intoxicated|plastered)]',
      severity: 'medium',
    },
    {
      words:
        '[(bottle|can|glass|pint|beer|wine|vodka|whisky|gin|flask|shot|cocktail|prosecco|champagne|lager) .. (at (my|the|a|his|her) (desk|wheel|till|reception)|in (the|an|my) office|behind the wheel|in uniform|on (the|a) (dashboard|forklift|keyboard|till)|while driving|in (a|the) classroom|in scrubs|in my work (uniform|lanyard)|with my lanyard)] !(opening|launch|party|christmas)',
      severity: 'high',
    },
    '[(empty|crushed|dozens of|full of|surrounded by|piles of|pile of|stack of|twenty|thirty|hundreds of|@number) (empty|crushed|beer|wine|vodka|gin|lager|cider)? (and wine|and beer)? (beer bottles|wine bottles|beer cans|lager cans|vodka bottles|gin bottles|bottles of (vodka|wine|beer|gin|rum|tequila|prosecco)|shot glasses|pint glasses|prosecco bottles|spirit bottles|liquor bottles|cans of (lager|beer|cider|stella)|jagerbombs|solo cups|tinnies|bottles and cans|cans and bottles|beer kegs)] !(recycling centre|art|sculpture|craft)',
    '[(holding|raising|hugging|kissing|clutching|waving|with|cradling|hoisting|lifting|double fisting|brandishing) (up|aloft)? (a|an|two|three|four|huge|my|his|her|the|our|their|both|several|giant) (huge|giant|massive|litre|large|half empty|empty|open|big|whole|family size|magnum|pitcher|enormous|oversized|full)? (bottle|bottles|litre|pitcher|pitchers|jug|jugs|box|stein|steins|fishbowl|fish bowl|bucket|buckets|crate|keg|yard|handle|flask|shots|shot|jagerbombs|magnum) (glasses)? (of (vodka|tequila|gin|rum|wine|beer|whisky|whiskey|prosecco|champagne|jager|sambuca|buckfast|red wine|white wine|cocktail|cocktails|sangria|lager|margaritas|punch|fireball|bourbon|jack daniels|rose))?] .. (vodka|tequila|gin|rum|wine|beer|whisky|whiskey|prosecco|champagne|jager|shots|party|club|pub|bar|cocktail|lager|sambuca|tongue|night|nightclub|sunglasses|festival|tongues|dance|dancing|spring break|buckfast|sangria|oktoberfest|drunk|punch|cheering)',
    '[(beer pong|drinking game|flip cup|jello shots|jelly shots|fishbowl cocktails|wine fight|champagne shower|bar crawl|pub crawl|red solo cups|tequila shots|sambuca shots|shots of (tequila|vodka|sambuca|jager|whisky)|round of shots|jagerbombs|shot glasses)]',
  ],
  allows: [
    '(wine tasting|vineyard|brewery tour|distillery|sommelier|recycling|water bottle|bottle of water|perfume|bottle of ketchup|milk bottle|baby bottle|hot sauce)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'drinks-trade', 'condemnation', 'news'],
} satisfies Rule
