import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Asking for or offering sex or nude pictures',
  understood: 'You ask for or offer sex or intimate pictures.',
  why: 'Readers reject on it, whoever was meant to see it.',
  source: {
    name: 'CareerBuilder 2018',
    figure: '40 % turned someone down for provocative or inappropriate pictures or words',
  },
  advice: 'Delete it.',
  severity: 'high',
  flags: [
    '(send|show) (me|us) (a|your|some|the)? (pic|pics|picture|pictures|photo|photos|vid|video) (babe|sexy|😏|😜|😈|🥵|🍑|🍆)',
    '(looking|seeking|searching|after|want|wanted|need|needed|in search of|hoping to (find|meet)|any|anyone|calling all|message me) .. (discreet|discrete|open minded|broad minded|no strings|kinky|submissive|dominant|naughty|horny|bicurious|bi curious|unattached|frustrated|adventurous|cheeky) .. (lady|ladies|man|men|woman|women|couple|couples|guy|guys|girl|girls|lads|fun|meets|meet|meeting|encounter|encounters|milf|wife|wives|housewife|relationship|affair|playmate|company|gentleman|gentlemen|female|male|females|males|bull)',
    '(discreet|discrete|no strings|nsa|afternoon|lunchtime|daytime|adult|naughty|grown up|mutual|hotel) (fun|meets|meet|encounters|affair|play|company|arrangement|massage)',

    '(spicy|naughty|adult|nsfw|vip|x rated|xxx|uncensored|full length|spicier) (page|account|link|content|site|ones|set|sets|pics|stuff|videos|vids|photos|feed|side|snap|telegram|dump) (is|are|back|live|open|up|drop|drops|in|on|now|for|at|link|half|dm|half price|😈|🔥|🌶|🔞|@url|$)',
    '(customs|custom vids|custom videos|custom content|panty sales|video calls|gfe|ratings|dick ratings|sexting sessions|shower set|lingerie set|full set|nude set|bundle) (are|is)? (open|available|in (dm|dms|bio|my dms|pinned)|on request|tonight|drop|drops|for subs|for subscribers|pinned)',
    '(link in (bio|my bio|profile|the bio)|linktree|link below|subs|subscribers|subscribe|first @number subs) .. (spicy|18|naughty|😈|🔞|🥵|🍑|💦|uncensored|nsfw|customs|the rest of|see more of me|see everything|without the|nothing on|full set|shower)',
    '(spicy|18|naughty|😈|🔞|🥵|🍑|uncensored|nsfw|customs) .. (link in (bio|my bio|profile)|linktree|first @number subs|half price|subs|subscribers get|dms for)',
    '(ladies|girls|lads|gents|boys|men|fellas|milfs|singles) // (dms are open|dms open|inbox is open|inbox open|my dms|bring (nothing|wine and nothing|your toothbrush|no clothes)|orderly queue|apply within|call me 😉|hit me up|room for (one|two) more|bed is (warm|big|cold|half empty)|big enough for two|keep me (warm|company)|hotel (suite|room)|send me something)',
    '(hotel|suite|room|house|flat|place|bed|jacuzzi|hot tub) (to myself|all to myself|is empty|paid|booked|free tonight|empty|is paid|with a) // (ladies|girls|lads|boys|dm|dms|bring|join|come|who|generous|discreet|😏|😈|🥵|message)',
    '(generous|discreet|discrete|no strings|nsa|clean and|ddf|can host|can travel|cannot host|can not host|hosting|looking now|hung|married but|attached but|parents away) .. (discreet|discrete|can host|pics|pic for pic|message|dm|tonight|hotel|adult fun|no strings|nsa|only|looking|generous|hit me up|travel|couples|age|face pic|stats)',
    '(send|show|dm|snap|text|message) (me|us|it|her|him) (something|a little something|a pic|pics|one|a picture|a photo|a video|what) ... (nothing on|without (the|your|any|clothes|that)|on the bus|in public|at work|before bed|in the shower|under (that|there|the)|no clothes|i can not open|you would not show|just for me|worth|👅|😏|😈|🥵|🍑|🍆|💦)',
    '(still got|still have|got|have|kept|saved) (all|every|everything|the|them|some)? (everything|every pic|all|pics|pictures|videos|the ones|of them)? (she|he|my ex|they) (sent|snapped|sends) (me)? // (have a look|buy me a|lads|pint|show you|trade|swap|who wants|highest bidder|group chat|dm)',
    '(bikini|lingerie|beach|shower|thirst|spicy|sexy|underwear) (dump|pics|set|photos|content) .. (close friends|private story|dms|subscribe|link|ask nicely|earn|private account|only)',
    '(send|sending|sends|sent|trade|trading|swap|swapping|share|sharing|sell|selling|buy|buying|want|wants|show|dm|post|posting|see|get|receive|received|leak|leaked|leaking|drop|exchange|exchanging|rate|need|taking|took|take|begging for|ask for|asking for|asked for|paid for|offering|collecting) (me|us|u|your|ur|some|my|his|her|more|him|her|them|the|for|a|free|sexy|private|spicy|naughty|unsolicited|of|any|good|you|each other|each)? (more|some|free|sexy|spicy|naughty|your|my|a|any|his|her|good)? (nudes|nude|noods|noodz|nudez|nude pics|nude photos|nude selfies|naked pics|naked pictures|naked selfies|naked photos|tit pics|tit pic|titty pics|dick pics|dick pic|dickpics|ass pics|arse pics|bum pics|pussy pics|feet pics|foot pics|fanny pics|boob pics|booty pics|underwear pics|bikini pics|lingerie pics|lewds|sexts|sexy pics|sexy selfies|spicy pics|spicy content|naughty pics|naughty photos|thirst pics|worn (socks|panties|knickers|underwear)|used (panties|knickers|socks|underwear)|bath pics|shower pics|panties|titties|tits)',
    '(nudes|noods|nude pics|naked pics|sexy pics|dick pics|tit pics|lewds|spicy pics|feet pics|bum pics) (in|to|for|on|or|please|plz|welcome|accepted|available|wanted|@handle|dm|swap|only|if|get|inbox|from|4|tonight|now|🍆|😏|😈|🍑|💦|👀)',
    '(looking|look|up|down|who is up|anyone up|anyone|dtf|keen|searching|game|available|ready|free|hmu|hit me up|dm me|message me|text me|inbox me|slide in|add me|snap me|who wants|who fancies|fancy|need|want|wanting|seeking|after|open) (for|to)? (a|an|some|to|tonight|me|if you want|if you fancy|if u want|and|my|snap)? (good|quick|discreet|bit of|casual|nsa|no strings|hot|cheeky|adult|dirty|naughty|filthy|kinky)? (hookup|hook up|hookups|hooking up|sex|shag|fuck|fwb|friends with benefits|fuck buddy|fuckbuddy|one night stand|nsa|no strings fun|no strings|nsa fun|bit of fun|adult fun|fun tonight|threesome|3some|gangbang|orgy|swingers|sugar daddy|sugar daddies|sugar baby|sugar mummy|sugar mama|booty call|netflix and chill|cuddle and more|quickie|dick|cock|pussy|head|blowjob|bj|dirty talk|sexting|sext|phone sex|sexy time|sexy chat|naughty chat|dirty chat|dogging|meet for sex|sub|dom|daddy dom|slave|mistress|couple to play|girls to play|playmate|discreet fun|discreet meet|make out|come over and (fuck|ride|suck)|smash|get laid)',
    '(sugar daddy|sugar daddies|sugar mummy|sugar mama|findom|paypig|pay pig|pay pigs|escort|escorts|full service|gfe|incall|outcall|incalls|outcalls|rates in dm|massage with extras|extras available|car meets|tributes welcome|cashapp me|tribute) (wanted|needed|needed asap|where you at|where are you|apply|dm|available|tonight|service|services|included|please|hmu|in|near|for|with|open|only|who|to spoil|if you|@handle|$)',
    '(wyd|u up|you up|wya|hey big head|come thru) (😏|😈|🍆|🥵|💦|👅|👀|daddy|sexy|horny|naked)',
    {
      words:
        '(check|open|look in) (your|ur) (dm|dms|inbox) (baby|babe|sexy|gorgeous|sugar|hottie|handsome|beautiful) .. (something (hot|special|spicy|for you)|surprise|show you|nights|😏|😉|😈|🥵|🍑|🍆)',
      severity: 'medium',
    },
    'u up $',
    'private (content|set|sets|vids|snap|telegram) (is|are|live|open|up|dm|for|half|😈|🔥|🔞)',
    '(looking|searching|want|need) for a third ($|to join|tonight)',
    '(rub|massage|parlour|masseuse) // happy (ending|endings)',
    '(menu|menus|rates|price list|prices) (are|is)? (open|available|pinned)? (in (dm|dms|my dms)|for (subs|subscribers))',
  ],
  allows: [
    '(do not|never|stop) (ever|just)? (send|ask|asking|sending|share|post|sharing|asking for|accept|open)',
    '(he|she|someone|they|men|guy|man|stranger|scammer|bot|bots|creep|my ex|random|some guy) .. (just|also|keeps|kept)? (sent me|sends me|send me|sending me|sent her|sent him|asked me|asks me|asking me|leaked|shared|posted|dmed|messaged) (a|an|some|for|unsolicited|my|nudes|dick|his|her|private|another)',
    '(revenge porn|deepfake|deepfakes|law|police|victim|report|art|drawing|life drawing|painting|paintings|lipstick|palette|heels|tights|shade|eyeshadow|museum|gallery|beach|calendar|charity|not an onlyfans|renaissance|sculpture|nail|nails|plant|dog|cat|puppy|food)',
    '(send|sending) (nudes|noods) .. (ramen|noodles|lol jk|makeup|nude lipstick)',
  ],
  harmlessIn: ['news', 'medicine', 'cooking', 'pet'],
} satisfies Rule
