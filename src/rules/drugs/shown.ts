import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Drugs in a picture',
  understood: 'The description of your picture speaks of drugs.',
  why: 'A picture is what a hasty reader remembers.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Remove the picture, or set it to be seen by friends only.',
  severity: 'medium',
  voices: ['image'],
  flags: [
    {
      words:
        '[(lines of|line of|pile of|baggie of|bag of|wrap of|rolled (up)? (banknote|note|bill|twenty) .. (powder|lines|nose)|powder .. (mirror|table|key|card|nose|cistern|rolled)|white powder|snorting|snort)] .. (powder|coke|cocaine|(line|lines)|mirror|table|nose|key|card|note|toilet|cistern|pills|ketamine|surface)',
      severity: 'high',
    },
    '[(smoking|holding|rolling|lighting|sharing|passing|hitting|with|lit|huge|fat|giant|a|of|hand rolled|my|the) (a|an|his|her|my|the|another|their|some|on a|up a)? (huge|big|fat|large|giant|lit|massive|hand rolled|freshly rolled|rolled|glass|tiny)? (spliff|spliffs|blunt|blunts|bong|bongs|joint|joints|doobie|reefer|weed|marijuana|cannabis|weed pipe|dab rig|dab pen|edibles|hash|ganja|weed leaf|zoot|bag of weed|bag of green|jar of (weed|bud|buds))] !(replacement|pain|of (beef|pork|lamb)|venture|account)',
    '[(grinder|rolling papers|rolling tray|cannabis (leaf|plant|plants|leaves)|marijuana (leaf|plant|plants|leaves)|weed (leaf|plant|plants|nug|nugs|brownies)|bong|thick smoke .. (bong|pipe|joint)|420 .. (banner|shirt|sign|cap|hoodie)|hotboxed car|hotbox|bag of (weed|pills)|jar of weed|pill bottle .. (spilled|party)|smoke .. from (a|the) (joint|spliff|blunt|bong))]',
  ],
  allows: [
    '(knee|hip|shoulder|elbow|roast|joint of|pipe joint|wood|dovetail) (joint|joints)?',
    '(garden|allotment|lawn|pepper grinder|coffee grinder|angle grinder|spice grinder)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'pharmacy', 'condemnation', 'news'],
} satisfies Rule
