import type { Rule } from '../../model/rule.ts'

const SURE =
  '(drunk|drunker|shitfaced|shit faced|rat arsed|ratarsed|arseholed|bladdered|blotto|legless|paralytic|sozzled|sloshed|trolleyed|trollied|blootered|steamboats|fluthered|ossified|scuttered|gattered|langered|stocious|stotious|blackout|pished|off my tits|off our faces|off our tits|three sheets to the wind|half cut|liquored up|boozed up|tanked up|intoxicated|inebriated|schwasted|white girl wasted|maggoted|mortalled|wankered|bevvied|dronk|plastered|soused|lashed up|crunk|steamin|shickered|pissed up|pissed as a (fart|newt)|well oiled|rat faced|hammered|wasted)'
const LOOSE =
  '(smashed|trashed|wrecked|steaming|pissed|mortal|locked|tanked|blitzed|slaughtered|mullered|mangled|battered|cabbaged|wellied|annihilated|obliterated|crocked|twatted|bollocksed|guttered|lashed|off my (head|face|nut|trolley|box|chops)|off our (heads|nuts)|leathered|banjaxed|canned|turnt|lit|buzzed|loaded|mouldy|reekin|reeking|juiced|gassed|mashed|munted|messy drunk|rotten|done in|sauced|pickled)'
const NOT =
  '!(on (power|love|you|success|life|happiness|the|your|joy|nostalgia|sunshine|me|him|her|them|us)|in love|with (power|love|joy|nails)|my (time|money|youth|life|chance|day|evening|talent|breath|vote|morning|screen|pb|phone)|so much|a|an|the|his|her|your|their|it|home|dulcimer|opportunity|potential|effort|food|space|time|weekend|journey|day|day off|home|it out|out (the|a|our|my)|by (the|a|an|us|them|him|her|my|critics|hackers|storms|this|that)|into|trip|years|at (his|her|their|him|them)|that|off at|off with|cod|fish|sausage|avocado|cucumber|potatoes|burger|burgers|in the comments|driver|drivers|driving|text from|uncle|people|guy|man|men|lads|woman|customers|tourists|him|them|us|me|this|exam|test|deadline|curtain|curtains|blinds|heart|finger|toe|legs|glass|score|target|down|in (the|a) (gym|game|quiz|match|semi|final|league|debate|exam|election|polls)|@number)'

