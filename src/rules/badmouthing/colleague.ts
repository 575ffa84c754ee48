import type { Rule } from '../../model/rule.ts'

const KIND =
  '(new|old|current|former|fellow|own|other|entire|whole|so called|dear|lovely|favourite|of my|night shift|day shift|male|female|younger|older|senior|junior)'
const AT = '((at|in|from|on|who sits) (my|the|this|our|here)? ..2)?'
const WHO = `((my|our|some|most|half|half of|these|those|all|two|one|certain) (of)? (my|our|the)? ${KIND}? @badmouthing-colleague (@capital)? ${AT}|(the|some|all|most|half) (of the)? @profession (on my ward|at my work|at my place|in my department|in my office|on my unit|on our ward|here|i work with|on my team|on shift|we have)|(the|this|that) ${KIND}? @badmouthing-sure-colleague|@badmouthing-at-work|my team|our team|half my team|half our team|half the team|half the office|half the staff|everyone in my team|everyone on my team)`
const IS =
  '(is|are|was|were|must be|has to be|have to be|seem|seems|act like|acts like|being|have been|has been|are all|are just|are such|really are|is such)'
const A =
  '(a|an|the|such a|such an|like a|like|one|absolute|actual|complete|total|nothing but|literally|genuinely|officially|honestly|basically|all|both|just)'

export default {
  title: 'Contempt for colleagues',
  understood: 'You run down the people you work with.',
  why: 'A hiring manager pictures the next team reading it.',
  source: { name: 'CareerBuilder 2018', figure: 'bad-mouthing an employer or colleague, 25 %' },
  advice: 'Delete it. Colleagues find such posts, and so do their friends.',
  severity: 'medium',
  when: { condemned: 'any', question: 'any' },
  flags: [
    `[${WHO} ${IS} ${A}? @how-very? @how-very? @badmouthing-bad] !(talented|good|busy|nice|smart|kind|generous|about|proud|funny|fast)`,
    `${WHO} ${IS} ${A}? ..2 @badmouthing-fool !(to work with is)`,
    `(my|our|some) @how-very? @badmouthing-bad ..1 @badmouthing-colleague`,
    `(the|this|these|that|those|such) @how-very? @badmouthing-bad ..1 @badmouthing-sure-colleague`,
    `(my|this|the|our) @badmouthing-fool (of a|of an) ..1 @badmouthing-sure-colleague`,
    `(worst|dumbest|thickest|rudest|laziest|nastiest|most annoying|most useless) ..1 @badmouthing-sure-colleague`,
    `@badmouthing-sure-colleague from hell`,
    `${WHO} .. @badmouthing-clueless`,
    `${WHO} ... @badmouthing-misdeed`,
    '(i|we) (have to)? (work|share an office|share a desk|am working|am stuck|sit|be stuck|am surrounded|are surrounded) (with|next to|opposite|beside|by) .. (@badmouthing-fool|@badmouthing-bad (people|person|man|woman|@badmouthing-colleague))',
    '(%surround|surrounded|working with|work with) ..1 (by|with)? (a bunch of|a load of|actual|literal|complete|absolute|total|utter|nothing but|a team of|a pack of|an office full of|proper|the biggest)? (idiots|morons|clowns|muppets|imbeciles|incompetents|incompetence|fools|donkeys|children|toddlers|snakes|halfwits|numpties|amateurs|arseholes|assholes|dickheads|twats|wankers|bitches|bellends|cunts|cretins) ..9 (at work|work|job|office|shift|team|colleagues|every day|all day|day|workplace|here|again)',
    '(i|we) .. work with (a bunch of|a load of|actual|literal|complete|absolute|total|utter|nothing but|proper|the biggest|such)? (idiots|morons|clowns|muppets|imbeciles|incompetents|fools|donkeys|snakes|halfwits|numpties|amateurs|arseholes|assholes|dickheads|twats|wankers|bitches|bellends|cunts|cretins|snowflakes)',
    '(i|we) .. work with (a bunch of|a load of|actual|literal|complete|absolute|total|overgrown|grown|giant) (children|toddlers|babies|animals|clowns|school kids|teenagers)',
    '(office|team|workplace|staff room|staffroom|department|kitchen|ward|company) (is|are) .. (full of|filled with|packed with|run by|crawling with) .. @badmouthing-fool',
    '(i|me|we) .. (carry|carrying|carried|carries|dragging) (this|the|my|our|that) (whole|entire)? (team|department|shift|office|company|place)',
    '(doing|do|did|cover|covering|picking up|cleaning up|fixing) (everyone|everybody|everyone else|his|her|their) .. (job|jobs|work|mess|mistakes|slack) .. (because|while|since|lazy|useless|as usual|again)',
    { words: [`${WHO} ${IS} ${A}? ..2 @badmouthing-abuse`, `(my|our|the|that|this) ..1 @badmouthing-abuse (of a|of an|in|from|at) (@badmouthing-sure-colleague|accounts|finance|marketing|sales|hr|it support|the office|payroll|my office|my team|my work)`], severity: 'high' },
    { words: [`(my|our) ${KIND}? @badmouthing-colleague @capital ${AT} ${IS} ${A}? ..2 (@badmouthing-fool|@badmouthing-bad)`, '(my|our) ..1 @badmouthing-sure-colleague @capital .. (smells|stinks|reeks|never shuts up|talks over|is useless|does nothing|has never finished)'], severity: 'high' },
    '(my|our) ..1 @badmouthing-sure-colleague .. (smells|stinks|reeks|never shuts up|never stops (moaning|talking|whinging|complaining)|talks over everyone|chews|breathes)',
  ],
  allows: ['(%love|adore|grateful|appreciate|thank|thanks to|miss) (my|our) .. (team|colleagues|co workers|coworkers)', 'team .. (game|match|season|league|goal)'],
  allowsInPost: ['@badmouthing-football'],
  harmlessIn: ['game', 'film', 'book'],
} satisfies Rule // prettier-ignore
