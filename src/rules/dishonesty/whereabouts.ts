import type { Rule } from '../../model/rule.ts'

const BOSS =
  '(boss|my boss|the boss|gaffer|the gaffer|manager|my manager|line manager|supervisor|my supervisor|work|hr|the office|office|school|uni|teacher|lecturer|tutor|prof|client|the client|foreman|the team|my team|team|everyone|everyone at work|they|head office|dispatch|control|agency|my agency|colleagues|company|my company|employer|it department|ta|coach|the wife at work)'

export default {
  title: 'Not where you say you are',
  understood: 'You say that your employer or school believes you are working or elsewhere.',
  why: 'An employer asks whether your word can be trusted.',
  source: { name: 'CareerBuilder 2018', figure: '16 % turned someone down for lying about an absence' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'any' },
  flags: [
    `[${BOSS} (still|really|actually|genuinely|all|honestly)? (thinks|think|reckons|reckon|believes|believe|is convinced|are convinced|is under the impression|assumes|assume|was told|were told|has me down as|have me down as) (that)? (i am|im|i was|i have|i had|we are|i have been|you are)] (still|currently|on|at|in|off|working|wfh|out|down with|with|ill|sick|dying|unwell|poorly|busy|stuck|home|away|visiting|doing|driving|revising|studying|delivering|picking|travelling|a|online|isolating|contagious|been) !(joking|mad|crazy|lazy|on drugs|the best|a genius|good at|with someone|a good|a great|on track|in love|in charge)`,
    '[(vpn) .. (says|set to|thinks|shows|on|set|tells|pretends|to look|swears|routes|through)] .. (@name|uk|london|home|office|england|us|country|state|there|usa|india|ireland|work|boss|hr|slough)',
    '[(logged|log|logging|clocked|clock|clocking|signed|badged|punched|dialled|dialed|swiped) (in|on) (from|at|via|while|whilst|remotely from) (the|my|a|still|in)? (bed|car|car park|carpark|parking lot|bus|bus stop|train|tube|toilet|loo|shower|bath|beach|pool|pub|gym|home|garden|sofa|couch|airport|mcdonalds|maccies|drive thru|greggs|queue|festival|ferry|stairwell|bathroom|taxi|mates|girlfriends|boyfriends|hotel|asleep|pyjamas|corridor|lift|gate)] !(every day to learn|to help|meeting)',
    '[(mouse jiggler|mouse mover|jiggler|mouse wiggler|auto clicker|autoclicker|keeps teams green|keep teams green|stay green|stays green|stay active|green on teams|green on slack|active on slack|active on teams|green dot|status green|always green|show as online|appear online|appear active|looks like i am (working|online|typing))] .. (nap|bed|asleep|gym|beach|pool|netflix|shopping|lunch|pub|xbox|ps5|sleep|slept|laundry|boss|work|day|hours|teams|slack|genius|best|mouse|purchase|investment|bought|fan|watch|cat|spoon|toothbrush|script|employee|nobody|garden|school run|golf|walk|out)',
    '[(everyone|they|people|boss|manager|colleagues|nobody|whole office|the office) .. (thinks|think|assume|assumes|assumed|reckon|believe) (i am|you are|that you are|that i am|we are|im|ur) (on a call|in a meeting|busy|working|taking notes|concentrating|listening|typing|on the phone|reading|deep in thought|important|senior|flat out|essential)]',
  ],
  allows: [
    '(used to|years ago)',
    '(imposter|impostor)',
    '(mum|dad|wife|husband|friend|sister|brother|girlfriend|boyfriend) .. (thinks|reckons)',
    '(company|boss|team|they) .. (lets|let|allows|allow|encourages|was great|were great|happy for)',
  ],
  harmlessIn: ['condemnation', 'news', 'teaching', 'game'],
} satisfies Rule