export default {
  title: 'Drunkenness',
  understood: 'You say that you are or were drunk.',
  why: 'Many employers take drunkenness shown in public for a lack of judgement.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Set it to be seen by friends only, or delete it.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    `[(i am|i was|we are|we were|i got|we got|i get|we get|me|got|getting|get|gets|being|been|am|was|were|was i|so|still|too|very|both|all|absolutely|completely|totally|utterly|properly|proper|pretty|royally|stinking|roaring|blind|half|mega|always|already|@how-very) (so|that|still|too|very|really|already|a bit|a little|pretty|quite|absolutely|completely|totally|utterly|properly|proper|royally|stinking|roaring|blind|half|mega|day|wine|beer|gin|monday|sunday|this|embarrassingly|happily|fucking|bloody|stupidly|ridiculously|accidentally)? ${SURE}] ${NOT}`,
    `[(drunk|wasted|hammered|steaming|pissed|sloshed) (dialled|dialed|dialing|dialling|texted|texting|tweeting|tweeted|emailed|emailing|ordered|shopping|bought|me|again|af|as fuck|as hell|as a skunk|as a lord|off (one|two|@count|@number|wine|gin|half|the|a)|rn|on a (monday|tuesday|wednesday|thursday|sunday|school night|weekday))] !(i am not)`,
    {
      words: `[(so|absolutely|completely|totally|utterly|properly|proper|royally|fucking|bloody|still|getting|get|got|am|was|were|too|pure|pretty|beyond) (so|absolutely|completely|totally|utterly|properly|proper|royally|fucking|bloody|pure)? ${LOOSE}] ${NOT}`,
      with: [
        [
          '@drink',
          '@drink-spree',
          '(drinks|drinking|drink|pub|pubs|bar|bars|club|clubbing|party|wedding|birthday|bday|night out|last night|tonight|weekend|wetherspoons|spoons|uni|freshers|festival|hen do|stag do|stag|hen|new years|nye|christmas do|work do|magaluf|ibiza|kebab|mcdonalds|taxi home|toilet|vom|vomit|sick|hangover|hungover|bender|sesh|puke|puked|throwing up|mates|lads|girls|friday|saturday|karaoke|tailgate|homecoming|spring break|frat|afters|bottle|pints|ex at)',
        ],
      ],
      without: [
        '(angry|annoyed|furious|gym|exam|match|quiz|test|score|train|flight|referee|ref|traffic|parking|council|government|landlord|tax|result|deadline|storm|lit candles|fire|cooking)',
      ],
    },
    '^ [(drunk|blind drunk|steaming drunk|shitfaced|sloshed|pissed) (again|already|as|on|and|last night|tonight|before|lol|texting|tweeting|rn|right now|posting)] !(off|customer|driver|drivers|power)',
    '[(@how-very)? (drunk|hammered|wasted|plastered|sloshed|pissed|tipsy|steaming|steamin|sozzled|smashed|trashed|wrecked|shitfaced|legless|slumped|mortal|bladdered|blotto|paralytic|langered|ossified|trolleyed|mullered|half cut|maggoted|lashed|gassed|buckled|locked|blootered|turnt|lit|blackout|pickled|merry|squiffy) (by|before|at|since) (noon|lunch|lunchtime|midday|breakfast|brunch|dinner|nine|ten|eleven|one|two|three|four|five|six|half time|kick off|@number) (am|pm|o clock|oclock)?] (at|on|again|in|and|lol|no|with|$|ma|my|the|because|so|already|every|@emoji)',
    '[(got|get|getting|gets) (so|absolutely|properly|proper|completely|right|totally)? (smashed|trashed|wrecked|plastered|hammered|wasted|battered|obliterated|annihilated|mullered|slaughtered|blitzed|mangled|tanked|steaming|lashed|sloshed|leathered|twatted|bollocksed) (in (@name|the (pub|club|bar|hot tub|villa|vip))|on (the (company|plane|train|ferry|boat|beach|work|boss)|free|cheap|a (monday|tuesday|wednesday|thursday|boat|plane|school night)|gin|wine|vodka|rum|tequila|cider|prosecco|champagne|duty free)|at (the|a|my|her|his|our) (wedding|pub|club|bar|party|christmas|work|races|do|airport|conference|brunch|bbq|barbecue|bingo|funeral|wake|christening|gig|festival|rugby|cricket|darts|office|offsite|away day|hen|stag|reception|leaving|awards)|with (the|my|our|some) (team|lads|girls|boys|boss|mates|colleagues|clients|cousins|in laws|neighbours|mum|dad|nan|groom|bride|crew))]',
    '[(drunk|tipsy|pissed|hammered|wasted|steaming|sozzled|plastered|sloshed) (by|before) (noon|lunch|lunchtime|midday|breakfast|@number|brunch|dinner|nine|ten|eleven|one|two|three|four|five|six|half time|kick off)]',
    '[(a|the|my|total|proper|such a|proud|functioning|functional|borderline|local|full time|certified|professional|part time|high functioning|recreational) (functioning|functional|borderline|high functioning|complete|total|massive|huge|raging)? (alcoholic|pisshead|piss head|wino|alky|alkie|lush|boozehound|drunkard|booze hound|jakey)] !(drink|drinks|beverage|beverages|ginger|seltzer|cider|anonymous|father|dad|mother|parent|parents|in recovery|for @number)',
  ],
  allows: [
    '(drunk|punch drunk) (on|with) (this|cheese|lemonade|words|sunsets|power|love|life|success|happiness|joy|sunshine|nostalgia|beauty|words|poetry|attention|ego|victory)',
    'blind drunk no',
    'pissed off (the|a|at|with|about)',
    '(punch drunk|love drunk|drunk tank|drunk history|drunk elephant|drunken noodles|drunk elephant|hammered dulcimer|hammered (copper|gold|silver|brass|home|metal|steel|a nail|nails|them|us|by)|wasted (on|opportunity|potential|food|time|effort|talent|vote|space|journey))',
    '(has|had|have|having|i have|i had) (just)? (been)? drunk (a|the|my|all|enough|so much (water|coffee|tea)|@number|three|two|four|five|six|too much (coffee|tea|water)|more|nothing|only|water|tea|coffee)',
    '(hammered|wasted|trashed|smashed|battered|thrashed|slaughtered|annihilated|destroyed|pissed) .. (@number nil|nil|in the (polls|election|debate|semi|final)|by @number (points|goals|votes|seats|runs|nil|to)|my pb|our sales target|the interview|the exam|the presentation|it at|target|quarter)',
    '^ (whoever|who) ..6 (was|is|were) drunk',
    '(used to|years ago|back in (uni|college|school|the day)|when i was (young|younger|a teenager|a student)|in my (twenties|teens|youth))',
    '(hit by|killed by|crashed into by|attacked by|harassed by|threw out|kicked out|dealing with|serving|refused|escorted|looking after|walked) (a|some|the|two|three|@number)? (drunk|drunken|drunks|wasted|pissed)',
    '(water|coffee|tea|juice|milk) .. drunk',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'condemnation', 'news'],
} satisfies Rule
