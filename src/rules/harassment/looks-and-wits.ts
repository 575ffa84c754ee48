import type { Rule } from '../../model/rule.ts'
import { JUDGED_ELSEWHERE, ON_POLITICS } from './parts/context.ts'

const ONE =
  '(you|u|he|she|my ex|your ex|ur ex|his ex|her new (man|boyfriend|bloke)|his new (girlfriend|bird|woman)|that (man|woman|girl|guy|kid|bloke|lad|lady)|this (man|woman|girl|guy|kid|bloke|lad|lady)|@handle|the new (girl|guy|lad)|the (bride|groom|lad|woman|man|girl|lady|guy|bloke) (behind|in|on|with|from|at|next)|someone|somebody)'

export default {
  title: 'Mocking looks or wits',
  understood: 'You mock how somebody looks or how clever somebody is.',
  why: 'Mockery of people tells a reader more of you than of them.',
  advice: 'Delete it.',
  severity: 'medium',
  flags: [
    {
      words: [
        '(imagine|picture|cannot believe he is|can not believe she is) (getting|being|having|going)? (dumped by|dating|marrying|married to|fancying|sleeping with|waking up (to|next to)|seen with|rejected by|cheated on (by|with)|home to|kissing|attracted to|related to|stuck with) (that|him|her|this|it|you)',
        '(fat|ugly|complete|sad|drunken|sweaty|greasy|hideous|crusty|scruffy|walking) (mess|lump|heap|state|wreck|blob|slob|slug|excuse|waste|tramp|thing) (like (you|him|her|that)|of a|could|is|was|in|who|needs|trying|sat|$)',
        '(laughed|laughing|howling|howled|creasing|creased|cackled|cackling|pissed myself|wet myself|died laughing|in stitches) .. (when|at|as|because|while|watching) .. (she|he|they|her|him|the) .. (tripped|fell|cried|crying|stuttered|failed|slipped|choked|begged|wet|got sacked|got dumped|messed up|stumbled|broke down|burst into)',
        `${ONE} (are|is|has|have)? (got|gets|get|getting|gotten|gone) (so|really|proper|even|well|dead)? (fat|fatter|ugly|uglier|chubby|bald|hideous|haggard|old and fat)`,
        `(look at|get a load of|clock|check out|spotted|spot) (this|that|these|the) (whale|elephant|heifer|hippo|walrus|cow|pig|minger|munter|chunk|lump|state of (him|her|you|them|that|this|these)|freak|goblin|troll|clown|ogre|fatty|fatso|land whale|beached whale|creature|thing)`,
        `${ONE} (are|is|was|were|r|%look|looking|got|getting|has got|have got|has gotten) (like|so|such|just|really|absolutely|proper|well|fucking|that|too|as|even|still|actually|very|a bit|bare|hella|mad|dead)? (a|an|the|fat|old|ugly)? (fat and|obese|huge mess|ugly|hideous|rough as|like shit|like death warmed up|minging|rank|butters|busted|beat up|haggard|like a (whale|pig|cow|potato|thumb|foot|horse|troll|goblin|hippo|walrus|scrotum|bulldog|melted|sausage|tent|sofa|clown|hobo|tramp|prostitute|hooker|man|corpse|crackhead|burst|bag of|sack of|pound shop|budget|beached|baked|boiled|rat|toe|wet|bin|slapped arse|dropped pie|cheap|crack whore|used))`,
        '(face|head|arse|nose|forehead|chin|voice|hair|teeth) like (a|an|the)? (slapped|dropped|melted|bag|smacked|burst|horse|bulldog|boiled|bucket|busted|dog|foot|pig|rat|potato|foghorn|blender|drill|chainsaw|goose|seagull|hoover|piano|mop|tombstones|graveyard|bag of|back end|drowned|wet|dead)',
        '(face|body|head|hair|arse|nose|teeth|forehead|legs|outfit|voice|chin) (only a mother|you could|made for|that could|as if) (a|an|the|for|could|sink|radio|curdle|love|he|she)',
        '(his|her|your|ur|their|that|those) (fat|ugly|stupid|big|gross|crusty|nasty|manky|yellow|crooked|saggy|disgusting|massive|wonky|horrible|smug|punchable|greasy|dirty|rotten|hairy|wobbly|flabby) (fat|ugly|stupid|little|old)? (face|mug|nose|teeth|arse|ass|belly|gut|head|legs|feet|body|chins|forehead|hair|gob|mouth|thighs|ankles|toes|neck|ears|beard|mush|bum)',
        '(muffin top|bingo wings|cankles|thunder thighs|double chin|triple chin|crater face|resting bitch face|mutton dressed as lamb|face for radio|face like a|built like a (fridge|brick shithouse|wheelie bin|potato|barrel)|size of a (house|bus|planet|whale|tank)|eaten all the pies|ate all the pies|who ate all|harpoon|someone call (greenpeace|seaworld)|sea world called|beached whale|should not be wearing (that|leggings|lycra|a bikini|those)|no business wearing|put it away love|bag over (her|his) head|paper bag job|hit every branch|ugly stick|dragged through a hedge|needs a (diet|salad|shower|wash|stylist|facelift)|lay off the (pies|cake|cakes|burgers|donuts|doughnuts)|step away from the (cake|buffet|pies)|skip a (meal|few meals)|miss a meal|looks like she has eaten|needs two (seats|chairs)|needs to lose (weight|a few stone)|put down the (fork|cake|burger)|broke the (chair|scales)|like a beached|sausage in a|squeezed into that)',
        '(how|imagine|why) (is|are|does|do|being|looking) (he|she|that|it|they|this)? (so|that|this|looking)? (ugly|fat|hideous|busted|stupid|dumb|thick|dense|bald)',
        '(thick|dumb|dense|daft|stupid) as (a|two|pig|mince|shit|fuck|pigshit|the|they|bricks|mud|rocks|hell|door|dogshit|you|custard|muck|him|her) !(plank of|slice|book|forest|steak)',
        '(dumber|stupider|thicker|uglier|fatter|dafter|more stupid|less use|less useful) than (a|the|you|i|my|that|his|her|dirt|rocks|shit|bricks|two)',
        '(one|two|single|last|half a|no|zero|few|missing|lost|lose|lost a few|killed|couple of|only|shared|share|sharing|not a|rub|same) (more)? (remaining|working|functioning|fucking|single)? (brain cell|brain cells|braincell|braincells) (between|in|left|to|reading|from|talking|listening|working|together|after|trying|and|$)',
        '(room temperature|single digit|double digit|negative|low|shoe size|freezing|sub zero) (iq|iqs|intelligence)',
        '(iq) (of|lower than|smaller than|below|is|the size|in) (a|the|room|shoe|their|your|his|her|single|negative|freezing|potato|plant|@number|10|20|30|40|50)',
        '(not the|not exactly the|hardly the|far from the) (sharpest|brightest|smartest|brainiest|full) (tool|knife|crayon|bulb|pencil|spoon|button|light|spark|shilling|bunch|in)',
        '(lights are on but|lift does not go|few sandwiches short|sandwich short|one sandwich short|few fries short|two cans short|sandwiches short|not playing with a full deck|elevator does not go|a few cards short|wheel is turning but|not all there|nothing between (the|his|her|your|those) ears|empty head|head full of|dropped on (your|his|her|their) head|drop you on your head|dropped as a (baby|child)|eat (crayons|glue|paste|paint)|ate (crayons|glue|paste|paint) as|licks windows|as useful as (a|an) (chocolate|glass|wet|ashtray|handbrake|one legged|concrete|chain)|much use as a|use as a chocolate|chocolate teapot|village is missing|village idiot|missing its idiot|lost its idiot|could not organise a|could not pour water|could not find (his|her|your|their) own|could not run a (bath|tap)|could not (count|spell|read|tie) (his|her|your|to ten|their|own))',
        '(go|went|back) (back)? to (school|primary school|kindergarten|nursery|your mum|your mommy|your basement|your cave|under your (rock|bridge)|the hole) (and|you|love|mate|$)',
        '(learn|learning|can you|cant you|can you even) (to|how to)? (read|spell|count|think|write) (you|u|first|before|idiot|moron|mate|love|dumbass|$)',
        '(did|does|do|has|was) (your|his|her) (mum|mom|mother|parents|brain|carer|mommy|mama) .. (drop|dropped|love|hug|know you|raise|teach|hate|dress|let you|allow|proud|working|function|home)',
        '(you|u|he|she|they) (%smell|%stink|reek) (of|like|so)? (shit|piss|a|wee|b o|bo|sweat|bad|cat|death|fish|$)',
        '(get|grow|find|buy) (yourself)? (a (life|grip|personality|clue|brain|spine|pair|backbone|shower|wash|haircut)|some (help|friends|balls|brains|self respect|class)) (you|u|mate|love|$)',
        '(no|got no|has no|have no|with no|does not have any|has not got any|zero) (friends|mates|life|personality|talent|brain|brains|charisma|chin|neck|lips|hairline) (lol|lmao|haha|🤣|😂|loser|and|because|whatsoever|$)',
        '(no wonder|this is why|that is why) (you|he|she|your|his|her) .. (left|single|divorced|dumped|hate|hates|hated|friends|alone|cheated|left you|sacked|fired|virgin|no one|nobody|wife|husband|kids)',
        '(even|only) (your|his|her) (mother|mum|mom|dog|own kids|family|wife|husband) (could|would|can|does|do|hates|left|likes|loves|thinks)',
      ],
      without: [...JUDGED_ELSEWHERE],
    },
  ],
  allows: [
    ON_POLITICS,
    '(i|my|me|myself|i am|i look|looked at myself|mirror|selfie of me|my own|on me|for me) .. (face|body|look|looked|looking|hair|brain|teeth|legs|belly|brain cell|brain cells|braincell)',
    '(i am|i was|i feel) .. (thick|dense|dumb|daft)',
    '(chatbot|bot|app|printer|satnav) (is|are)',
    'village idiot (costume|role|part|play)',
    '(love|cute|adorable|gorgeous|beautiful|bless) (him|her|them|his|that|this|my)',
    '(my|the|our|this|a) (dog|cat|puppy|kitten|hamster|rabbit|horse|pug|guinea pig|parrot|car|cake|house|garden|sourdough|phone|laptop|puppies|baby)',
  ],
  harmlessIn: ['film', 'book', 'game', 'comedy', 'cooking', 'pet'],
} satisfies Rule
