import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Cannabis jokes and culture',
  understood: 'You joke about cannabis or show that you like its culture.',
  why: 'A careful employer may read it as use.',
  advice: 'Remove the hashtag or the joke where an employer can see it.',
  severity: 'low',
  when: { negated: 'any' },
  flags: [
    '[(4:20|420) somewhere]',
    '[say happy 420]',
    '[(happy|merry|blessed) (4 20|420|4/20|four twenty|high holiday|high holidays|danksgiving|weed day)]',
    '[(420 friendly|4 20 friendly|420 blaze it|blaze it|420blazeit|420 gang|420 life|stoner life|weedlife|weed life|stonerlife|cannabis community|cannabiscommunity|weedstagram|high society 420|420 vibes|stay lifted|stay high|pass the dutchie|puff puff pass|stay medicated|legalize it|legalise it|free the weed|weed mom|weed mum|cannamom|canna mom|canna mum|stoner thoughts|high thoughts|shower thoughts while high|stoner problems|wake and bake club|mary jane is my|ganja vibes|toke life|kush life)]',
    '(legalize|legalise) [(weed|marijuana|cannabis|it|ganja|pot)] (already|now|everywhere|and|lol|please|man|bro)',
    '(420|cannabis|weed|marijuana|kush|stoned|ganja|stoner|thc) .. [(🍃|💨|🌿)]',
    '[(🍃 💨|💨 🍃|🌿 💨|🍁 💨|🍃 🔥 💨|🌬 🍃|💨 💨 💨)]',
  ],
  allows: [
    '(garden|lawn|allotment|patio|weeds|weeding)',
    '(train|bus|flight|gate|platform|room|page|highway|route|section|hotel) .. 420',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'pharmacy', 'garden', 'news', 'condemnation'],
} satisfies Rule
