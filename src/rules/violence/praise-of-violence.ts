import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Praise of violence',
  understood: 'You praise or long for violence against people.',
  why: 'Readers do not want to work beside somebody who cheers it.',
  advice: 'Delete it.',
  severity: 'high',
  flags: [
    '(whoever|those who|the (lads|guys|ones|people|brothers|men) who|he who) (did|carried out|planted) ..1 (attack|attacks|shooting|bombing|bomb|bombs|stabbing|killing|killings|beheading|arson|hit) (is|are|was|were) (a|my|our|the|true|real|all)? (hero|heroes|legend|legends|king|kings|patriot|patriots|martyr|martyrs)',
    '(love|pay|like|live|nice|great|satisfying|lovely) (good money)? to (see|watch) .. (face|teeth|head|nose|jaw|skull|smug|smirk) .. (caved in|smashed|kicked in|rearranged|bust|busted|punched|slapped|knocked out|on a (spike|stick|pike)|wiped|broken|stamped)',

    '(wants|want|needs|need|deserves|deserve|give|gave|giving|get|gets|getting|got|asking for|could do with|owed|earned|receive|received|due|worth) (him|her|them|you|that|this|all)? .. (a|the|my|both) (good|swift|hard|proper|steel toe|size ten|right)? (kick|punch|slap|fist|boot|boots|bat|brick|elbow|knee|smack|headbutt|bullet|dig|clip|whack|crowbar|shovel|stick|jab|knuckles) (in|to|up|round|across|between|through|on|upside) (the|his|her|their|your) (teeth|face|head|balls|mouth|nuts|ribs|jaw|arse|ass|bollocks|chops|throat|shins|ear|ears|skull|gut|stomach|backside|knackers|goolies|chin|nose|eye|eyes|temple|kidneys|back of the head)',

    {
      words:
        '(did|doing|done) (the rest of us|us all|the world|everyone|the country|society|us|humanity|us) (a|all a|a massive|a huge)? (favour|favor|service)',
      with: [
        '(whoever|%kill|%shoot|%stab|%punch|%hit|%slap|%burn|%torch|%attack|ran|shooter|killer|driver|dead|died|death|bullet|bomb|gun)',
      ],
    },
    '(give|gave|deserve|deserves|should get|buy|earned|pin|someone give|get) (him|her|them|that (man|woman|guy|lad)|the (man|lad|guy|woman|driver|shooter|bloke)|a|every one of them|those (lads|boys|men))? (a|the|medal|an)? (medal|medals|knighthood|pint|pay rise|statue|obe|parade|round of applause) (not prison|not jail|instead of|for (hitting|punching|stabbing|running|shooting|burning|doing it|that|driving|slapping|killing|smashing|torching)|👏|👏👏)',
    {
      words:
        '(medal|medals|hero|heroes|legend|legends|favour|favor|applause|round of applause|well done|fair play|hats off|respect to|salute|good on|good lads|god bless) ',
      with: [
        '(set .. on fire|set fire|burned|burnt|torched|bombed|drove .. into|ran over|ran them over|ploughed into|shot (him|her|them|the|that)|stabbed|knocked .. out|beat (him|her|them)|hit (him|her|them)|rioters|riot|petrol bomb|attacked|killed|smashed up|every bomb|bombs|lynched|strung up|gunned|slapped the|punched the|punched (him|that))',
      ],
      without: ['(firefighter|firefighters|fire crew|paramedic|rescued|saved|survived|stopped|reported)'],
    },
    '(rooting|cheering|praying|fingers crossed|hoping|here|team|my money is on|backing|voting) (for)? (the)? (mountain|iceberg|shark|sharks|bear|bears|bull|bulls|virus|covid|meteor|asteroid|lions|lion|crocodile|cliff|turbulence|heart attack|orcas|orca|volcano|bus|sniper|shooter|bomb|cancer|tumour)',
    '(violence|bullets|bombs|a bullet|the gun|guns|force|terror|every bomb|the bomb|the rope|riots|rioting|blood) (is|was|are|were) (the|an|our|always|sometimes|the only|not always)? (answer|solution|only language|justified|only way|necessary|beautiful|what they deserve|deserved)',
    '(only language) (they|these|those|he|she|you|people) .. (understand|understands|know)',
    '(patriots|people|men|citizens|those|we|boys|the people) with (rifles|guns|pitchforks|ropes|torches|weapons) .. (know|ready|waiting|coming|will|should|need|what)',
    '(rifle|rifles|ammo|guns|torches|pitchforks|molotovs|jerry cans|jerrycan) (by the door|in the shed|ready|are ready|at the ready|loaded|packed|in the garage)',
    '(first|all|lined up|line them|line .. up|put them|stand them|stick them) (up)? against (the|a) wall',
    '(line|lined|lining) (up|them|em|every|all|the lot) ..9 (floor it|mow|shoot|wall|open fire|drive through|run them|ditch|bulldoz|gun|firing|machine gun|plough|plow)',
    '(run|mow|ram|plough|plow|drive|floor it|accelerate|speed up|put (my|your) foot down) (into|over|through|at|down|when) (them|the|those|these|every|any|all|cyclists|protesters|protestors|pedestrians|just stop oil|it)? (protesters|protestors|protest|cyclist|cyclists|crowd|climate|extinction|picket|marchers|pedestrians|kids|demonstrators|hippies|blockers|lot of them|lot)',
    '(tie|tied|string|strung|nail|chain|rope) (him|her|them|thieves|the thief|rapists|the|every|each|it)? .. (to a (tree|lamppost|lamp post|post|fence|truck|bumper|pole)|up (by|from)) ',
    '(rope|tree|lamppost|noose) // (assembly required|journalist|journalists|politician|politicians|traitor|traitors|paedo|some assembly)',
    '(mob justice|jungle justice|street justice|village justice|vigilante justice|frontier justice|eye for an eye|an eye for an eye|lamppost justice|necklacing|tyre and petrol|tire and petrol|tyre and (fuel|matches)) (is|works|for|needed|now|would|should|better|him|them|$)',
    '(beat|flog|whip|burn|hang|shoot|stone|cane|lash) (thieves|them|him|her|criminals|rapists|the thief|these people|kids|children|wives|wife|women|pupils|students) (till|until|like|and|with|in public|properly|more|again|at school) .. (talk|confess|public|learn|better|works|bleed|behave|police|drum|good|snake|stick|belt|they)',
    '(burned|burnt|smashed|torched|shot|stabbed|attacked|killed) .. (deserve|deserved) .. (it|medal|medals|every|worse)',
    '(pay|would pay|sell tickets|popcorn|front row|would love|ticket) (good money)? (to|for)? (watch|see) (it|him|her|them|that|this) .. (beaten|suffer|hang|swing|burn|bleed|battered|beating|die|get (his|her|their|battered|slapped|punched|knocked)|squirm|cry)',
    '(needs|need|deserves|deserve|could do with|wants|asking for|earned|get|gets|getting) (a|an|some|such a|him a|her a) (bloody|proper|good|right|fucking|serious|damn|decent|public|old fashioned|sound|severe|nice|real|swift)? (beating|kicking|hiding|slap|smack|thrashing|hammering|leathering|battering|punch|thump|shoeing|pasting|whipping|caning|belting|bullet|knuckle sandwich|doing over|brick|crowbar|baseball bat|ass whooping|ass kicking|arse kicking|throat punch|lynching|hanging|stabbing|curb stomp|backhander|clip round the ear|noose|hospital bed|good shooting)',
  ],
  allows: [
    '(carpet|rug|dough|egg|eggs|cream|drum|heart|snooze|bed|back|beaver|pillow) (needs|need|deserves)',
    '(engine|car|printer|boiler|machine|mower|laptop|vending machine)',
    '(nobody|no one|never) (deserves|needs)',
  ],
  harmlessIn: ['game', 'film', 'book', 'sport', 'cooking', 'history', 'comedy', 'pet'],
} satisfies Rule
