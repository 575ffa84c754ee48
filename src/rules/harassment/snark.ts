import type { Rule } from '../../model/rule.ts'
import { JUDGED_ELSEWHERE, ON_POLITICS } from './parts/context.ts'

export default {
  title: 'Snark',
  understood: 'You are snide to somebody.',
  why: 'Most shrug at it; a careful reader may not.',
  advice: 'Keep it or delete it: ask whether you would say it to the person at work.',
  severity: 'low',
  flags: [
    {
      words: [
        '^ (touch grass|go touch some grass|cry about it|cry me a river|cope and seethe|seethe|stay mad|die mad|skill issue|ratio|who asked|nobody asked|no one asked|did i ask|cry harder|cry more|womp womp|take the l|hold this l|l bozo|cope|cope harder|sybau|bless your heart|imagine caring|be quiet|sit down|hush) ($|you|bro|mate|sweetie|love|hun|babe|dear|kid|lad|son)',
        'tell me you (are|have|peaked|never|did|do|still|were|got|own|drive|voted|work|live|hate|have never) ... without telling me',
        '(ok|okay|alright|sure|whatever you say|calm down|yes|thanks|relax|settle down|go to bed|cheers) (grandma|grandpa|grandad|karen|karens|sweetie|princess|snowflake|einstein|sherlock|mr perfect|mrs perfect|little miss|darling|sunshine|hun|big man|tough guy|keyboard warrior|your majesty|professor|shakespeare|captain obvious|genius|drama queen|champ|sport|buddy|bozo|kiddo|boomer|grandpa)',
        '(yes|no|thanks|stop it|give it a rest|okay) .. karen',
        '(sit down|calm down|pipe down|behave|run along|off you pop|delete your account) (little man|little boy|little girl|grandpa|grandma|kid|child|sweetie|princess|karen|junior)',
        'imagine being ... (and still|and) (this|that|so) (stupid|dumb|thick|bitter|sad|pathetic|clueless|wrong)',
        '(well done|nice one|good job|congrats|congratulations|great work|thanks|cheers|nice going|way to go|bravo|no shit|wow) (einstein|sherlock|genius|genuis|captain obvious|professor|mastermind|brainbox|brains|rocket scientist|bright spark|smart arse|smartass|clever clogs|columbo)',
        '(let us|lets) get (you|grandma|grandad) to bed',
        '(bless) (you|him|her) for trying',
        '(some of us|not all of us) (were|was|are) (given|born with|blessed with) (talent|brains|taste|looks|manners)',
        '(must be nice|it must be nice|must be sad|must be hard|must be exhausting|imagine|how sad|how embarrassing|so embarrassing) (to be|being) (that|so|this|as) (stupid|dim|dense|thick|clueless|boring|bitter|miserable|wrong|dull|oblivious|perfect|pathetic|desperate|insecure|jealous|sad|lonely|petty|dumb)',
        '(grow up and|do us all a favour|do everyone a favour|do yourself a favour|do the world a favour|get over yourself|get over it mate|nobody cares|no one cares|literally no one cares|pipe down|zip it|shut up|shush|shut it|shut your (face|mouth|gob)|be quiet|wind your neck in|get a grip|jog on|do one|naff off|get lost|get a life|get a job|mind your own (business|damn business)|give it a rest|sit this one out|stay in your lane|stick to (singing|cooking|football|the day job|your day job)|keep your (nose|beak) out|not the flex you think|not your best look|delete your account|delete this|delete your|log off) (you|mate|love|hun|sweetie|@handle|karen|and|will you|would you|pal|son|bro|dear|for once|please|$)',
        '@handle (nobody cares|no one cares|shut up|who asked|grow up|get over yourself|get a life|get over it|get a grip|cope|delete this|delete your account|log off|wrong as usual|typical you)',
        '(why|what) (did|do|does|would) (you|he|she|they) even (bother|try|turn up|exist|show up|think)',
        '(embarrassing|painful|cringe|cringey|sad|pathetic) to (watch|witness|read|see|listen to) .. (you|him|her|$)',
        '(invest in|buy|use|discover|try|heard of|google|learn) (some|a|what)? (soap|deodorant|a shower|mouthwash|breath mints|a mirror|a dictionary|a comb|toothpaste|spellcheck|an iron|a personality)',
        '(needs|need|get yourself|buy yourself|should go to|book) (to)? (glasses|specsavers|a white stick|guide dog|a guide dog|eye test|eyes tested|his eyes|her eyes|a cane)',
        '(dressed|dresses|turned up|turns up|looking|looks|came|walked in) (dressed)? (as|like) (a|an) (curtain|curtains|sofa|bin bag|tent|traffic cone|christmas tree|disco ball|scarecrow|clown|tablecloth|undertaker|pantomime|duvet|carpet|lampshade|toddler|pirate|deckchair)',
        '(beanpole|stick insect|streak of piss|string bean|lanky streak|short arse|shorty|baldy|slaphead|speccy|four eyes|ginger nut|carrot top|lanky) ',
        '(groundbreaking|riveting|life changing|pulitzer|give (him|her|them) (a|the) (medal|oscar|nobel)|ring the nobel|somebody call the nobel|slow clap|somebody give (him|her) a medal) ',
        '(thinks|think) (he is|she is|they are|you are) (so|all|god|it|something|better|hard|special|the shit|gods gift|all that|a comedian|funny|clever|einstein|beyonce|above)',
        '(bit|bunch|load) of a (diva|drama queen|clown|moaner|numpty|wally|plonker|muppet|knob|show off|know it all|tool|nob|prat|mong|creep|weirdo|snob|bully|gossip|killjoy|misery guts|joke|wet blanket)',
      ],
      without: [...JUDGED_ELSEWHERE],
    },
  ],
  allows: [ON_POLITICS, '(i need|i should|note to self|myself|told myself|me:|i am|i was|my own)'],
} satisfies Rule
