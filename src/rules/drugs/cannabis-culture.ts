import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Cannabis jokes and culture',
  understood: 'You joke about cannabis or show that you like its culture.',
  why: 'A careful employer may read it as use.',
  advice: 'Remove the hashtag or the joke where an employer can see it.',
  severity: 'low',
  when: { negated: 'any' },
  flags: [
    '[(happy|merry|blessed) (4 20|420|4/20|four twenty|high holiday|high holidays|danksgiving|weed day)]',
    '(is it|it is|almost|nearly|waiting for|until|till|countdown to|every day is|always|celebrate|celebrating|ready for|plans for|for|on|my|this) (already|nearly|almost)? [(420|4 20|4/20|4:20|4.20|four twenty)] !(mm|gbp|pounds|pages|people|grams|calories|kcal|ms|km|miles|m|million|words|each|usd|dollars|p|pm|px|am|hours|train|from|degrees|bus|staff|students|patients|square|gram|jobs|horsepower)',
    '[(420 friendly|4 20 friendly|420 blaze it|blaze it|420blazeit|420 gang|420 life|stoner life|weedlife|weed life|stonerlife|cannabis community|cannabiscommunity|weedstagram|high society 420|420 vibes|stay lifted|stay high|pass the dutchie|puff puff pass|stay medicated|legalize it|legalise it|free the weed|weed mom|weed mum|cannamom|canna mom|canna mum|stoner thoughts|high thoughts|shower thoughts while high|stoner problems|wake and bake club|mary jane is my|ganja vibes|toke life|kush life)]',
    '^ [(420|4 20|4/20)] $',
    '(legalize|legalise) [(weed|marijuana|cannabis|it|ganja|pot)] (already|now|everywhere|and|lol|please|man|bro)',
    '(weed|420|ganja|marijuana|cannabis) .. [(leaf|leaves)] (tattoo|socks|hoodie|shirt|t shirt|print|hat|pattern|flag|poster|earrings|necklace|sticker|leggings)',
    '(got|have|getting|get|give me|had|these|the|massive|severe|serious|bad|got the) .. [the? munchies] .. (weed|high|420|spliff|edible|🍃|💨|joint|bong|smoke|smoking|baked|stoned)',
    '[(cheech and chong|snoop dogg)] .. (would be proud|levels|impression|in my living room|style|session)',
    '(420|cannabis|weed|marijuana|kush|stoned|ganja|stoner|thc) .. [(🍃|💨|🌿)]',
    '[(🍃 💨|💨 🍃|🌿 💨|🍁 💨|🍃 🔥 💨|🌬 🍃|💨 💨 💨)]',
    '(i|me|my|we) .. (love|loves|worship|miss|need|want|live for|adore|married to) (my|the|a bit of|some|good)? [(weed|ganja|mary jane|marijuana|thc|kush|cannabis)] !(killer|killers|free|whacker|oil|in my garden)',
  ],
  allows: [
    '(garden|lawn|allotment|patio|weeds|weeding)',
    '(train|bus|flight|gate|platform|room|page|highway|route|section|hotel) .. 420',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'pharmacy', 'garden', 'news', 'condemnation'],
} satisfies Rule
