import type { Rule } from '../../model/rule.ts'
import { JUDGED_ELSEWHERE, ON_POLITICS } from './parts/context.ts'

const THING =
  '(brick|bricks|rock|rocks|potato|potatoes|lamppost|lampposts|lamp post|plank|planks|door|doors|wall|sock|socks|damp sock|wet sock|wet flannel|dishcloth|mop|bucket|teaspoon|spoon|toaster|traffic cone|cone|turnip|cabbage|carrot|goldfish|hamster|pigeon|pigeons|sheep|donkey|mule|goat|amoeba|plant|plants|houseplant|cactus|mushroom|slug|snail|worm|rat|toad|toddler|toddlers|five year old|child of|tree|stump|tree stump|fence|fence post|bin|bin bag|bin fire|skip fire|bag of|sack of|wet weekend|beige|boiled|stale|expired|mouldy|cardboard|paper bag|napkin|doormat|puddle|drain|sewer|toilet|blocked toilet|toilet brush|urinal|fart|skidmark|stain|haemorrhoid|verruca|wart|boil|mosquito|wasp|thumb|toe|foot|elbow|egg|onion|sausage|scotch egg|baked bean|melted|deflated|soggy|burst|participation trophy|parking ticket|speed bump|dial tone|loading screen|error message|clapped out|rotten|corpse|zombie|brick wall)'

