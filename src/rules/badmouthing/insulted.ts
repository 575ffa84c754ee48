import type { Rule } from '../../model/rule.ts'

const HARD =
  '(absolute|complete|total|utter|actual|fucking|bloody|proper|pure|literal|bunch of|what a bunch of|what a shower of|pack of|load of|freaking|effing|damn|clueless|selfish)'
const THING =
  '(animals|pigs|scum|vermin|filth|savages|cretins|bag|bat|cow|bitch|bastards|bastard|pricks|prick|cunts|cunt|twats|twat|wankers|wanker|arseholes|assholes|arsehole|asshole|dickheads|dickhead|brats|ferals|feral|trash|rats|parasites|maggots|degenerates|monsters|weirdos)'

export default {
  title: 'An insult at somebody from work',
  understood: 'You insult somebody you work with, for or serve.',
  why: 'A hiring manager pictures themselves, or their customers, in that place.',
  source: { name: 'CareerBuilder 2018', figure: 'bad-mouthing an employer, 25 %' },
  advice: 'Delete it. Even without a name, people recognise themselves.',
  severity: 'medium',
  when: { condemned: 'any', question: 'any' },
  flags: [
    { words: ['(he|she|they|these people|those people) (is|are|was|were) (just|so|such|all|both|still|literally|actually|honestly|a|an|the|one|really|absolutely|completely|fucking|bloody)? (a|an|the)? @how-very? @badmouthing-bad', '(he|she|they) (is|are|was|were) (just|so|such|all|both|still|literally|actually|honestly|really|absolutely|fucking|bloody)? (a|an|the|such a)? ..2 @badmouthing-fool', '(he|she|they) (literally|just|really|honestly|actually|also|still)? @badmouthing-clueless',], with: ['@badmouthing-people'], without: ['(her|his|their) (husband|wife|dog|ex|boyfriend|girlfriend)'] },
    { words: [`^ ${HARD} ..1 @badmouthing-fool $`, '^ @badmouthing-bad ..1 (@badmouthing-fool|people|person|man|woman|lot|cow|bunch|old man|sod|sods|buggers|bugger|so and so) $', '@badmouthing-bad (the|every) (lot|one|single one) of (them|you)', '(bullies|idiots|crooks|clowns|snakes|liars|morons) top to bottom', '(what a|such a) ..1 @badmouthing-fool $'], with: ['@badmouthing-people'] },
    { words: '(all mouth|all talk|all hat|all fur coat|all gob|all trousers|all bark) (and)? (no)?', with: ['@badmouthing-people'] },
    { words: '(must be nice|alright for some|nice for some|lucky for some)', with: [['(my|our|the) ..1 @badmouthing-boss', '@badmouthing-sure-colleague']], severity: 'low' },
    { words: ['(with|by|around|for|from|near) (those|these|that bunch of|this lot of|that lot of|a bunch of|such) ..1 @badmouthing-fool .. (all|every) (day|shift|week|night|morning)', '(those|these) ..1 (idiots|morons|clowns|muppets|imbeciles|fools|wankers|twats|bastards) (at work|i work with|in the office|all day|all shift|at the office|upstairs|in head office)'] },
    { words: '(dumbest|thickest|stupidest|rudest|laziest|nastiest|most useless|most annoying|densest|worst) (woman|man|person|bloke|guy|bunch|lot|lady|human|people|creature) (ever|alive|on|i|in|to|of|known|going)', with: ['@badmouthing-people'] },
    { words: [`^ (moaning|whining|miserable|nasty|old|stupid|fat|ungrateful|absolute|total|complete|utter|fucking|bloody|feral|little|dirty|arrogant|greedy|lazy|selfish|entitled|rude|disgusting|ignorant|vile|smug|evil|stuck up|horrible) (old|little|fucking|bloody|stupid|fat)? ${THING}`, '(lying|cheating|lazy|useless|arrogant|nasty|evil|vile|fat|smug|slimy|bullying|gutless|spineless) (little|old|fat)? (toad|rat|snake|weasel|pig|cow|witch|bag|worm|maggot|prick|bastard|bitch|cunt|scumbag|twat)'], with: ['@badmouthing-people'], severity: 'high' },
  ],
  allows: ['(she|he|they) (is|are) (a)? (legend|star|genius|angel)'],
  allowsInPost: ['@badmouthing-football'],
  harmlessIn: ['game', 'film', 'book'],
} satisfies Rule // prettier-ignore
