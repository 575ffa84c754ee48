import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Service in the forces',
  understood: 'You tell that you served in the armed forces.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Veterans are protected in the US by USERRA and VEVRAA; elsewhere it can stand for age, health or nationality.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any' },
  flags: [
    '[(i am|as|being|am|was|i was|from one) (a|an)? (@adverb-any)? (@adverb-any)? (veteran|@forces (veteran|vet)|army brat turned soldier|ex army|ex navy|ex raf|ex forces|ex military|ex marine|ex soldier|ex serviceman|ex servicewoman|ex para|reservist|army reservist|combat medic|soldier in|marine in|squaddie)] !(teacher|journalist|actor|developer|broadcaster|engineer|nurse of|of (the)? (industry|stage|trade)|car)',
    '^ [(@forces) (vet|veteran)] !(@number (meets|finds|dies|who|was|is|gets))',
    '[@number (years|yrs) (in|with) (the)? @forces]',
    '[(years|tours|tour|deployments|deployment|@number|@number-word|left|leaving|joined|served|serving|time|discharged|medically discharged|retired|retiring|came out of|out of|stint|days|career|mates|enlisted) (in|from|with|of)? (the)? (@forces)] !(surplus|knife|salvation|dreamers|seals song|wife)',
    '[(@number-word|one|three|two|four|@number) tours] // (army|navy|marines|iraq|afghanistan|helmand|basra|royal|regiment|vet|veteran|bosnia|discharged)',
    '[(medically|honourably|honorably) discharged] // (army|navy|royal|regiment|marines|raf|usmc|signals|engineers|rifles|forces|@year|veteran|vet)',
    '[(old soldier|ex squaddie|old sailor|old squaddie|retired colonel|retired sergeant)] (here|me|that|talking|and|with|privilege|habit|habits)? // (i|me|my|years)',
  ],
  allows: [
    '^ (my|our|a|his|her|the) (..2) (@family|friend|neighbour) (is|was|served|joined|spent|left|did)',
    '^ @family (was|served|is)',
    '(salvation army|barmy army|dads army|tartan army|red army fans|navy (blue|blazer|dress|suit|jumper|bean)|signals (team|engineer|processing))',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