export default {
  title: 'Insult by comparison',
  understood: 'You compare somebody to something low, to humiliate.',
  why: 'A clever insult is still one, and readers see whom it falls on.',
  advice: 'Delete it.',
  severity: 'medium',
  flags: [
    {
      words: [
        '(smarter|brighter|cleverer|more intelligent|more useful|prettier|better looking|funnier|nicer|warmer|kinder|more interesting|more charismatic|harder|tougher|fitter|quicker|better conversation|more sense|more brains|more personality|more charisma|more talent|more spine|more backbone|more teeth|more class|more life|more depth|less annoying) .. than (you|u|him|her|he|she|this (guy|man|woman|clown|idiot|lot)|that (guy|man|woman|clown|idiot|lot))',
        `(met|seen|known|had|scraped|found|passed|flushed|stepped in) (smarter|brighter|cleverer|better|nicer|prettier|funnier|more intelligent|things|more interesting|more attractive|healthier|livelier) (looking|things)? .. (than (you|u|him|her)|off my shoe|with more)`,
        `(human|walking|talking|living|human form of|personification of|embodiment of) (equivalent|version|form|definition|embodiment|personification|example|proof|incarnation)? (of)? (a|an|that)? (damp|wet|soggy|stale|limp)? (headache|migraine|red flag|participation trophy|garbage|dumpster|skip fire|disaster|mistake|waste|advert for|argument for|${THING}|dial up|buzzkill|parking fine|monday|traffic jam|haemorrhoid|rash|cold sore|fungal|wet wipe|beige|disappointment|contraceptive|birth control|condom advert|L|punchline)`,
        `(personality|charisma|charm|brain|brains|intellect|intelligence|iq|face|looks|wit|sex appeal|grace|energy|warmth|empathy|spine|backbone|emotional range|attention span|work ethic|depth|voice|hygiene|sense of humour) (of|like|as) (a|an|some|wet|two) .. ${THING}`,
        `(as (much|thick|dumb|sharp|bright|useful|funny|interesting|charming|ugly|welcome|attractive|pleasant|smart|deep|exciting|intelligent|appealing|warm|popular|subtle|talented|graceful)) .. (as|use as) (a|an|two|wet|the) .. ${THING}`,
        '(you|u|he|she|they) (are|is|was|look|looks|looked|sound|sounds|smell|smells|dress|dresses|walk|walks|dance|dances|sing|sings|drive|drives|eats|eat|act|acts|run|runs|talk|talks|come across|comes across) (exactly|just|a bit|literally|kind of|so much|more)? like (a|an|someone|something|the) (wet|damp|drunk|drowned|dead|dying|constipated|melted|boiled|baked|deflated|burst|stale|rejected|budget|poundland|poundshop|pound shop|wish|temu|knock off|discount|cheap|off brand|charity shop|haunted|confused|lost|startled|sweaty|greasy|fat|ugly|sad|beached|half chewed|half eaten|regurgitated|strangled|wounded|dog|dogs|dropped|bag|sack|before photo|before picture|mugshot|crime scene photo|serial killer|sex offender|paedo|pedo|nonce|predator|divorced|thumb|foot|potato|toe|egg|testicle|scrotum|bollock|turd|shit|rat|weasel|ferret|hamster|pug|walrus|whale|hippo|troll|goblin|gremlin|ogre|gargoyle|scarecrow|sausage|lego|minion|muppet|cabbage|turnip|bin|wheelie|skip|tramp|hobo|crackhead|corpse|zombie|slug|toad|cheese|trout|donkey|horse face|clown|sofa|curtain|tablecloth|duvet)',
        '(make|makes|made|making) (him|her|you|them) look (like (a|an)|so|really|even) (thumb|foot|potato|fat|fatter|old|older|ugly|uglier|tramp|clown|toddler|egg|sausage|whale|mushroom|lego|man|granny|boy|cone|mess|cheap|twat|tit|wally|desperate|right|ridiculous|boiled)',
        '(voice|laugh|singing|face|breath|accent|opinion|opinions|presence|feet|outfit|tweets|posts|jokes) .. (makes|make|made|could|would|like) (my|your|the|me|anyone|a) (ears (bleed|bleeding)|eyes (bleed|bleeding|hurt)|want to (vomit|die|scream|throw)|curdle|strip paint|crack glass|peel paint|milk (curdle|turn)|skin crawl|cat|foghorn|drowning|dying|nails|strangled|gag|puke|toes curl|teeth itch|heave)',
        '(someone|somebody|please|can someone|will someone|could someone) (please|just)? (gag|muzzle|mute|sedate|silence|shut|tape|unplug|euthanise|neuter|spay|tranquillise|put down|lock up|ban) (her|him|them|this (man|woman|guy|clown)|that (man|woman|guy|clown)|up (her|him)|(his|her) (mouth|gob))',
        '(ugly|rotten|vile|stupid|nasty|empty|dead|disgusting) (on the)? (inside and out|inside out|inside as well|to the core|to the bone)',
        '(legend|genius|hero|comedian|expert|model|singer|alpha|big man|catch|main character|gods gift|gift to) in (his|her|your|their) own (mind|head|lunchtime|bathroom|bedroom)',
        '(thinks|think|reckons|convinced|believes) (he|she|you|they) (is|are) (so|something|somebody|someone|gods gift|god s gift|all that|hot|the main|better|important|a comedian|a model|the dogs|it|funny|hard|einstein|clever|special|beyonce|untouchable|a big deal|relevant) ($|lol|😂|🤣|bless|when|but|with|because|because|🙄|haha)',
        '(blind|deaf|bent|thick|useless|clueless|corrupt|drunk|bald|fat) and (bent|deaf|dumb|stupid|useless|clueless|bald|ugly|thick|fat|smelly|lazy|old|bitter|boring|single|lonely|pathetic|ignorant|proud of it|loud)',
        '(fatty|fatso|lardy|baldy|slaphead|ginger nut|lanky|shorty|spotty|specky|four eyes|big nose|big ears|gobby|mutton|chubs|chunky|piggy|jelly belly|tubby|lurch|shrek|jabba|gollum|hagrid|dobby|wonky) (on|in|over|from|behind|next|opposite|at|with|there|here|just|is|was|needs|called|down|upstairs|has|tried|trying)',
        '(that|this|the|some|look at|lol at|laughing at|spotted|imagine|seeing|watching|clock) (bald|fat|ugly|spotty|skinny|chubby|obese|greasy|hairy|toothless|cross eyed|lanky|wrinkly|sweaty|smelly|stinking|scruffy|dumpy|frumpy|orange|leathery|saggy|pasty|weedy|fat old|ugly old|fat bald|creepy|weird|minging|trampy|tacky|cheap looking|rough|rough looking|desperate) (looking|old|little|arsed)? (bloke|man|woman|girl|lad|guy|lady|kid|cow|dude|bird|boy|couple|family|mum|dad|granny|pensioner|teen|teenager|chick|bridesmaid|bride|groom|waitress|waiter|teacher|cyclist|driver|neighbour|fella|thing|mess|freak|creature|git|sod) ',
        '(no|nobody|no one) (is|one is|wants|would|will|ever|really|actually) (coming to your|at your|wants you|cares about you|want you|invited you|come to your|inviting you|missing you|going to your|date you|marry you|hire you|fancy you|touch you|kiss you|sit with you|talk to you|listens to you|takes you seriously|buying that|reading your)',
        '(reply guy|pick me|pickme|pick me girl|nepo baby|gold digger|clout chaser|attention seeker|attention seeking|attention whore|try hard|tryhard|wannabe|z lister|z list|d list|d lister|failed (actor|comedian|singer|musician|model|writer|artist|politician|journalist)|washed up|clapped out|past (his|her|your) (sell by|best|prime)|peaked (in|at) (school|year|high school|sixth form|college|primary)|mutton dressed|trout pout|more plastic|more filler (in|than)|too much filler|botched (face|nose|lips|botox|boob)|catfish|filter queen|all filter)',
        '(you|he|she) (could not|can not|cannot) (find|spell|count|boil|organise|run|pull|fight|sing|act|dance|pour|hit|score|manage|operate|tie|dress) .. (arse|backside|bum|ass|both hands|egg|piss|brewery|bath|tap|way out|paper bag|barn|to save (your|his|her)|for toffee|for shit|to ten|shoelaces|yourself|himself|herself)',
      ],
      without: [...JUDGED_ELSEWHERE],
    },
  ],
  allows: [
    ON_POLITICS,
    '(i|me|my|myself|i am|i feel|i look|i have|we) .. (look|looks|looked|feel|felt|sound|dance|sing|run|personality|brain|face|energy|voice)',
    '(call|calls|called|calling) me',
    '(model|angel|goddess|queen|princess|movie star|film star|million dollars)',
    '(my|the|our|his|her) (dog|cat|puppy|kitten|baby|toddler|hamster|pug|car)',
  ],
  harmlessIn: ['pet', 'film', 'book', 'cooking'],
} satisfies Rule
