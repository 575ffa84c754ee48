import type { Rule } from '../../model/rule.ts'

const HIT =
  '(punched|slapped|smacked|headbutted|kicked|thumped|decked|floored|lamped|chinned|glassed|bottled|stabbed|shanked|strangled|throttled|choked|battered|leathered|twatted|clouted|clobbered|walloped|whacked|belted|elbowed|kneed|stamped on|stomped|jumped|beat up|beat the|beat him|beat her|beaten up|knocked out|knocked him|knocked her|knocked his|laid out|laid into|sparked|ko ed|sucker punched|bashed|pistol whipped|cracked|clocked|hit|pushed|shoved|socked|smashed|dropped|ironed out|filled in|duffed up|roughed up|put hands on|pepper sprayed|bit|head locked|choked out|swung for|swung at|went for|lunged at|threw a punch at|threw a drink at|chucked a pint over|threw a pint at|threw a chair at)'
const ONE =
  '(him|her|them|em|(a|an|the|some|this|that|my|his|her|our|another|every|one of the|two|two of the|three|five|those|these|dem|all of the) (old|young|big|massive|drunk|random|fat|little|mouthy|lippy|stupid|fucking|bloody|new|other|poor|cheeky|rude)? (@harm-person|face|head|nose|teeth|jaw|lights)|someone|somebody|both of them|one of them|everyone|one of his mates)'

