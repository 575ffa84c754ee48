import type { Rule } from '../../model/rule.ts'

const PARTY =
  '(wedding|club|clubbing|rave|festival|glasto|glastonbury|creamfields|boomtown|parklife|ibiza|berlin|sesh|afters|afterparty|party|dancefloor|dance floor|smoking area|toilet|toilets|loo|loos|cubicle|bathroom|weekend|saturday|friday|sunday|tonight|last night|night|techno|house music|dnb|jungle|sunrise|stag|hen|lads|girls|mates|love everybody|love everyone|love you all|never felt|dancing|danced|no sleep|monday|teeth|jaw|gurn|eyes|pupils|bride|groom|christmas do|uni|freshers|nye|halloween)'

export default {
  title: 'Drugs in passing',
  understood: 'You speak of drugs in passing as of something usual.',
  why: 'A reader takes it for use.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it, or set it to be seen by friends only.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    {
      words:
        '[(spliff|spliffs|zoot|zoots|doobie|doobies|ganja|<!beer bongs|<!beer !@capital bong|reefer|zaza|dabs pen|weed pen|hash cakes|space cake|space cakes|ketty|wake and bake|pre roll|prerolls|fat blunt|blunts|biftas|bifta|jazz cigarette|jazz cabbage|devils lettuce|devil lettuce|wacky baccy|mary jane|hotbox|hotboxed|hotboxing|weed brownie|weed brownies|weed gummy|weed gummies|thc|edibles)]',
      without: [
        '(shoes|shoe|bass|watson|edible (flowers|glitter|garden|flower)|edibles (garden|border|plants|in the garden)|garden|allotment|foraging|crochet|mary jane shoes|mary janes|heels|police|raid|arrested|drug test policy|study|debate|reading|book|smells|stinks|neighbour|neighbours|neighbor|tenant|tenants|kids|teenagers|customs)',
      ],
    },
    {
      words:
        '[(ket|keta|pingers|pinger|pingas|shrooms|xans|xannies|yayo|gak|nangs|coked up|disco biscuits|nose beers|booger sugar|magic mushrooms|marching powder)]',
      without: [
        '(police|court|jailed|seized|arrested|cartel|study|trial|clinic|therapy|patient|patients|documentary|addiction|addict|recovery|overdose|died|death|spiked|spiking|foraging|identification|mural|toadstool|fairy|toast|risotto|omelette|garlic)',
      ],
      severity: 'high',
    },
    {
      words: '[(mdma|percs|2cb|lsd|ketamine|cocaine !bear|ecstasy pills)]',
      with: [
        [
          PARTY,
          '(my|me|routine|diet|breakfast|lol|😂|🤣|💊|❄|🍄|🔥|😮‍💨|mad|unreal|class|buzzing|again|never again|legend)',
        ],
      ],
      without: [
        '(ringwald|speed (limit|camera|dating|bump|of|up|run)|full speed|top speed|internet speed|broadband|wifi|network|train|ecstasy of|brunch|twins|baby|daughter|son|birthday girl|ringwald|weasley|moore|malone|aunt molly|mandy (is|was|says|said|has|my)|police|court|jailed|seized|arrested|cartel|dealer jailed|study|trial|clinic|therapy|patient|patients|depression|charity|documentary|addiction|addict|recovery|overdose|died|death|spiked|spiking)',
      ],
      severity: 'high',
    },
    {
      words: `[(mandy|molly|charlie|tina|md|snow|skiing|mitsubishi|blue punishers|teslas|doves|dove|rocks|white girl|mitsis|sweets|sweeties|vitamins|refreshments|goodies|party bag|party bags|snacks|vitamin k|vitamin c|mushroom|mushrooms|tabs|stamps|paper|blotter|bits|treats) ... (💊|❄|🍄|👃|😵‍💫|🔌|🤧)]`,
      severity: 'high',
    },
    `[(💊|❄|🍄|👃|🔌) ... (mandy|molly|charlie|tina|md|snow|skiing|rave|festival|party|sesh|lads|weekend|night|tonight|club|trip|tripping|forest|dance|techno|ready|loaded|sorted|vitamins|sweets|sweeties|shopping|link|plug|mode)] !(⛷|🎿|☃|⛄|🎄|recipe|soup|risotto|vitamin d|pharmacy|antibiotic|pain)`,
    {
      words:
        '[(one|two|three|four|a|another|half a|@number|few|couple of|cheeky|fat) (cheeky|fat|small|little|big)? (line|lines|bump|bumps|key|keys|toke|tokes|drag|pull|puff|puffs|tab|tabs|pill|pills|dab|dabs|hit|hits|gummy|gummies|edible|edibles|pinger|pingers|dexies|xan|perc|gram|rail|rails|bong|cone|cones|zoot) (each|apiece|per person|every|left|later|in and|between us|for the road|before bed|then|and (teletubbies|telly|attenborough|bed|snooker|cartoons|planet earth|blue planet|a film|netflix|bake off|simpsons|spongebob|nature|gone|goodnight|good night|night))]',
      severity: 'high',
      without: [
        '(of code|poem|poems|poetry|dialogue|script|knit|knitting|crochet|row|tax|command|guitar|browser|chrome|inhaler|asthma|vitamin|antibiotic|painkiller|paracetamol|ibuprofen|calpol|dog|cat|queue|queues|bus|train|tube|pool|lane|butter|oil|perfume|paint|glue|cream|bass|fishing|essay|lyrics|page|handwriting|kids|nursery|haribo|bears|pregnancy)',
      ],
    },
    {
      words: '[(dealer|plug|weed man|coke guy|the man|candy man|dial a bag)]',
      with: [
        [
          '(text|texted|texting|late|delivers|delivery|bag|bags|tick|owe|owes|gram|grams|discount|loyalty|christmas card|number|sorted|menu|whatsapp|telegram|saturday|friday|weekend|sesh|nos|green|pick up|picked up|dry|drought|arrested|nicked|faster|quicker|minutes|uber eats|amazon prime|reliable|ghosted|😂|😭|🍃|❄|💊)',
        ],
        ['(my|our|new|the|his|local|favourite|same|old)'],
      ],
      without: [
        '(car|antique|antiques|art|poker|blackjack|casino|outlet|socket|adapter|bath|boat|tractor|charger|extension|ship|dealership|watch|rug|book|bmw|ford|audi|vw|toyota|coin|wholesale|spark|hair|ear|sink|plug in|plug hole|unplug|police|jailed|arms|junk|scrap|the man who|the man in|the man at|the man on|the man with|man city|delivery man|postman|bus|kia|dealer sold|motor|motorbike|caravan|plug socket)',
      ],
    },
    '[(420|four twenty|4 20) (somewhere|again|already|vibes|friendly|everyday|every day|gang|mood|life|time|oclock|o clock|with the|celebrations|blaze)]',
    '[(legally|medically|herbally|chemically|horizontally|pharmaceutically) (blazed|blonde but stoned|baked|stoned|medicated|high|lifted|enhanced|assisted)]',
    '[(high|stoned|baked|zooted|blazed|lifted|faded|ripped|medicated) (watching|eating|cleaning|shopping|gardening|cooking|knitting|crocheting|painting|walking|listening|driving|doing|playing|writing|reading|organising|folding|gaming|yoga|in (tesco|asda|lidl|ikea|church|target|walmart|a museum|the zoo|the cinema|the bath|the garden|my mums)|at (the zoo|the aquarium|ikea|tesco|my nans|my mums|thanksgiving|christmas|easter|a christening|a funeral|a museum|parents evening|the cinema|the museum))] !(street|speed|end|quality|up|above|level|jump|school|performance|stakes|energy|volume)',
    '[(walls|ceiling|carpet|trees|salad bar|wallpaper|floor|sky|plants|cheese|spreadsheet|curtains|pavement|clouds) (is|are|was|were|started|keeps|keep) (breathing|melting|talking|whispering|laughing|pulsing|dancing|vibrating|winking|judging|speaking|swirling)] (at|to|me|with|in|again|and|$) !(poem|poetry|horror|novel|game)',
  ],
  allows: [
    '(bongs|bong) .. (bell|bells|clock|big ben)',
    '(used to|years ago|back in (uni|college|the day)|when i was (young|younger|a teenager))',
    '(my gp|my doctor|prescribed|pharmacy|vet|surgery|anaesthetic|dentist gave)',
    '(do not|does not|never|not) (do|take|touch|need|use|smoke|like|want|drink) (any|hard|the|or do)? (drugs|weed|coke|smoke)',
    '(smells|stinks|reeks|smell|stink|stank|smelled|smelt|whiff) .. (of|like) .. (weed|pot|cannabis|marijuana)',
    '(diet|cherry|vanilla|can of|glass of|bottle of) (coke|cokes)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'treatment', 'pharmacy', 'condemnation', 'news'],
} satisfies Rule
