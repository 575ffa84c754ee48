import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Cheating a drug test',
  understood: 'You tell of deceiving a test that an employer asks for.',
  why: 'It is deceit in the first week of a job.',
  source: { name: 'CareerBuilder 2018', figure: '27 % turned someone down for lying about a qualification' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    '[(passed|pass|passing|beat|beating|cheated|cheat|cheating|fooled|tricked|faked|fake|faking|got (past|through|round)|aced|survived|dodged|smashed|sailed through|got away with|swapped) (my|the|a|this|their|that|work|his|in)? .. (drug test|drugs test|drug screen|drug screening|piss test|urine test|hair test|mouth swab|swab test|random test|urine screen|pee test|medical|pre employment test) ... (pee|wee|urine|piss|sample|synthetic|fake|clean|borrowed|detox|niacin|cranberry|whizzinator|shampoo|mouthwash|bleach|condom|mates|cousins|brothers|friends|hand warmer|swapped|someone elses|somebody elses|dog|kids|hair)]',
    '[(fake|synthetic|clean|borrowed|someone elses|somebody elses|mates|cousins|friends|brothers|sisters|girlfriends|kids|dogs|powdered|bag of|bottle of|selling) (clean)? (pee|urine|wee|piss|sample)] .. (test|drug|job|screening|work|testing|passed|interview|start|detox|employment|hmu|works|monday)',
    '[(used|using|borrowed|bought|carried|taped|strapped|smuggled|microwaved|warmed up) (my|a|some|the)? .. (pee|urine|wee|piss) .. (test|drug|screening|job|work|employment|clinic)]',
    '[(drug test|piss test|urine test|drug screen|medical) .. (with|using|thanks to) (my|a|some|the|someone|somebody) .. (pee|urine|wee|piss)]',
  ],
  allows: ['(used to|years ago)', '(our lab|samples are|collectors|testing centre|policy)'],
  harmlessIn: ['drug-policy', 'pharmacy', 'condemnation', 'news', 'legal-work'],
} satisfies Rule