export default {
  title: 'Fight told with pride',
  understood: 'You tell that you hit somebody or were in a fight.',
  why: 'A reader asks what happens when you lose your temper at work.',
  advice: 'Delete it. If you defended yourself, the police report says so, the post does not need to.',
  severity: 'medium',
  when: { speaker: 'self' },
  flags: [
    '(knocked|laid|sparked) (one|two|three|both|@number|a couple|some) of (theirs|his mates|their lads|the lads) out',
    `(laid|knocked|sparked|took|put|banged|ironed|smashed|beat|battered|duffed|wiped) ${ONE} (right|clean|straight|the fuck)? (out|down|sparko|cold|spark out|out cold|on his arse|on his back|on the floor|on the deck) (at|in|outside|and|with|last|over|for|after|$)`,

    {
      words:
        '(one|single|two) (punch|hit|headbutt|slap|swing|dig|shot|hook) (and|was all|thats all|is all) (he|she|it|they|dude|the (guy|lad)|i) (was|went|dropped|took|needed|hit|folded|slept) (out|down|sleep|sparko|cold|floor|took|like)?',
      when: { speaker: 'any' },
    },
    '(popped|landed|gave|caught|planted|hit|clocked|chinned|dropped|cracked|tagged) (him|her|them|one of them|the (guy|lad|bloke)) (one|a (right|left|beauty|hook|headbutt|elbow|knee|(good|proper) (one|hook|right|left|dig|slap|crack|thump|hiding|kicking))|square|clean|right|flush|straight) (right|in|on|in the|across|hook|one|square)?',
    '(sent|send|left|put) (two|three|one|some|a couple|both|him|her|them|@number) (of)? (them|em|the lads|his mates)? .. @harm-outcome',
    '(scrapped|scrapping|fought|fighting|scrap|brawled|rucked|boxed|knuckled up|threw hands|throwing hands|kicked off) (with|outside|in|at|them|these|those|dem|the|a|some|three|two|my|him|half|everyone|kids|lads|all) .. (outside|kids|lads|last night|estate|school|club|pub|bouncers|kebab|chippy|car park|never lost|neva lost|street|behind|ask about me|mcdonalds|whataburger|waffle house|taxi|👊|💪|🥊|them|town)',
    '(smashed|broke|cracked|hit|swung|whacked|put|threw|launched|bounced|wrapped) (a|an|the|my|his|her) (wine|beer|pint|glass|vodka|whole)? (bottle|glass|pint|chair|stool|bat|pool cue|plate|ashtray|brick|bin|shovel|spade|pan|helmet|hammer|phone|golf club|cue|fist|kettle) (on|over|at|off|in|round|across|into|through) (his|her|their|my (brother|ex|neighbour|dad|boss)|a (guy|bloke|lad|mans|man)|some (guy|bloke|lad)|the (guy|bloke|lad|bouncer)|him|her) (head|face|brother|back|skull|windscreen|window|car|legs|mate|nose|door|sister)?',
    {
      words: `(i|so i|then i|and i|we|had to|nearly|finally|just|actually|ended up|straight up|proper|properly|accidentally on purpose|^) (just|then|finally|actually|properly|literally|straight up|nearly|almost|only|had|have|may have|might have|basically|fucking|proper|totally|also|once|got drunk and|turned around and|turned round and|got up and|stood up and|legit)? ${HIT} ${ONE} !(with a (question|hug|smile|kiss)|up for|a (message|text|wave|look)|home|off at|for (charity|six)|out of the (cup|tournament|competition)|at (chess|tennis|golf|pool|darts))`,
      without: [
        '(dream|dreamt|dreamed|toddler|3yo|2yo|my (4|5|6|3|2) year old|baby|rehearsal|stage|by accident|accidentally|panto|cpr|physio|massage)',
      ],
    },
    '(got|gotten|been|get|getting|was|were|ended up) (in|into|in to) (a|another|my first|some|a proper|a massive|a big|three|two|a few|yet another|so many)? (fight|fights|fistfight|fist fight|scrap|scraps|punch up|punch ups|brawl|bar brawl|bar fight|street fight|scuffle|ruck|dust up|bust up|fisticuffs|knife fight) ',
    '(broke|busted|bust|smashed|split|cracked|fractured|rearranged|bloodied|flattened|dislocated|shattered|snapped) (his|her|their|a (guy|bloke|lad|man|bouncer)|some (guy|bloke|lad)|this (guy|bloke|lad)) (nose|jaw|ribs|arm|face|lip|teeth|head|cheekbone|collarbone|fingers|wrist|leg|eye socket|skull|finger|windows|car window|windscreen|rib|tooth)',
    '(knocked|punched|kicked|slapped|smacked) (his|her|their|a|some|this|two of his|the) .. (teeth|tooth|lights) (out|in)',
    '(beat|kicked|knocked|battered|slapped|smacked|punched) (the|seven|ten) (shit|crap|fuck|hell|piss|living|shades|bells|life|snot|stuffing|tar) .. (out of|of shit) !(me|us|that|this|the (team|opposition|boss|level))',
    '(left|put|landed|sent) (him|her|them|one of them|two of them|the (guy|lad|bloke)|some (guy|lad)) .. (in (hospital|a&e|the er|casualty|intensive care|icu|a coma|a heap|a pool|the gutter|stitches)|on the (floor|deck|ground|pavement|stretcher)|bleeding|unconscious|sparko|with (a black eye|a broken|two black|stitches|missing)|to (hospital|the er|a and e|casualty)|needing stitches|cold)',
    '(gave|giving|give|handed|dished out) (him|her|them|the (guy|lad|bloke)|some (guy|lad)|my (brother|ex|husband|boyfriend|neighbour)|the kid|a (guy|lad|bloke)) (a|an|the|some|two)? (proper|good|right|little|quick|massive|well deserved|swift|big)? (slap|smack|punch|kicking|hiding|beating|black eye|bloody nose|thump|headbutt|crack|dig|clout|backhander|left hook|right hook|thick lip|pasting|shoeing|leathering|hammering|battering|clip|thrashing|whooping|ass whooping|knuckle sandwich|nosebleed|concussion|fat lip|stitches|whack|belting|shiner)',
    '(threw|throwing|landed|swung) (the first|a|a few|some|one|the|my first) (punch|punches|right|left|dig|digs|hook|headbutt|fists|hands)',
    '(my|knuckles|hand|hands) .. (knuckles|hand|fists) (are|is|still)? (bleeding|bloody|bruised|swollen|split|broken|sore|cut|bust|killing me) .. (his|her|face|fight|punch|punched|hit|worth it|jaw|teeth|should see)',
    {
      words: '(you|they) should (see|have seen) the other (guy|fella|lad|bloke|fellow|girl|one)',
      when: { speaker: 'any' },
    },
    '(love|loves|loved|miss|missed|fancy|fancied|up for|looking for|want|wanted|need|needed|ready for|buzzing for|spoiling for|in the mood for|itching for|down for|always up for) (a|a good|a proper|another|the|an old fashioned)? (fight|scrap|punch up|ruck|tear up|tear up tonight|brawl|row with fists|dust up|straightener|kick off|fisticuffs|scuffle)',
    '(never|not) (lost|backed down from|walked away from|run from|ran from) a (fight|scrap|brawl)',
    '(undefeated|unbeaten|@number 0|@number and 0|win|wins|won) .. (street fights|bar fights|fights|scraps|in fights|brawls|bouncers)',
    '(kicked|thrown|chucked|banned|barred|escorted|ejected|suspended|expelled|excluded) (out of|out|from|off) .. (for|after) (fighting|punching|hitting|slapping|headbutting|a fight|scrapping|swinging|decking|throwing|starting a fight|battering|glassing|biting|kicking|breaking)',
    '(raised|lost) (my|a) (hand|hands|fist|temper|rag|head|shit) (to|on|with|at|and (hit|slapped|punched|smashed|threw|broke|kicked|swung)) (him|her|them|my|the|a|it)?',
    '(put my (fist|foot|hand|head) through|punched (a hole in (the|a|my|his|her) (wall|door|plasterboard)|a wall|the wall|a door|the door|a locker|the mirror|my monitor|a window|through)|smashed up|trashed) (the|a|his|her|my|their|through|in|some|$)?',
    {
      words:
        '(mugger|burglar|thief|robber|pickpocket|groper|flasher|creep|intruder|attacker) .. (punched|kneed|kicked|headbutted|broke|slapped|hit|elbowed|bit|maced|pepper sprayed|knocked|stamped|regretted|ran off crying|in the (balls|nuts|face|throat|groin))',
      severity: 'low',
    },
    {
      words:
        '(self defence|self defense|had no choice|he (started|swung|hit|pushed|grabbed|went for)|she (started|swung|hit)|defended myself|stood up for myself|in defence) ... (punched|hit|decked|dropped|floored|laid|broke|smashed|knocked|swung|kneed|headbutted|beat|battered|slapped) .. (him|her|nose|jaw|back|out|first)',
      severity: 'low',
    },
    '(squared up|square up|squaring up|scrapping|came to blows|throwing hands|throwing fists) (to|with|at|outside|in|on|over) (a|the|some|my|this|three|two|five|everyone|anyone|bouncers|strangers)',
    '(i|me|we|was|were|ended up|got caught|still) (swinging|fighting|brawling|kicking off) (with|at|outside|in) (a|the|some|my|this|three|two|five|everyone|anyone)? (bloke|blokes|bouncer|bouncers|strangers|lads|spoons|wetherspoons|chip shop|kebab shop|car park|taxi rank|pub|club|street)',
    '(slashed|let down|keyed|bricked|egged|torched|smashed|kicked in|put .. through) (his|her|their|my ex|the neighbour|my neighbour) .. (tyres|tires|car|windows|window|windscreen|door|mirrors|house|wing mirror|headlights)',
    '(kicked|hit|punched|slapped|threw|drowned|shot|poisoned|ran over|burned|stamped on|swung|booted|hurt|strangled|beat) (the|a|his|her|my|that|my neighbour|next door|the neighbour|some|stray|their)? (neighbour|neighbours|stray)? (dog|cat|puppy|kitten|cats|dogs|kittens|puppies|duck|ducks|swan|hedgehog|horse|fox) (again|across|hard|in|with|so|for|lol|and|until|out|off|down|$)',
  ],
  allows: [
    '(^|i|just) hit my (own)? (head|knee|elbow|thumb|shin|toe|finger) (on|against|off|with)',
    '(hit|knocked|smashed|pushed|dropped|beat|floored|cut|shot|burned|clocked|jumped|punched|cracked|kicked) (him|her|them|someone|somebody) (with (a|the|my) (question|news|bill|facts|idea|smile|truth|wink|line|pitch|wit)|off (a|the) (list|call|email)|from (nowhere|the list)|off at|home|a (line|note|message|text|wave|cheque)|up|slack|short|a deal|some slack|on (the bus|my phone|camera|film)|by (a|two|three|four|five|six|@number)|at (chess|tennis|pool|golf|darts|fifa|scrabble|cards|monopoly|uno|mario|quiz))',
    '(at school once|as a (kid|child|boy|teenager)|when (i was|we were) (kids|little|small|a kid|a child|@number))',
    'in @number and (he|she) still',
    '(not|never) (proud|fun|something i am proud)',
  ],
  harmlessIn: ['game', 'film', 'book', 'sport', 'photography', 'history', 'comedy', 'fitness'],
} satisfies Rule
