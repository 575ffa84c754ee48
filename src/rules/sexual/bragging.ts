import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Sexual bragging or innuendo',
  understood: 'You boast of sex or make a crude hint at it.',
  why: 'It is nothing a reader wants to know of a colleague.',
  source: {
    name: 'CareerBuilder 2018',
    figure: '40 % turned someone down for provocative or inappropriate pictures or words',
  },
  advice: 'Delete it, or show it to close friends alone.',
  severity: 'medium',
  flags: [
    {
      words:
        '(get|gets|getting|got|gotten|want|wants|wanted|need|needs|eat|eats|eating|chasing|smash|smashing|chase) (no|some|any|that|your|good|her|enough|me some|more)? pussy !(cat|cats|willow|willows|foot|footing|riot|bow|galore)',
      when: { negated: 'any' },
    },
    '(%masturbate|masterbate|masterbates|masterbating|%fap|rub one out|rubbing one out|beat off|beating off|beating (my|his|your) meat|beat (my|his|your) meat|%jack off|%jerk off|having a wank|have a wank) (to|over|at|about|while|during|in|on|with) !(the study|the paper)',
    '(i|we) (have|had|am having|was having|were having|want|need|love|enjoy|like|keep having|get|got) (a lot of|lots of|too much|more|some|no|great|good|bad|wild|kinky|rough|drunk|drunken|irresponsible|unprotected|casual|meaningless|morning|makeup|make up|shower|hate|mind blowing|incredible|terrible|the best|so much) sex !(education|ed|offender|worker|workers|abuse|discrimination|and the city|scene|scenes|scandal)',
    '(best|worst|first|last|longest|quickest|loudest|drunkest|weirdest|wildest) (shag|sex|fuck|bang|orgasm|head|bj|blowjob|wank|lay|snog|night in bed|one night stand) (of|in|i|ever|so|was|since|goes|with)',

    '(we|me and him|me and her|him and me|did|done|doing|went|managed|that is|at it|made love|made it) (did it|do it|done it|at it|it|went at it)? (twice|three times|four times|five times|six times|seven times|@number times|all night|all weekend|all morning|multiple times|before breakfast) (before|in (a|one|the)|last night|this|and (i|still)|on|yesterday|already|😩|😏|🥵|🔥|💦)',
    '(three|two|four|five|several|@number|both|all three) (different|new|separate)? (women|men|girls|guys|lads|birds|dates|lassies|bridesmaids|air hostesses|nurses|sisters|flatmates) !$ (this (week|weekend|month)|in (one|a|the same) (week|weekend|month|night|day|bed)|last (night|weekend|week)|on the same (night|day)|at once|in bed|though|tho)',
    {
      words:
        '(stretch|stretch you|flexible|lay pipe|laying pipe|lays pipe|pipe|swallow|swallows|suck|sucks|wet|moist|soaked|hard|stiff|rigid|long|inches|size|sizes|measurement|measurements|too big|wont fit|will not fit|fit in|bigger|thick|girth|ride|mount|mounting|screw|screwed|screwing|bang|banging|nuts|balls|wood|tool|hose|plumbing|drill|drilling|hammer|pump|pumping|thrust|deep|deeper|bed|bedroom|sheets|all night|sore|hands on|lube|lubricated|tip|package|load|loads|finish|finishes|come quick|came|coming|knees|bend|tight|hole|holes|insert|penetration|spread|private lessons|after hours|price list|extras|extra|massage|oil|strip|stripped|tie|tied|handcuffs|whip|spank|naughty|dirty|filthy|satisfied|satisfaction|finger|fingers|tongue|mouthful|eat|taste|cream|buns|sausage|meat|melons|banana|aubergine|eggplant|peach|cucumber|courgette|stuffed|stuffing|erect|erection|head|lick|licked|blow|blowing|oral|rear|behind|bottom|top or bottom|position|positions|stamina|performance|rounds|harder|faster|push|pull|out of breath|sweaty|toy|toys|vibrate|vibrates|buzz|rub|rubbing|touch|grope|tease|tempt|bad girl|bad boy|punish|punished|discipline|uniform|nurse outfit|heels|stockings|birthday suit|undress|unzip|unbutton|zip|pants|knickers|undies|naked|bare|commando|kiss|snog|cuddle|spoon|spooning|chill|heavy on the|come over|sleepover|slumber|hot tub|shower|bath|steamy|heat|oven on)',
      with: ['(😏|😈|🥵|👅|🍆|💦|😜 ladies|😉 ladies)'],
      without: [
        '(told you so|knew it|new pb|promotion|tickets|sale|launch|big news|coming soon|profit|invoice|deploy|monday|gym|workout|leg day|run|ran|marathon|degrees|sunburn|heatwave|weather|curry|chilli|spicy food|shoplifted|nicked|stole|weed|pills|coke|drunk|vodka)',
      ],
      severity: 'low',
    },
    {
      words:
        '(stretch you|lay pipe|laying pipe|lays pipe|you swallow|swallow your|very flexible|she is (very)? flexible|he is (very)? flexible|not the only (measurement|thing)|only measurement|that is not the only|it is not the (tubs|weather|rain|gym|heating)|is not the (tubs|weather|rain)|got other (talents|skills|uses)|other uses for|i have other talents|good with (my|his|her) (hands|mouth|tongue)|hands of a|skilled with|knows how to use (it|his|her)|give you a good|on the price list|not on the menu|extra service|service you|fill your|check your pipes|unblock your|clean your pipes|inspect your|park it in|parking it in|rounds up|6 2|six two|6ft|six foot) // (😏|😉|😈|🥵|👀|ladies|girls|boys|lads|call me|balances out|that matters)',
      severity: 'medium',
    },
    {
      words:
        '(could get it|can get it|get it any (day|time)|could have me|can have me|would let (him|her) ruin|can ruin my life|could ruin my life|step on me|might distract your|distract your (boyfriend|girlfriend|husband|man|dad)|steal your (man|girl|boyfriend|dad|husband)|your (boyfriend|husband|dad|girlfriend|man) (wishes|is in my|likes my|follows me)|forgot how to (chew|breathe|speak|talk|walk|function)|body tea|serving body|serving cunt|body is bodying|body is tea|heavy on the chill|felt cute|might delete (later)? 💋|jaw on the floor|eyes up here|my eyes are up here|undressing me|left on the oven|leave the oven on|need rescuing by|rescue me (mr|please|🔥)|mission complete|mission accomplished 💋|hot girl shit|hot girl era|looking like (a snack|a whole meal|dessert|sin)|sin in a (dress|suit)|snacc|whole snack|whole meal|zaddy|hot priest|ride at dawn|thirsty over|thirsting|hall pass|celebrity crush is so|so rideable|seductive|sultry|smouldering|steamy)',
      severity: 'low',
      without: [
        '(code|car|bike|data|logo|design|font|kitchen|shoes|guitar|title|spreadsheet|marketing|burger|cake|recipe|shower|tea|coffee|bathroom|deadline)',
      ],
    },
    {
      words:
        '(husband|wife|boyfriend|girlfriend|fiance|man|woman|guy|men|women|dad|dads|firefighters|fireman|builder|builders|plumber|trainer|coach|vicar|priest|barista|actor|teacher|doctor|nurse|him|her|he|she|his|those arms|that beard) .. (in (a|an|his|her|the|that|those|grey|uniform|scrubs|glasses)|chopping|with (a|the|his)|doing|fixing|carrying|holding|topless|shirtless|sweaty|wet|tool belt) // (🥵|🤤|😏|💦|😈|😩)',
      severity: 'low',
      without: ['(degrees|heat|weather|gym|run|spicy|workout|marathon)'],
    },
    {
      words: '(that is what she said $|as the actress said|said the actress|said the bishop|if you know what i mean)',
      when: { quoted: 'any' },
    },
    '(one night stand|one night stands|walk of shame|stride of pride|walk of no shame|booty call|booty calls|(my|his|her|your|lower|higher) body count|^ body count (hit|conversation|question|is|of|over)|(my|his|her) dry spell|dry spell over $|notch on|notches on|bedpost|(threesome|threesomes) !(up front|at the golf)|foursome|orgy|friends with benefits|fwb|fuck buddy|fuck buddies|sex life|sex drive|sex dream|sex dreams|dirty weekend|horny|horniest|!@name randy|wet dream|morning glory|morning wood !(fire|stove|smoke)|hoe phase|ho phase|slut era|hoe era|hot girl summer but|situationship sex|hickey|hickeys|love bite|love bites|love bitten|sex marathon|sexcapades|sexpert|sex god|sex goddess|good in bed|great in bed|amazing in bed|shit in bed|bad in bed|better in bed|best i have ever had|lost my virginity|popped my cherry|popped (his|her) cherry|took (his|her) virginity|sex tape|(porn star|pornstar) !(testifies|trial)|playboy bunny|fifty shades of|kinky|kink|bdsm|fetish|fetishes|handcuffs and|whips and chains|safe word|safeword|butt stuff|bum fun|up the bum|up the arse|up the ass|back door fun|anal !(retentive|about)|sugar daddy|sugar baby|toyboy|(strip club|strip clubs) !(detective|loses|licence|owner)|stripper pole|strip poker|strippers|lap dance|lapdance|lap dances|(watch|watching|watched|watches|into|addicted to|his|my|free|gay|hardcore|good) porn|pornhub|porno|hentai|onlyfans|nudes|nudie|skinny dip|skinny dipping|skinny dipped|playing away|side piece|side chick|side bitch|thirst trap|thirst traps|netflix and chill|netflix n chill|dick pic|dick pics|sexting|sexted|sexts|boner|(a|an|raging|massive|my|his|your|got|instant|morning) hard on !(the|me|us|my|you|them|yourself|anyone|crime)|stiffy|semi on|(a|cheeky|quick|fancy a|to|for a) shag !(on|nest|pile|carpet|rug|haircut)|shag (him|her|you|me|them|my)|shags|shagged !out|shagging|shagger|bonk|bonking|titties|tits|(boobs|boobies) !of|wank|wanking|vibrator|dildo|sex toy|sex toys|ann summers)',
    '(slept|sleeping|hooked up|hooking up|shagged|banged|smashed|boned|pulled|bedded|copped off|got off|fucked|snogged|made out|got with|did it|had sex|been with) (with)? (two|three|four|five|six|seven|eight|nine|ten|@number|half|every|all|both|another|a different|so many|loads of|multiple|several|more than|twelve|twenty) (of|different|girls|guys|lads|birds|men|women|people !(out|off|from|over|up)|strangers|bridesmaids|groomsmen|blokes|milfs|chicks|randoms|tinder|nurses|the|my|in|on|this|mates|twins|sisters|brothers)',
    '(neighbours|neighbors|flatmates|flatmate|housemates|whole street|people downstairs|people upstairs) .. (heard (us|everything|me)|banging on the wall|complained about the noise .. (bed|sex|night)|hear us|know (his|her|my) name|knows (his|her|my) name|bed squeak)',
    // What another did to somebody is a story of abuse oftener than a boast.
    '(the things|things|what|stuff) (i|i would|id) (would|want to|could|am going to|wanna|gonna|let) (let him|let her|let them|let you)? (do|do to|do with|to)? (him|her|them|that man|that woman|you|me|each other) (in|to|tonight|on|with|last|if|🥵|😏|🤤|$)?',
    '(the things|things|stuff) (we|he|she) (did|do|let) (to|with|me|him|her)? (do|to)? (him|her|me|each other) (last night|tonight|in bed|in the|🥵|😏|🤤)',
    '(🍆|🍑|🍌|🌭) (💦|🍑|🍆|👅|😏|😈|🥵|🤤|😉|👋|✋|👉|👌|🍩|🌮|🐱)',
    '(💦|👅|🌮|🍒|🍩|🍯|🌶) (💦|👅|🍆|🍑|🍒|😈|🥵)',
    '(tonight|you|u|me|daddy|mommy|want|bed|wet|ride|eat|baby|babe|hungry|this|for|he|she|his|her|him|sexy|naked|legs|that|in my|need|later|come|over|back|big|juicy) (🍆|🍑|💦|👅|🥵)',
    '(size matters $|size does matter|size queen|big dick energy|bde|big d energy|grower not a shower|not the size of|hung like|well hung|packing down there|third leg|nine inches|ten inches|eight inches|seven inches|six inches of|inches of (pleasure|me|fun|him)|bigger than (his|yours) |girth|girthy|length and girth|that is what she said $|that is what he said $|as the actress said|said the actress|if you know what i mean|ifykyk 😏|ooh er missus|oo er|phwoar|giggity|just the tip|pull out game|pull out method|raw or|on all fours|on (my|her|his|your) knees (for (me|him|her|you|daddy)|🥵|😏|👅|😈)|between (the|my|her|his|your) (sheets|legs|thighs)|in the sack !(race|races|of)|in the bedroom department|bed breaking|bed broke|broke the bed|break the bed|naughty (boy|girl|weekend|nurse|secretary|schoolgirl|thoughts|pics|photos|things|but nice|tonight|by nature)|feeling naughty|feeling frisky|feeling horny|dirty minded|dirty mind|filthy mind|mind in the gutter|freak in the (sheets|bed|bedroom)|lady in the street|ride or die .. ride|ride the (pony|cowboy)|save a horse|ride a cowboy|sausage fest|taco tuesday 😏|eating out tonight 😏|muff|muff diving|rug munching|cherry popping|bean flicking|bashing the bishop|beating the meat|meat and two veg|one eyed snake|trouser snake|beef curtains|beef injection|pork sword|love muscle|lady garden|lady bits|downstairs area|brazilian wax before|nether regions|va jay jay|vajayjay|hoo ha|foof|fanny fart|queef|camel toe|bacon strips|clunge|daddy (chill|issues|please|🥵|😈|👅|💦)|yes daddy|call me daddy|calls me daddy|call (him|her|you) daddy|who is your daddy|spank !(the (ball|drums))|spanking !(new|clean|fresh)|spanked|whip me|gimp suit|gimp mask|latex and|crotchless|edible underwear|edible knickers|nipple tassels|nipple clamps|whipped cream and|body chocolate|body shots|lap dance|twerk on|twerking on|grinding on|dutty wine on|motorboat|motorboating|dry humping|(get|got|getting|made it|went|go|past|reached) to? (second|third) base|all the way with|fourth base|commando tonight|going commando|no knickers|no pants on|sleep naked|sleeping naked|naked selfie|naked selfies|half naked selfie|bathroom selfie naked|in my birthday suit|strip for (me|him|her|you|us))',
    '(fit|hot|sexy|buff|gorgeous|stunning|thicc|thick|curvy|busty|leggy|bootylicious) (singles|milf|milfs|dilf|mums|dads|nurses|blonde|brunette|redhead|bird|birds|chick|chicks|babe|babes|bod|body|thing|piece|young thing|men|lads in|firemen|firefighters|vicar|teacher|policewoman|sailor)',
    '(turns|turned|turning|gets|got|getting) (me|him|her|you) (on|off|hard|wet|hot and bothered|horny|going|all hot) (so|like|when|every|just|by|lol|😏|🥵|more|$)',
    '(last night|the other night|weekend|holiday|hen do|stag do|freshers|magaluf|ibiza|zante|ayia napa|vegas|amsterdam|cancun|spring break|work do|christmas party) ... (pulled|shagged|snogged|got off with|scored|got lucky|stripper|strippers|lap dance|threesome|hooked up|got laid|took (him|her) home|went home with|slept with|ended up in bed|smashed|banged)',
    {
      words:
        '(single and ready to mingle|thirst trap|looking like a snack|feeling cute might|feeling myself|bikini pic|bikini pics|bikini body ready|sun is out buns out|suns out buns out|suns out guns out|sexy and i know it|legs for days|come to bed|hot stuff|hot mama|hot mess and single|hubba hubba|phwoar|phwoarr|yes please 😍|take my clothes off|undress|strip tease|flirty|flirting|cheeky wink|hey sexy|hello sexy|hey gorgeous 😏|good looking 😏|😏 😏|wink wink|nudge nudge)',
      severity: 'low',
    },
  ],
  allows: [
    '(film|films|movie|scene|scenes|character|characters|episode|director|novel|tarantino|hbo|education|health|clinic|charity|awareness|cancer|check|exam|screening|nurse|midwife|breastfeed|breastfeeding|consent|campaign|awkward scene|sex positive therapist|therapist|counsellor|ministry|church|museum)',
    '(not|no|never|do not|without|against|stop|anti|addicted to|recovering from|quit|ban|banned) .. (porn|onlyfans|stripper|nudes|strip club)',
    '(tits|boobs|horn|bush|kink|cougar|condom|porn|shag) (up|bird|birds|feeder|pile|carpet|rug|dance|burning|of africa|fire|tucker|baby|garden|in the (hose|chain|graph)|man|section|player|horns|french|car|unicorn|bugle|food porn)',
    '(inning|innings|baseball|softball|%steal|golf|striker)',
    '(food|house|earth|word|property|cabin|shelf|map|plant|tool|train|cake|cheese|kitchen|stationery|garden|space|skyscraper) porn',
    '(shag pile|kings of leon|great tits|blue tits|coal tits|long tailed tits|bird|birds|feeder|rspb|french horn|kate bush|president bush|george bush|bush tucker|car horn|deodorant|ring|earring|lubricant)',
  ],
  harmlessIn: ['medicine', 'news', 'pet', 'book', 'history', 'comedy'],
} satisfies Rule
