import type { Rule } from '../../model/rule.ts'
import { GROUP } from '../hate/parts/group.ts'

const THEM =
  '(he|she|they|him|her|them|you|u|it|@handle|@name|people like (him|her|you|that)|these people|those people|the lot of them|all of them|every one of them|that (man|woman|guy|judge|bloke|bitch|bastard|cop|officer)|this (man|woman|guy|bastard|bitch|judge)|whoever|anyone who|people who|politicians|bankers|landlords|journalists|cops|nonces|paedos|pedos|rapists|scum|traitors|bosses|ceos|billionaires|drivers|cyclists|mps|any (man|bloke|guy|woman|person|one) who|every|the (rich|mayor|president|prime minister|judge|council|ref|government))'

export default {
  title: 'Wishing death or injury',
  understood: 'You wish death or injury on somebody.',
  why: 'Whatever the person did, readers stop at the wish.',
  advice: 'Delete it.',
  severity: 'high',
  when: { negated: 'any' },
  flags: [
    '(he|she|they|you|u|landlord|boss|manager|company|council|government|ex|@handle|@name|the lot of them|all of them) can (all|just|go)? (burn|rot|die|hang|choke|drown|bleed|drop dead|burn in|rot in|die in|get run over|get shot|go to the gallows|get stabbed) (in|for|alive|on|and|slowly|as far|to|$)',
    '(hope|pray|wish|hoping|praying) (he|she|they|you|u|@handle|@name|that (man|woman|guy|bitch|bastard)) (falls|fall|trips|trip|slips|slip|drives|walks|gets thrown|gets pushed|jumps|sits|chokes) (down|off|under|into|in front of|through|on|over|out of) .. (stairs|stair|cliff|bridge|bus|train|hole|well|building|window|roof|lorry|volcano|traffic|bannister|balcony|river|spike|knife|manhole|bone|grape|glass)',
    '(take|taking|took) (this|that|him|her|them|the) (clown|idiot|bastard|guy|man|woman|prick|bitch|president|pm|one)? out (already|now|please|for good|back and|permanently|with a|once and)',
    '(finish|finished|finishing) (him|her|them|you|the job) off (when|while|for good|properly|next time|myself|then|in)',
    '(should|shoulda|could|coulda|wish i) (have|had|of)? (finished|ended|drowned|killed|smothered|strangled|shot|stabbed|buried|left) (him|her|them|you|it) (off|to die|to drown|when|there|in the|at birth|under|with|while)',

    {
      words:
        '(hope|wish|pray|wishing|hoping|praying|want|would love it if|be great if|be nice if|if only|cannot wait till|can not wait till) (that)? (a|an|the|some|karma|lightning|someone|somebody|any) (big|massive|passing|stray|double decker|runaway|hungry)? (bus|truck|lorry|train|car|van|piano|anvil|meteor|bullet|lightning|shark|lion|bear|tree|tram|cow|someone|somebody|crocodile|bomb|brick|tank)? (would|will|could|to|falls|fall|hits|hit|flattens|runs|drops|strikes|eats|lands|takes|knocks|kills|beats|stabs|shoots|gets|slaps|punches|would just|finally)? (hit|hits|flatten|flattens|run over|runs over|fall on|falls on|land on|lands on|strike|strikes|eat|eats|crush|crushes|mow down|take out|takes out|knock|knocks|kill|kills|stab|stabs|shoot|shoots|slap|slaps|punch|punches|get|gets) (him|her|them|you|u|@handle|the lot|that|my|this)',
      when: { hypothetical: 'any' },
    },
    {
      words:
        '(hang|shoot|kill|drown|burn|execute|behead|gas|lynch|stab|bury|flog|castrate|guillotine|nuke|bomb|poison|slap|punch|whip|stone) (every (last|single)? one of|every (last|single) one|all of|each and every|each of|the lot of|half of|the whole lot of|all) (these|those|them|the|you|our|my|em|of) !(pictures|clothes|washing|lights|curtains|weeds|wasps|candles|calories|aliens|zombies|data|files)',
      when: { speaker: 'any' },
    },
    '(got|gets|getting|get) (exactly)? what (was|is|he|she|they|you) (had)? (coming|deserve|deserves|deserved|asked for|earned) (to)? (him|her|them|you)? // (hurt|hope|good|haha|lol|👏|laugh|dead|bled|suffer|beaten|stabbed|shot|killed|punched)',
    '(hope|pray|bet) (it|that) (really|fucking)? (hurt|hurts|stings|stung|was painful|is painful|bled|leaves a scar|kills) (him|her|you|them|$)',

    '(should|must|need to|deserve to) (all)? be (dragged|taken|marched|lined) (out|up|outside) (of .. )?(and)? (shot|hanged|hung|beaten|killed|executed)',
    '(hope|wish|pray) (that|the|this)? (drunk driver|driver|burglar|thief|killer|rapist|nonce|judge|monster|scumbag) (dies|rots|burns|suffers|chokes)',
    '(traitors|scabs|collaborators|nonces|paedos|politicians) (will|shall|must) (all)? (hang|swing|burn)',
    {
      words:
        '^ death to (all|every|the|those|these|our|any)? (@politics-figure|@politics-party|@politics-voters|@handle|#FirstName|him|her|them|you|traitors|infidels|kuffar|cops|police|pigs|politicians|bankers|landlords|tyrants|fascists|communists|nazis|terrorists|rapists|nonces|paedos|pedos|scabs|rich|king|queen|regime|judges|journalists|america|americans|israel|israelis|iran|russia|russians|england|britain|india|pakistan|arabs|zionists|enemies of|unbelievers|apostates|blasphemers)',
      without: ['(chant|chanted|chanting|graffiti|slogan|banner|song|album|lyrics|film)'],
    },
    '(let|hope|make) ..3 (beat|kick|stone|stab|choke|bludgeon|batter) (him|her|them|you|@handle|that (man|woman|guy|bitch|bastard)|these people|those people) to death',
    '(put|shove|stick|throw) (him|her|them|that (man|woman|guy|bastard|bitch)) back (in|into) (his|her|their|the|a) (coffin|casket|grave|crypt|tomb) (please|already|now|for good|where|$)',
    '(i am|we are) ..1 (for|in favour of|in favor of|all for|fine with|ok with|okay with|happy with|cool with|good with) ..3 (getting|being|to be) (themselves|himself|herself)? (all)? (killed|shot|hanged|executed|beaten|stabbed|lynched|murdered|gassed|run over)',
    '(should|we|let us|gonna|going to|just|someone|time to) ..1 (bomb|nuke|gas|exterminate|slaughter|massacre|behead) (them|em|those (people|animals|bastards)|these (people|animals|bastards)) (all|every|into|back to)',
    '(remove|wipe|erase|rid|scrub|delete|removed|wiped|erased) (him|her|them|you|these (people|animals|bastards)|those (people|animals|bastards)|people like (him|her|you|that)|@politics-figure|all of them|every one of them|scum like ..2) (from|off) (the|this) (planet|earth|world|face of)',
    {
      words:
        '(bring back|need|want|start|time for|hold|televise) ..1 public (execution|executions|hanging|hangings|beheadings|floggings|whippings)',
      without: ['(no|not|never|abolish|history|century|museum)'],
    },
    'public (execution|executions|hanging|hangings|beheadings|flogging|floggings) (should|would|will|must|need to|please|now|for (these|those|politicians|traitors|all|him|her|them|the)|is the (only)? answer|are the (only)? answer)',
    '(nobody|who|no one) asked .. (kys|kill yourself|die|drop dead)',
    `(any|every) (man|bloke|guy|woman|person|one|parent|driver|cyclist|politician) (who|that) ... (should|deserves to|needs to|ought to) be @harm-done`,
    `${GROUP} (should|must|ought to|need to|deserve to) (all|just)? be @harm-done`,
    `(anyone|whoever|people|those|men|bastards|scum|idiots) (who|that) ... (should|deserve to|deserves to|need to|needs to|ought to) (all)? be @harm-done`,
    '(kys|kill yourself|kill urself|kill yourselves|neck yourself|rope yourself|hang yourself|log off life|end yourself|end your life|unalive yourself|drink bleach|jump off a (bridge|cliff|building|roof)|eat a bullet|go die|drop dead $|drop dead (you|u|@handle|and|bitch)|die in a fire|slit your (wrists|throat))',
    {
      words: `${THEM} (all|both|just|really|honestly|genuinely)? (should|should all|deserve to|deserves to|need to|needs to|ought to|wants|want|must) (all|just|really|have|honestly|seriously)? (be|been|get) (all|taken|publicly|slowly|just|fucking)? (out and)? @harm-done`,
      without: ['(photo|filmed|camera|film|portrait|35mm|scene|movie|cat|dog|vet|suffering animal|tree|hunger)'],
    },
    {
      words:
        '(want|wants|need|needs|deserve|deserves|could do with) (hanging|shooting|stringing up|putting down|locking up and|a bullet|a noose|flogging|a firing squad|kicking in|knocking out|drowning|castrating|horsewhipping|lynching|beheading|the rope|the chair|the electric chair|the guillotine|stabbing|burning)',
      without: ['(picture|pictures|photo|curtains|basket|washing|coat|coats|frame|shelf|door|wallpaper)'],
    },
    {
      words: `(hope|hoping|wish|wishing|pray|praying|cannot wait|can not wait|looking forward to|would love|dream|the day|want|manifesting) (that|until|till|for|when|if|to see)? ${THEM} (all|both|would|will|just|to|really|eventually)? (slowly|painfully|finally|fucking|actually|just|get|gets|be|are|is)? (die|dies|died|dead|drop dead|drops dead|killed|shot|stabbed|hanged|hung|choke|chokes|suffer|suffers|drown|drowns|(burn|burns) !(that|the|it|his|her|this|off)|rot|rots|bleed out|bleeds out|(crash|crashes) !(on|at|here|ours)|beaten|beaten up|murdered|shanked|run over|hit by (a|the) (bus|car|train|truck|lorry|tram|van)|raped|assassinated|executed|swinging|six feet|in the ground|in a box)`,
      without: ['(in peace|happy|my grandad)'],
    },
    {
      words:
        '(someone|somebody|anyone|one of you|can someone|could someone|will someone|would someone|people|you|we|they|please|just|time to|time somebody) (please|just|should|needs to|need to|ought to|has to|have to|better|really|got to|to)? (please|just|really|go|go and|fucking)? (shoot|kill|assassinate|murder|stab|hang|execute|take out|put a bullet in|punch|slap|deck|knock out|behead|drown|run over|put down|lynch|gut|strangle|smother|bump off|hit|glass|jump|beat up|batter|petrol bomb|torch) (him|her|them|this (man|guy|woman|bastard|prick|bitch|cunt|clown|idiot|president|judge)|that (man|guy|woman|bastard|prick|bitch|cunt|clown|idiot|judge)|the (president|prime minister|pm|mayor|ceo|judge|ref|traitor|bastard|lot|guy|man)|@handle|@name|these (people|bastards|idiots|cunts)|those (people|bastards)|all of them|politicians|landlords|your) !(a (message|text|dm|email|line)|an email|up|with a)',
      without: ['(police|photo|portrait|photographer|camera|me)'],
    },
    {
      words:
        '(kill|hang|shoot|execute|behead|guillotine|drown|gas|lynch|eat|castrate|bomb|burn) (all|every|the|these|those|all the|all of the)? (politicians|bankers|landlords|journalists|cops|police|pigs|feds|nonces|paedos|pedos|pedophiles|paedophiles|rapists|tories|lefties|liberals|republicans|democrats|traitors|terfs|fascists|nazis|commies|communists|capitalists|bosses|ceos|billionaires|rich|tories|cyclists|vegans|influencers|judges|teachers|parasites|scum|drug dealers|murderers|criminals|thieves)',
      without: ['(eat the rich|mind|vote|tax)', 'game'],
    },
    `${THEM} (deserved|deserve|deserves|deserved to|got what|had it coming|should have been|should have) (to)? (die|be shot|be killed|be stabbed|death|it when|every (punch|kick|stab|bullet)|got (stabbed|shot|killed|beaten)|what (he|she|they) got|dead|the death penalty|worse|hanged|died|bled|a bullet|killed|stabbed|shot|drowned|aborted|finished)`,
    '(glad|happy|delighted|buzzing|great news|good news|made my day|lovely|pleased|thrilled|brilliant) (that|to hear|to see|when|he|she|they|the|someone)? .. (died|is dead|are dead|got (shot|stabbed|killed|beaten|hit|jumped|run over|battered|knocked out|murdered)|was (shot|stabbed|killed|beaten|murdered|assassinated|attacked)|has died|dropped dead|croaked|bled out|suffered|drowned)',
    '(good riddance to|another one bites the dust|should have aimed|pity (he|they|she|it) missed|shame (he|they|she|it|the bullet) missed|aimed better|better aim|finish the job|finished the job next time|too bad (he|she|they) (survived|lived)|shame (he|she|they) (survived|lived)|unfortunately (he|she|they) (survived|lived)|wish (he|she|they) (had)? (missed not|died)) .. (dead|died|survived|missed|shot|stab|stabbed|cop|pig|next time|bullet|scum|bastard|paedo|thug|more to go|to go|$)',
    '(one|another) less .. (cop|pig|scum|bastard|paedo|thug|nonce|rapist|tory|to go)',
    '(bring back|bringing back|reintroduce|vote for|support) (the)? (public)? (hanging|hangings|death penalty|gallows|guillotine|firing squad|firing squads|stocks|noose|rope|public executions|public hangings|corporal punishment|flogging|electric chair|national service and)',
    '(hang|string|strung|line|stick) (him|her|them|em|the lot|all of them|every one of them) (up|high|from (a|the) (lamp ?post|lamppost|tree|bridge|rafters)|against (a|the) wall|in public)',
    '(bullet|bullets|rope|noose|firing squad|guillotine|gallows|piano wire) (is too good for|waiting for|would (sort|solve|fix)|each|to the (head|back of)|in (the|his|her|their) (head|skull|back)) (him|her|them|each|the|all|of|every|these|that|everyone|you|$)?',
    '(hanging|shooting|prison|jail|death) is too good for (him|her|them|you|people|scum|that|these|those)',
    '(throw|feed|leave|put|lock) (him|her|them|the lot of them) (to|in|with|on|off|into) (the|a)? (lions|wolves|sharks|pigs|dogs|woodchipper|oven|gas|lamppost|gallows|stocks|sea|electric chair|bonfire|general population|shark tank) (and|$)',
    '(hope|hopefully|wish|pray) .. (someone|somebody|one of|inmates|cellmate|cell mate|prison|another prisoner|the lads inside|karma|a bus|a truck|a lorry|a train) .. (stabs|shanks|kills|beats|rapes|gets|hits|runs|finds|deals|sorts|slits|cuts|knocks|does|shoots|batters|strangles|teaches) (him|her|them|to him|with him|you|out|over)',
    '(rot|burn|suffer|die|drop dead|choke|perish|drown) (slowly|painfully|in agony|alone|in hell|in prison|screaming|in a fire|in a ditch|in pain|like a dog) (you|and|bastard|scum|bitch|$)',
    '(political violence|assassination|bombing|terrorism|luigi|the shooter|the killer|mangione|breivik|school shooter|school shooters|columbine|the bomber|kneecapping|lynching|vigilante|vigilantes) (is|was|did|are|were) (a|the|nothing|sometimes|often|our|an)? (answer|justified|hero|heroes|legend|legends|king|right|wrong|necessary|saint|good|overdue|icon|god|deserved|based)',
  ],
  allows: [
    '(no|not a|not one|nobody|no one|none of|never|not any) .. (deserve|deserves|deserved) (to)? (die|be killed|death|be hurt)',
    '(nobody|no one|never|not|no woman|no man|no child) .. (deserves|deserve|deserved|should|wish|hope|want|wanted)',
    '(should|must|do not|does not|did not) (not|never) .. (be|want|wish|hope|kill|die)',
    '(my|the|our) (dog|cat|hamster|phone|plant|plants|battery|grandad|grandma|nan|dad|mum|uncle|weeds|wasp|mosquito|spider)',
    '(said|says|told|yelled|shouted|wrote|tweeted) (that|they|he|she|i|me|we)',
    '(plant|plants|character|villain|joffrey|episode|season|boss fight|slugs|weeds|wasps|mosquitoes|aphids|ants|moths)',
  ],
  harmlessIn: ['game', 'film', 'book', 'history', 'photography', 'cooking', 'comedy'],
} satisfies Rule
