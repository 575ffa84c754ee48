import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Drugs by name',
  understood: 'You speak of drugs as of something you have, want or like.',
  why: 'A reader takes it for use.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it, or set it to be seen by friends only.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    {
      words:
        '[(the|some|my|good|di good|that|this|more|bring|brought|got|his|her|our|best|bad|free|love|smoke|need|low on|out of|bit of|bag of|with|and|on) (good|best|bad|dank|strong|cheap|little|more|bit of)? (weed|ganja|loud pack|zaza|spliff|spliffs|zoot|zoots|blunts|bongs|edibles|thc|doobie|doobies|pre rolls|prerolls|hash brownies|sativa|indica|kush|marijuana|weed gummies|joints and)] !(killer|killers|whacker|wacker|pulling|in the (garden|lawn|path|cracks)|barrier|out|control|free|the (garden|lawn|beds)|science|risk|that (has|keeps) (growing|coming)|growing (in|between|through)|killing|eater|spray|dating|(sheet|sheets))',
      without: [
        '(garden|gardening|lawn|allotment|patio|driveway|gravel|bleach|weedkiller|flower bed|flowerbed|compost|mulch|roses|dandelion|seedlings|crops|farm|farmer|paving|knotweed|nettles|edible flowers|edible glitter|edible flower|edible garden)',
      ],
    },
    {
      words:
        '[(do|doing|did|done|does|tried|try|take|taking|took|snort|love|like|want|need|miss|on|bit of|bag of|line of|lines of|gram of|bump of|some|good|the) (good|bit of|more|a load of|loads of|a|some|first|my)? (coke|cocaine|ket|ketamine|mdma|mandy|molly|sniff|beak|gak|charlie|pingers|ecstasy|lsd|shrooms|magic mushrooms|ghb|meth|heroin|crack cocaine|bugle|chang|2cb|dmt|acid tabs|yokes)] (for the first time|on (weekends|the weekend|fridays|saturdays|a school night|payday|special occasions|my birthday|holiday)|every (weekend|friday|payday|week|saturday|night)|at (weekends|the weekend|parties|festivals|christmas|the christmas|weddings|the races|a|my|the)|in (ibiza|amsterdam|berlin|magaluf|vegas|miami|bali|the|a|my|prague|marbella)|and|again|once|twice|last night|tonight|socially|recreationally|before|when|with|to|is|hit|hits|hit different|get over it|lol|because|so|but|it|i|$)',
      severity: 'high',
      without: [
        '(diet|zero|cherry|cola|can of|bottle of|machine|pepsi|rum and|jack and|vodka and|whisky and|ringwald|speed dating|clinic|infusion|depression|weasley|holly|ice cream|charlie (is|was|says|said|brown|chaplin|bucket)|chocolate factory)',
      ],
    },
    '[(ket|mdma|mandy|molly|ketamine|cocaine|acid|shrooms|mushrooms|lsd|pingers|pills|sniff|gear|weed|ganja|edibles|xans|xanax|spliffs|ecstasy|adderall|coke|beak|psychedelics|psilocybin|dmt|ayahuasca|truffles) (is|are|was|were)? (basically|literally|just|my|honestly|officially|the only|such|a)? .. (food group|love language|hit different|hits different|hit differently|vegetable|personality|religion|breakfast|five a day|therapy|self care|coping|a lifestyle|not even bad|underrated|the best|elite|god tier|a vibe|vibes|the move|a main meal|hobby|life changing|life|my therapist|cheaper than|should be (free|legal)|on the nhs|heals|healing|opened my|changed my|cured my|fixed me|saved my)] !(brownies recipe|diet|zero|rain|reflux|soup)',
    '[(brownies|brownie|cookies|cookie|gummies|gummy|cake|flapjack|fudge|chocolate|lollipop) .. (hit different|hits different|hit differently|kicked in|kicking in|hit me like|were not normal|not just brownies|not regular|special ingredient|special recipe|secret ingredient|were strong|got me|had me|laced|ceiling|colours|colors|flying|green butter|infused)] !(chocolate chip recipe|baked goods|vanilla)',
    '[(still|was|we|i|absolutely|proper|properly|been) (rolling|peaking|buzzing off|pinging|gurning|wired|flying|tripping|tweaking|spun|fried|scattered|coming up|coming down|rushing|mashed|spangled|waved|wavey|munted|flipping) (from|since|off|at|in|all|until|till|on) (saturday|friday|sunday|last night|the weekend|the rave|the festival|thursday|the club|sunrise|it|my (face|nut|tits|box|head)|pills|acid|@number|way|weekend|the afters|afters|whatever was|something)] !(laughing|luggage|laughter)',
    '[(my|the|his|her)? jaw (is|was|says|has|hurts|still|needs|got|aching|aches|sore|on|swinging|clicking|clenched|been)] .. (saturday|rave|festival|weekend|club|rolling|pills|mandy|gurn|gurning|chewing|hello|sesh|rolling|4am|5am|6am|techno) !(dentist|surgery|tmj|wisdom)',
    '[(new|got (my|a|the)|buying|bought|forgot (my|the)|lost (my|the)|anyone got (a|any)|fresh|where is my|need|pack of|king size|clean) (grinder|rizla|rizlas|king size|skins|papers|roach|bong|raws|rolling papers|rolling tray|blunt wrap|blunt wraps|backwoods|swishers|dab rig|vape cart|thc cart|one hitter|chillum|stash box|stash tin|weed tin)] !(coffee|pepper|spice|angle|meat|exam|a levels|for (coffee|my espresso|the exam)|cigars|university|divorce)',
    '[(dispensary|dispo|coffeeshop|weed shop|head shop|cannabis club|smoke shop|the bulldog) (run|trip|haul|visit|again|for|after|on|straight|before|was|is|in|with|girl|boy|bae|deals|first|stop|open|day|round|order|date|budtender|opens|close)] !(hospital|pharmacist|nurse|job|industry|technician|licence)',
    '[(smoked|smoking|smoke|roll|rolled|rolling|blaze|blazed|sparked|spark|burned|burning|lit|hit|hitting|share|shared|puffed|puff) (a|me a|up a|another|that|us a)? (one|fat one|big one|big fatty|fatty|little one|huge one|cheeky one|massive one|nice one|fat boy|big boy|fat|two|three)] .. (before|after|break|work|parking lot|car park|balcony|lunch|shift|clocking|class|lecture|school|sun|sunset|film|bed|breakfast|now|😂|💨|🍃|giggling|munchies|hungry|scanner|funny|movie|dinner|thanksgiving|christmas|church|church|mass|shower|school run|exam|tonight|lads|girls|high) !(salmon|brisket|ribs|cigar|pork)',
    '[(edibles|gummies|brownies|space cakes|weed|spliffs|joints|the good stuff|the green|a little green|prerolls|weed cookies)] (are|is|on|in|at|ready|for|waiting) (on the (counter|table|side|house)|in the (fridge|oven|freezer|tin|drawer|bag|kitchen)|at mine|for everyone|for after|for later|for dessert|ready|waiting|for all|for the) ',
    {
      words:
        '[(anyone|who|someone|anybody|any one|where can i|who can) .. (selling|sell|sells|holding|got|hold|has|have|sort|sort me|sorting|find|get|score|cop|knows a guy|know a guy|link me|linking|grab|plug|deliver|delivers|sorting out|moving|pushing) .. (any|some|good|decent|a bit of|me)? (greens|green|gas|loud|bud|trees|tree|weed|gear|sniff|coke|pills|pingers|molly|shrooms|za|zaza|edibles|addy|addys|xans|percs|gak|ket|mandy|acid|smoke|nos|gram|grams|bag|bags|q|eighth|draw|puff|party favours|party favors|bits|beak|pollen|igbo|kush|skank|gange|ganja|dagga|zol|maal|charas|cali)] !(beans|tea|salad|card|cards|screen|screens|paint|bin|bill|bills|station|leaves|bag for life|for (school|camping|work|hiking)|surgeon|cylinder|engineer|fire|boiler|and electric|mileage|money|of (rice|crisps|sand|cement)|reading)',
      when: { question: 'any' },
      severity: 'medium',
      without: [
        '(energy bill|petrol|gas prices|boiler|vegetable|garden|lawn|golf|fishing|camping|climbing gear|ski gear|school bag|sugar|garden centre|christmas tree|stove|propane|hiking|kit|band)',
      ],
    },
    '[(copped|cop) (a|an|another|half|two) (eighth|8th|half oz|oz|zip|q|dub|dime|dime bag|dub sack)] !(wave|final|seed|place|note|finger)',
    {
      words:
        '[(anyone|who|someone|anybody|you|yall|u) (know|knows) (a|any) (good|decent|reliable|new|solid)? (plug|plugs|weed man|dealer)] (in|near|around|round|out|$)',
      when: { question: 'any' },
      without: [
        '(prices|boiler|petrol|station|socket|adapter|charger|car|antique|poker|art|spark|toyota|ford|honda|bmw|tesla|travel)',
      ],
    },
    '[lean in (my|the|his|her) (cup|styrofoam|double cup|sprite)]',
    '[(high|higher) (as|than) (a|the|two|fifty)? (kite|kites|giraffe|giraffes|georgia pine|snoop|willie nelson|cheech)] !(festival|flying|club|string|on ..2 (sugar|life|adrenaline|caffeine|endorphins|helium|morphine|cake))',
    '[(dabbing|dabs|took a dab|taking dabs|fat dabs|hot dabs) (all day|all night|tonight|rn|right now|again|for breakfast|before work|out)]',
    '[(been|is|so|town is|whole city|everyone is|i am|gone|it is|bone) dry (since|for|out here|round here|all week|rn|atm|again) .. (monday|tuesday|wednesday|thursday|friday|week|guy|plug|weed|smoke|days|dealer|loud|bud|gas|green|spliff|lol|😭|help)] !(rain|january|skin|garden|weather|river|lawn|crops|land|wine|eyes|cough|spell)',
    '[(igbo|loud|gbana|colos|colorado|sk|skunk|kush|skoochies|arizona) .. (finish|finished|no dey|hold|dey hold|my side|clean|high me|highing|smoke|wrap|joint)]',
    '[(five fingers on the leaf|five finger leaf|smells like a skunk|smells suspiciously|seven leaves|pointy leaves|tomato plants 😉|tomatoes 😏|special tomatoes|tomato plants in the loft|growing tomatoes in the (loft|wardrobe|cupboard)|grow lights in the (loft|wardrobe|attic)|heat lamps in the loft|electricity bill .. (loft|grow|plants|lamps)|herb garden 😉|airing cupboard .. (plant|plants|leaf|leaves|skunk))]',
  ],
  allows: [
    'jaw ..8 (filling|dentist|tooth|teeth|molar|crown)',
    'weed (california|ca|town|mug)',
    '(used to|years ago|back in (uni|college|the day)|when i was (young|younger|a teenager))',
    '(my gp|my doctor|prescribed|pharmacy|vet|surgery|anaesthetic)',
    '(do not|does not|never|not) (do|take|touch|need|use|smoke|like|want) (any|hard|the)? (drugs|weed|coke)',
    '(smells|stinks|reeks|smell|stink|stank|smelled|smelt|whiff) .. (of|like) .. (weed|pot|cannabis|marijuana)',
    '(neighbour|neighbor|neighbours|neighbors|downstairs|tenant|tenants|flat below|flat above) .. (weed|smoking|smoke|smokes)',
    '(diet|cherry|vanilla|large|can of|glass of|bottle of|rum and|jack and|vodka and|whisky and|mexican) (coke|cokes)',
    '(crack|cracks) (on|in|of|down|cocaine epidemic)',
    '(police|arrested|jailed|charged|seized|raid|raided) .. (weed|coke|cocaine|drugs|cannabis)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'treatment', 'pharmacy', 'condemnation', 'news'],
} satisfies Rule
