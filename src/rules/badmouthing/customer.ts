import type { Rule } from '../../model/rule.ts'

const WHO =
  '((my|our|these|those|some|most|half|half of|all|certain|this|that|today|todays|tonight|worst) (of)? (my|our|the|these)? (new|old|regular|current|last|latest|whole|entire|day|next|rich|posh|private|drunk|male|female|older|younger)? @badmouthing-customer|^ @badmouthing-customer|the @badmouthing-sure-customer|(a|one|another) @badmouthing-sure-customer)'
const IS =
  '(is|are|was|were|must be|have to be|seem|act like|acts like|being|have been|has been|are all|are just|are such|really are|is such|is being|are being|will always be|be so|be)'
const A =
  '(a|an|the|such a|such an|like a|like|one|absolute|actual|complete|total|nothing but|literally|genuinely|officially|honestly|basically|all|both|just|some of the)'

export default {
  title: 'Contempt for customers',
  understood: 'You run down the people you serve: customers, clients, patients, pupils or guests.',
  why: 'Whoever reads it thinks of their own customers reading it too.',
  source: { name: 'CareerBuilder 2018', figure: 'bad-mouthing an employer or its people, 25 %' },
  advice: 'Delete it. Even without a name, people recognise themselves.',
  severity: 'medium',
  when: { condemned: 'any', question: 'any' },
  flags: [
    `[${WHO} ${IS} ${A}? @how-very? @how-very? @badmouthing-bad] !(talented|good|busy|nice|smart|kind|generous|about|proud|funny|fast)`,
    `${WHO} ${IS} ${A}? ..2 @badmouthing-fool`,
    `(worst|dumbest|thickest|rudest|laziest|nastiest|most annoying|most entitled|stupidest) ..1 @badmouthing-customer !(are (not|the (wasps|pigeons|seagulls|cats))|in the (hospital|film|game))`,
    '(rot in hell|go to hell|fuck (off|you)|get fucked|get in the bin|burn in hell|screw you) (table|room|bay|seat|flat|bed|bus) @number',
    '(@badmouthing-customer|the public) (be|are always|are just|are all|keep|love|will|always) (faking|lying|scamming|stealing|whining|whinging|moaning|bitching|demanding|taking the piss|chatting shit|pretending|milking it|putting it on|kicking off)',
    '@badmouthing-customer who ... should be (banned|shot|jailed|fined|slapped|hanged|locked up|sterilised|barred|arrested|ashamed)',
    '(they|these people|customers|clients|patients|tenants|parents|residents|guests|passengers) never stop (moaning|complaining|whinging|whining)',
    '(the|some of the|these|those|half the|half of the|most of the) ..1 @badmouthing-customer (who|that|we get|at|in|i) (come|get|shop|eat|drink|stay|have|ring|visit|here|my|our|this|teach|serve) .. (in here|here)? .. (is|are) .. (@badmouthing-bad|@badmouthing-fool)',
    '(dumbest|thickest|stupidest|worst|rudest|laziest|most feral|most entitled|most stupid|densest) (bunch|group|lot|set|class|crowd|batch|cohort|shower) of (kids|children|students|pupils|customers|clients|people|guests|parents|tourists|patients|tenants)',
    '(meet|met|seen|having met) .. parents ... (understand|explains|makes sense|know|see) (why|the|a lot|where)',
    { words: ['(my|the|these|those|our) ..2 (@badmouthing-sure-customer|set 4s|set fours|bottom sets) .. (are|is) .. (feral|savages|animals|vermin|scum|cretins|cattle|zoo animals|apes|monkeys|degenerates|subhuman|pigs|brats|little shits|demons|monsters)'], severity: 'high' },
    `${WHO} .. @badmouthing-clueless`,
    { words: [`${WHO} ${IS} ${A}? ..2 @badmouthing-abuse`,], severity: 'high' },
  ],
  allows: ['(%love|adore|grateful|appreciate|thank|thanks to|miss) (my|our|all my|all our) .. @badmouthing-customer', 'difficult (customer|client|conversation)', 'student (loan|loans|union|debt|finance)'],
  harmlessIn: ['game', 'film', 'book'],
} satisfies Rule // prettier-ignore
