import type { Rule } from '../../model/rule.ts'

const VICTIM =
  '(him|her|them|the new (girl|guy|lad|kid|starter|boy|intern|hire)|the intern|the temp|the apprentice|the trainee|a kid|that kid|some kid|this kid|a girl|a boy|a lad|the quiet (one|girl|kid|lad)|the fat (kid|girl|lad)|my ex|@name|@handle|my sister|my brother|my flatmate|my roommate|the substitute|the supply teacher|the loser|everyone who|anyone who)'

// Without names: one can mock a Request, exclude Safari and tease roots out.
const SOMEBODY =
  '(him|her|the new (girl|guy|lad|kid|starter|boy|intern|hire)|the intern|the temp|the apprentice|the trainee|a kid|that kid|some kid|this kid|a girl|a boy|a lad|the quiet (one|girl|kid|lad)|the fat (kid|girl|lad)|my ex|the substitute|the supply teacher|the loser)'

export default {
  title: 'Bullying and humiliation',
  understood: 'You tell of humiliating or hounding somebody, or call on others to do it.',
  why: 'A reader thinks of the team you would join.',
  advice: 'Delete it. If you are sorry, saying so to the person is worth more than a post.',
  severity: 'high',
  flags: [
    `(%bully|%humiliate|%torment|%haze|%pants|%wedgie|%taunt|%ridicule|%troll|%stalk|%catfish|%blackmail|%gaslight|%intimidate|%harass|%doxx|%dox) (the|a|some|this|that|poor|little)? ${VICTIM}`,
    `(%mock|%tease|%spam|%shun|%exclude) (the|a|some|this|that|poor|little)? (${SOMEBODY}|them !(out|apart|from)) !(about|out)`,
    {
      words: `(made|making|make|had) ${VICTIM} (cry|sob|burst into tears|beg|quit|leave|cry in|in tears|crying|wet (himself|herself)|run out|eat|strip|kneel)`,
      without: ['(happy|laughing|film|song|proposal|surprise|sorry|apologise)'],
    },
    `(send|sending|sent) (her|him|them|his|their|@handle|@name) (inbox|dms|mentions|phone|comments|reviews)? .. (hate|abuse|messages until|what you think|know what|dick pics)`,
    `(flood|flooding|fill|filling) (her|his|their|@handle|@name) (inbox|dms|mentions|phone|comments|reviews)`,
    `(everyone|everybody|all of you|guys|let us|lets|go|please|you all|who wants to|come on) (all|go|and|to|just)? (mass report|pile on|spam|dogpile|ratio|bully|harass|troll|cancel|expose|dox|doxx|ruin|laugh at|swarm|flood|bombard) (this (guy|man|woman|girl|account|clown)|that (guy|man|woman|girl)|his|her|their|him|them|@handle)`,
    `(everyone|everybody|all of you|let us|lets|you all|go and) (all|go|and|just)? (report (him|her|them|his|their|@handle|this (ugly|fat|stupid|vile|account|troll|creep|freak|clown))|(ring|call|message|email|phone|contact) (his|her|their) (boss|employer|work|workplace|school|university|mum|mother|parents|wife|husband|manager|office))`,
    `(here is|dropping|this is|found|got|have|leaking|leak|posting) (his|her|their) (full name|address|home address|number|phone number|workplace|employer|car reg|school|nudes|private|dms) .. (go|do your|do what|have fun|have at|make|call|pay|let|use|enjoy|visit|ring|you know|if anyone|internet|everyone|twitter|😈)`,
    `(make|making) (his|her|their|your|@name|this (guy|woman|man|girl)) life (a)? (hell|misery|miserable|impossible|a living hell)`,
    `(going to|gonna|will|want to|imma|let us|lets|we will|i will) (ruin|destroy|wreck|end) (his|her|their|your|@name|this (guy|woman|man|girl)) (life|career|marriage|reputation|business|day one)`,
    `(get|getting|got|have|trying to get) (him|her|them|@name|@handle|this (guy|woman|man|bitch|bastard|prick)) (fired|sacked|suspended|expelled|deported|kicked out|dropped|evicted)`,
    {
      words: `<!telling <!tell <!told (we|i|me and|the lads|the girls|whole (class|office|team)|everyone) .. (laughed at|laughing at|took the piss out of|taking the piss out of|ripped the piss|filmed|videoed|recorded|spat on|spat at|spat in|tripped|pushed|shoved|locked|stole|hid|ignored|left out|uninvited|egged|threw|flicked|nicknamed|blanked|froze out|imitated|did an impression of|made fun of|making fun of|poured|drew on|shaved) .. (her|him|them|his|their|the new|the intern|the fat|the weird|a kid|that kid|the quiet|stutter|accent|limp|lisp) `,
      severity: 'medium',
      without: [
        '(jokes|myself|my own|comedian|laughed at ourselves|with us|story|stories|scoring|goal|proposal|wedding|speech|birthday|himself|herself|dog|cat|baby|toddler)',
      ],
    },
    '((look at|have you seen|clock) the state of (him|her|them|you|his|her|their|(this|that) (man|woman|guy|girl|lad|bloke|one|lot)|@name)|state of (this|that) (man|woman|guy|girl|lad|bloke|lot)|^ (the)? state of (him|her|them|you|ya|(this|that) (man|woman|guy|girl|lad|bloke|one|lot))|who let (him|her|them|this|that) out|who told (him|her|them|you|this) .. (sing|could|looks|that was|they|he|she)|who dressed (him|her|you|them)|did (he|she|you) get dressed in the dark|what is (he|she) wearing|what on earth is (he|she) wearing)',
    '(%bully|%bullying) (her|him|them|kids|people|someone) (works|is fun|is funny|was funny|builds|made|should|back|lol|into)',
    '(i was|we were|i used to be) (such|a|an|the)? (proper|total|right)? (bully|bullies|mean girl|mean girls) (and|lol|haha|😂|at school|back|in)',
    '(bring back|need more|not enough|miss) (bullying|public shaming|public humiliation|fat shaming|the stocks|shaming)',
    '(fat shaming|bullying|public shaming|slut shaming) (works|should|is good|is fine|is necessary|builds)',
    {
      words:
        '(took|take|taking|sneaked|snapped|got|posted|post|posting) (a|an|some|this|secret|sneaky)? (photo|photos|pic|pics|picture|pictures|video|videos|vid) of (a|an|some|the|this|that|him|her|them) .. (fat|ugly|asleep|drooling|crying|homeless|bald|outfit|weird|changing|gut|arse|ass|legs|teeth|hair|wig|so everyone|so we|for the group chat|haha|lol)',
      without: [
        '(baby|toddler|daughter|son|wedding|dad|mum|grandad|nan|dog|cat|puppy|kitten|himself|herself|beautiful|❤|🥰)',
      ],
    },
    '(revenge|leak|leaked|leaking|posting|post|share|shared|sharing) (porn|her nudes|his nudes|my ex nudes|nudes of|her pics|her private|his private|their private)',
    '(follow|followed|following) (her|him) .. (home|all night|every night|see who)',
    '(waited|waiting|wait|drove|driving|sat|sitting) (outside|past|by|for (her|him)) .. (her|his|my ex) (house|flat|work|window|place)',
    '(%rate|%rank|%score) (every|all|all the|the|our|each|my (exes|colleagues)|@capital|her|his|their|new|this year) .. (girl|girls|women|woman|lads|exes|ex|teachers|colleagues|outfit|outfits|looks|intake|freshers|team|squad|mums|wives) ... (out of|looks|ugly|uglier|ugliest|hot|bum|fit|ten|best|worst|every|below|zero|fittest|fuckability|body|bodies)',
    '(%rate|%rank|%score|list|table|league table|chart|poll|spreadsheet) .. (ugly|ugliest|uglier|fattest|dumbest|thickest|worst dressed|smelliest|hottest|fittest|most fuckable)',
    '(made|set up|run|runs|running|started|created|got|have) (a|an|this) (fake|parody|hate|secret|burn|anonymous|whole)? (account|page|insta|instagram|profile|twitter|tiktok|group chat|poll|facebook|blog|whatsapp) (of|about|for|that|as|pretending|called|to laugh|to mock) .. (kid|weird|girl|lad|boy|her|his|him|teacher|loser|fat|ugly|scores|rates|laugh|@name|ex|neighbour|outfit|outfits|teeth)',
    '(we|everyone|everybody|whole school|whole office|whole year|all of us|you) (all)? (saw|seen|watched|heard|got sent|screenshotted|have seen|has seen|has|have) (the|your|her|his|that) (video|pic|picture|message|messages|text|texts|nudes|screenshot|screenshots|photo|photos|recording|voice note|crying|cry) .. (laughing|laugh|laughed|forget|lol|😂|🤣|forever|delete|viral|famous)',
    '(saw|watched|heard) (you|him|her) (crying|cry|sobbing|puke|throw up|wet) .. (nobody|no one|laugh|laughed|laughing|everyone|😂|🤣|lol|should tell you)',
    '(nobody|no one|we) (will|are going to|gonna) (ever|never)? (let (him|her|you) forget|forget (it|this|that)) (x|lol|😂|ever|haha|$)',
    '(read|showed|show|played|passed|shared|forwarded|sent|stuck|printed|pinned) (it|her|his|their|the|that|this) .. (whole team|whole office|entire team|whole class|whole group|group chat|staff room|noticeboard|everyone|lads|girls|office|team) // (laughed|laugh|laughing|howling|crying laughing|tears|😂|🤣|minutes|joke)',
    '(you all know|you know|we all know|everyone knows|y all know) what to do (with|🐍|😈|😉|$|@handle)',
    '(votes are in|officially) .. (ugliest|fattest|dumbest|weirdest|smelliest|worst|most hated|biggest loser)',
    '(%post) (his|her|their) .. (until|til|till) (he|she|they) (delete|deletes|leaves|quits|cries|cry|leave|quit)',
    '(name and shame|naming and shaming|make (him|her|them) famous !$|make (him|her|them) famous $ !(our|my|she|he|the)|do your thing twitter|twitter do your thing|internet do your thing|(internet|twitter|everyone|guys|reddit|tiktok) (please|go|and)? find (him|her|this guy|this woman|out who)|who is (he|she) (so|i want|find))',
  ],
  allows: [
    '(got|been|was|were|being|am|get) (bullied|humiliated|harassed|mocked|stalked|teased|doxxed|blackmailed|taunted)',
    '(stop|stopped|against|anti|report|reported|stand up to|survivor|never|prevent|policy|training) .. (bully|bullying|harassing|harassment|mocking|bullied|teasing|stalking)',
    '(lost|missing|stolen|found) (dog|cat|bike|wallet|phone|child|teddy)',
    '(sister|brother|mate|best friend|dad|mum|husband|wife|dog|cat) .. (tease|teasing|mock|mocking)',
  ],
  harmlessIn: ['film', 'book', 'game', 'comedy', 'sport'],
} satisfies Rule
