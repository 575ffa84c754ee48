import type { Rule } from '../../model/rule.ts'

const KIND = '(new|old|current|former|previous|last|ex|so called|entire|whole|own|first|dear|lovely|beloved)'
const AT = '((at|in|from|on) (my|the|this|our|here)? ..2)?'
const BOSS = `((my|our) ${KIND}? @badmouthing-boss (@capital)? ${AT}|(the|this|that) ${KIND}? @badmouthing-own-boss (here|there)?|^ @badmouthing-own-boss (here|there)?)`
const IS =
  '(is|are|was|were|must be|has to be|have to be|seems|acts like|act like|is being|are being|has been|turned out to be|is acting like|is just|are just|is still|are all|were all)'
const A =
  '(a|an|the|such a|such an|like a|one|nothing but|basically|literally|truly|honestly|actually|officially|genuinely)'

export default {
  title: 'Contempt for the boss',
  understood: 'You run down the people you work or worked for.',
  why: 'A reader wonders what you would say of them next.',
  source: { name: 'CareerBuilder 2018', figure: 'bad-mouthing an employer, 25 %' },
  advice: 'Delete it. A dispute with a manager is better told to a union, a lawyer or a friend than to everybody.',
  law: 'Talking with others about pay, hours, safety and conditions is protected in many countries (in the US by the National Labor Relations Act); insults are not.',
  severity: 'medium',
  when: { condemned: 'any', question: 'any' },
  flags: [
    `[${BOSS} ${IS} ${A}? @how-very? @how-very? @badmouthing-bad] !(talented|good|busy|nice|smart|kind|generous|about|proud|funny)`,
    `${BOSS} ${IS} ${A}? ..2 @badmouthing-fool`,
    `^ (my|our|the)? @badmouthing-boss (a|an) ..1 !joke @badmouthing-fool`,
    `(my|our) @how-very? @badmouthing-bad ..1 @badmouthing-boss`,
    '(worst|dumbest|thickest|rudest|laziest|nastiest) @badmouthing-boss (ever|i|in|on|going|alive|known|of)',
    `(my|our) ${KIND}? @badmouthing-boss .. (can not|can barely|could not|can hardly|does not know how to|barely knows how to|still can not|struggles to|no sabi) (even)? ..1 (open|use|spell|read|write|count|type|turn|find|log|do|add|operate|manage|lead|run|answer|reply|remember|tell|work out|make|organise|organize|plan|work|anything|hold|attach|rotate|mute|unmute|share|name|string) !(it|us|me|praise)`,
    '@badmouthing-fool (i|we) have (ever)? had (as|for) (a|my) @badmouthing-boss',
    '(told|telling|tell) (my|our|the|that) ..2 @badmouthing-boss .. (to (shove|stick|kiss|fuck|piss|go|do|eat|get|suck|jog|sod)|where to (stick|shove|go)|what i (really)? (think|thought) of|(he|she|they) can !stop) ... (it|off|ass|arse|himself|herself|them|him|her|hell|one|job|fucked|stuffed|$)',
    '(told|telling|tell) (my|our|the|that) ..2 @badmouthing-boss .. (his|her|their) (idea|strategy|plan|presentation|vision|meeting|rota|leadership|project) (is|was) .. @badmouthing-bad',
    { words: '(my|our) @badmouthing-boss ..9 (while|whilst) (we|i|the rest of us) (do|did|cover|covered|pick up|sort|run|ran|work|slog|graft|sweat)', severity: 'low' },
    `${BOSS} .. @badmouthing-clueless`,
    `${BOSS} ... @badmouthing-misdeed`,
    '(%run|managed|led) by (a|an|complete|total|absolute|actual|literal|bunch of|pack of|utter|such)? .. (idiots|clowns|morons|muppets|monkeys|fools|crooks|toddlers|children|cowboys|amateurs|psychopaths|bullies|imbeciles|donkeys|bunch of idiots|idiot|clown|moron)',
    { words: [`${BOSS} ${IS} ${A}? ..2 @badmouthing-abuse`, `^ (my|our|the)? @badmouthing-boss (a|an) ..1 @badmouthing-abuse`, `(my|our) ${KIND}? @badmouthing-boss @capital ${AT} ${IS} ${A}? ..2 (@badmouthing-fool|@badmouthing-bad)`], severity: 'high' },
    { words: [`(fuck|screw|sod|bollocks to|stuff) (you|my|our|the|that|this|all) .. @badmouthing-boss`], severity: 'high', without: ['screw (driver|cap)'] },
  ],
  allows: ['(%love|adore|grateful|appreciate|thank|thanks to) (my|our) .. @badmouthing-boss', '(bad|wicked|sick|stupid) (ass|good)', 'kidding|%joke aside'],
  allowsInPost: ['(dungeon|raid|level|final|end|game) boss', '(my|our|the) (toddler|baby|cat|dog|kid|newborn|three year old|two year old) is', '@badmouthing-football'],
  harmlessIn: ['game', 'film', 'book'],
} satisfies Rule // prettier-ignore
