import type { Rule } from '../../model/rule.ts'

export default {
  title: 'An assault told',
  understood: 'You tell of having hurt somebody badly.',
  why: 'It is a crime, and a reader asks who would be next.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    '[(i|we|me and my (brother|mates|boys|cousin)|my brother and i|my (cousin|mates|boys) and i) .. (smashed|broke|cracked|bust) (a|an|the|my|that|some) .. (bottle|glass|chair|bat|pint glass|pint|ashtray|stool|plate|cue|pool cue|brick|guitar) (on|over|across|in|into) (his|her|their|the|this|some|that|my) .. (head|face|skull|jaw|back|brother)]',
    '[(i|we|us) (just|really|absolutely|properly|once|also|all|then)? (stabbed|shanked|glassed|bottled|knifed|kneecapped|battered|jumped|stomped|curb stomped|kerb stomped|knocked out|sparked|shot at|ran over|pistol whipped|tasered|choked out|headbutted|put hands on) (a|an|the|him|her|them|this|that|some|my|his|someone|one|two|another)] !(wall|walls|window|report|draft|prototype|kitchen|tooth|champions|holders|favourites|ball|drum|egg|eggs|fish|email|budget|levels|level|boss|quiz|ship|queue|the (wall|walls|ceiling|tooth|window|competition|reigning|power|report|prototype|cod|sausages|fish|batter|gun|idea|bus|train|chance|opportunity|queue))',
    '[(i|we|me) .. (put|left|sent|beat|kicked|knocked) (him|her|them|the (lad|bloke|guy|kid|man)|that (lad|bloke|guy)|his|one of them|my ex|my stepdad|some (lad|bloke|guy)) .. (in|into|to|with|for) (a|an|the|an)? .. (hospital|icu|a and e|er|coma|wheelchair|broken (jaw|nose|arm|leg|ribs)|stitches|concussion|intensive care|ambulance|unconscious|crutches)] !(visit|visited|flowers)',
    '[(broke|fractured|smashed|shattered|rearranged|caved in) (his|her|their|this (lads|guys|blokes)|that (lads|guys|blokes)|a (lads|guys|blokes|mans)|some (lads|guys|blokes)) .. (jaw|nose|cheekbone|eye socket|arm|ribs|face|skull|teeth|collarbone|knee|kneecaps|leg|fingers)] !(in a (tackle|match|game)|fell|accident|skiing)',
    '[(went|going|drove|go) (round|over|back) (there|to his|to her|to their)? .. (explained|had a word|words|sorted|dealt|taught|showed|bat|bats|baseball|hammer|boys|brother|brothers|cousins|lesson)] .. (walks with|stick|limp|hospital|never again|will not be back|jaw|teeth|learned|learnt|eats through|straw|blood|moved away|ran|cried)',
    '[(he|she|they|his|her) (now|still|will)? (walks|walk|walking|eats|eating|breathes|talks) (with|through|funny) (a)? (stick|limp|straw|cane|crutch|crutches|tube|lisp)] .. (now|me|my brother|us|lol|learned|learnt|deserved|family|since|never)?',
    '[(would|id) do it again (today|tomorrow|in a heartbeat|twice|harder|every time|and harder)] .. (family|knows|knew|why|deserved|jaw|nose|hospital|face|punch|bat|blood|court|judge|prison|jail|caution|he|him)',
    '(smashed|punched|hit|bottle|glassed|bat|jaw|nose|hospital|stabbed|headbutted|knocked (him|her) out|battered) ... [(would do it again|no regrets|zero regrets|not sorry|do it all over again|and i would do it|he deserved it|she deserved it|deserved it|had it coming)] !(goal|record)',
    '[(beat|beating|battered|smashed|kicked) (the (shit|crap|living daylights|hell)|seven bells|ten bells|lumps) out of (him|her|them|the (lad|bloke|guy|kid|man)|this (lad|bloke|guy|kid)|some (lad|bloke|guy|kid)|a (lad|bloke|guy|kid)|my (ex|stepdad|brother in law|landlord|boss|neighbour))]',
  ],
  allows: [
    '(used to|years ago)',
    '(sparring|ring|match|bout|gym|dojo|referee|tackle|training|boxing|mma|pillow|snowball|lego|piñata|pinata|dream|dreamt|nightmare)',
    '(in self defence class|charity)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'game', 'sport', 'film', 'book'],
} satisfies Rule
