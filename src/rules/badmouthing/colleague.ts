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
    `${WHO} ${IS} ${A}? ..2 @badmouthing-fool !(to work with is)`,
    `${WHO} .. @badmouthing-clueless`,
    `${WHO} ... @badmouthing-misdeed`,
    '(i|we) .. work with (a bunch of|a load of|actual|literal|complete|absolute|total|overgrown|grown|giant) (children|toddlers|babies|animals|clowns|school kids|teenagers)',
    '(office|team|workplace|staff room|staffroom|department|kitchen|ward|company) (is|are) .. (full of|filled with|packed with|run by|crawling with) .. @badmouthing-fool',
    { words: [ '(my|our) ..1 @badmouthing-sure-colleague @capital .. (smells|stinks|reeks|never shuts up|talks over|is useless|does nothing|has never finished)'], severity: 'high' },
    '(my|our) ..1 @badmouthing-sure-colleague .. (smells|stinks|reeks|never shuts up|never stops (moaning|talking|whinging|complaining)|talks over everyone|chews|breathes)',
  ],
  allows: ['(%love|adore|grateful|appreciate|thank|thanks to|miss) (my|our) .. (team|colleagues|co workers|coworkers)', 'team .. (game|match|season|league|goal)'],
  allowsInPost: ['@badmouthing-football'],
  harmlessIn: ['game', 'film', 'book'],
} satisfies Rule // prettier-ignore
