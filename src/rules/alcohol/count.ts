import type { Rule } from '../../model/rule.ts'

const MANY =
  '(five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|a dozen|two dozen|dozen|too many|a hundred|a thousand|a million|countless|god knows how many|several|way too many|far too many|@big-count|200|300|400|500)'
const DRINKS =
  '(pints|beers|lagers|ciders|guinness|guinnesses|stouts|ipas|ales|wines|vodkas|gins|rums|whiskies|whiskeys|tequilas|sambucas|jagers|jagerbombs|jager bombs|baby guinness|baby guinnesses|shots|cocktails|margaritas|margs|mimosas|martinis|espresso martinis|mojitos|negronis|daiquiris|proseccos|spritzes|aperols|sangrias|champagnes|bottles of (wine|prosecco|red|white|rose|beer|vodka|rum|gin|cider|champagne|buckfast|tequila|whisky)|cans of (lager|cider|stella|beer|fosters|carling|strongbow|guinness|dark fruits)|tinnies|stubbies|schooners|bevvies|jars|scoops|coronas|modelos|stellas|heinekens|peronis|moretti|morettis|tennents|carlings|fosters|wkds|alcopops|breezers|white claws|seltzers|long islands|pina coladas|g and ts|double vodkas|double gins|doubles|trebles|jello shots|jelly shots|tuskers|castles|savannas|kingfishers|bintangs|singhas|sherries|ports|brandies|drinks|bloody marys|glasses of (wine|red|white|rose|prosecco|champagne)|large (reds|whites|roses|wines)|bottles of beer|units)'

export default {
  title: 'Many drinks counted',
  understood: 'You tell how many drinks you had, and it is a lot.',
  why: 'Many employers take drinking bouts shown in public for a lack of judgement.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Set it to be seen by friends only, or delete it.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    {
      words: `[${MANY} (or so|large|big|more|double|cheeky|warm|cold|free|small|strong|very|bottles|rounds of|too many|swift|consecutive|hundred|k)? ${DRINKS}] (and|later|deep|in|down|for|before|by|on|last|tonight|to|with|at|,|$|one|then|no|since|plus|between|because|but|a|each|i|we|after|so|over|@emoji|lol|was|were|is|did|does)`,
      without: [
        '(water|milk|served|serving|pulled|pouring|poured|sold|selling|stock|stocked|order for|ordered for|the wedding|guests|customers|brewed|brewing|bottled|bottling|litres of paint|raised|donate|donated|delivery|deliveries|spilled|spilt|espresso|on target|on goal|shots on|missed shots|photo|photos|penalties|screenshots|headshots|vaccine|booster|per week limit|guidelines|nhs|units a week|recommended|limit|museum|cellar|collection|cost|costs|price|prices|quid|charge|charging|menu|varieties|types of|kinds of|different (beers|gins|wines)|taster|tasting|basketball|free throw|off target|blocked|saves|keeper|striker|arsenal|united|city|insulin|botox|coffee|energy drinks|soft drinks|protein|rounds of golf|recycl|fundraiser|raffle|0%|alcohol free)',
      ],
    },
    '[(had|having|got|after) a (right|proper|good|real)? (skinful|bellyful of (beer|gin|wine|rum|whisky))]',
    '[(liver|my liver|poor liver|the liver) (is|has|just|called|texted|emailed|says|said|sent|filed|wants|hates|asked|needs|will|left|handed|packed|resigned|quit|unionised|crying|rip|deserves|owes|and i|weeping|waving)] !(transplant|disease|failure|and bacon|and onions|function|cancer|foundation|specialist|results|biopsy|donor)',
    '[(asked to leave|escorted (out|off|from)|removed from|thrown out of|chucked out of|kicked out of|turfed out of|barred from|banned from|ejected from|carried out of|wheeled out of|helped off|lifted off|dragged off|asked me to leave) (of|from|a|an|the|my|every|three|two|our|own|his|her|another|yet another)? .. (bingo|wedding|pub|pubs|club|clubs|bar|bars|karaoke|brunch|casino|christening|funeral|wake|zoo|cinema|hotel|spa|party|restaurant|nightclub|wetherspoons|spoons|bouncy castle|dance floor|dancefloor|stage|stadium|races|racecourse|vineyard|wine tasting|beer festival|cruise|plane|train|coach|aquarium|theatre|panto|musical|christmas market|nativity|table|limo|baby shower|gin festival|distillery tour|hen do|stag do|darts|festival|all you can eat)] !(group chat|library|school for|the eu|the league|the squad|flat|house by|uk|parliament|class|by landlord|country|tournament|competition|twitter|for (racism|being gay|kissing))',
    '[(still over the limit|still above the limit|probably over the limit|definitely over the limit|well over the limit|blood is (pure|mostly|@number %|basically|now)|blood type is|bloodstream is|i bleed|sweating (pure)? (gin|tequila|vodka|booze|wine|prosecco|rum|beer|sambuca)|i smell like a (distillery|brewery|pub carpet|barmat)|breath could|(stink|smell|reek|smelling|stinking|reeking) (like|of) (a|an|last nights|pure|stale)? (distillery|brewery|pub|booze|gin|whisky|tequila|beer|wine|vodka|rum|sambuca|jager|alcohol|drink))] !(speed|credit|word|baggage|luggage|weight|card|character|hop|malt shop)',
  ],
  allows: ['(used to|years ago|back in (uni|college|the day))', '(sober|water|alcohol free)'],
  harmlessIn: ['recovery', 'drug-policy', 'drinks-trade', 'condemnation', 'news'],
} satisfies Rule
