import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Hints at drug use',
  understood: 'You hint at drug use.',
  why: 'Readers know these hints.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it, or set it to be seen by friends only.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    '[(@number|two|three|four|few|couple of|a couple of|cheeky|one) (puffs|puff|tokes|toke|drags|hits|pulls|rips|cones|bongs|dabs) (in|and|behind|before|later|on|at|then|deep|off|of)] .. (shed|bike|giggling|hungry|sense|asleep|telly|film|bed|geography|school|class|lecture|meeting|work|cartoons|ceiling|wall|stars|deep|philosophy|talking|snacks|munchies|that|weed|spliff|joint|floating|numb|spongebob|everything|space|couch|sofa|lol|night|gone) !(inhaler|asthma|vape shop|pastry|cream)',
    '[pupils .. (saucers|dinner plates|planets|black holes|size of|blown|like an owl|like pinpricks|enormous|pinned)] !(class|school|teacher|year)',
    '[(plants|plant|lamps|lights|tent|garden|greenery|tomatoes|crop|harvest|ladies) (are|is)? (in|up in) (the|my|our|his|nans) (loft|attic|wardrobe|airing cupboard|spare room|cellar|basement|eaves)] !(conversion|bedroom|office|extension|apartment|balcony|get so much light)',
    '[(bag|bags|gram|grams|pocket full|sock full|handful|tray|jar|tin|pouch|mountain|tub|packet) of (white|gear|green|greens|sniff|beak|coke|ket|mandy|md|magic|zoots|bud|pills|pingers|shrooms|goodies 😉|chang|bugle|loud|percs|xans|nos|edibles|acid|tabs|smarties 😉|gak)] !(beans|tea|leaves|salad|olives|grapes|apples|chocolate|rice|wine|lentils|veg|vegetables|powder coating)',
    '[(high|stoned|baked|roll|rolling|smoke|smoking|smoked|blaze|blazing|blunt|joint|spliff|session|munchies|edible|edibles|gummies|elevated|medicated|mood|vibe|cloud nine|cloud 9|hazy|loud|gas|zaza|420|lit|lighter|sparked|puff|passing) ... (🍃|💨|😶‍🌫️|🌿)] !(salmon|brisket|barbecue|high tide|high street|high school|vegan|salad|herb|herbs|garden)',
  ],
  allows: [
    '(used to|years ago)',
    '(my gp|my doctor|prescribed|pharmacy|surgery|anaesthetic)',
    '(recipe|risotto|garden|allotment|forag|asthma|inhaler)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'treatment', 'pharmacy', 'condemnation', 'news'],
} satisfies Rule
