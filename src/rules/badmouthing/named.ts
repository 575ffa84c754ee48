import type { Rule } from '../../model/rule.ts'

const ABUSE =
  '(bullies|bully|crooks|clowns|idiots|scum|scumbags|snakes|liars|cowboys|vultures|parasites|sharks|thieves|bastards|wankers|pricks|arseholes|assholes|shithole|shitehole|shitshow|circus|shambles|sweatshop|cult|hellhole|toxic|rotten|joke|cesspit|dump|vile|poisonous|abusive|corrupt|disgrace|disgusting|shower of shit|scam|pyramid scheme|slave drivers|clown show|asylum|toilet|trash|garbage|worst)'

export default {
  title: 'A named employer run down',
  understood: 'You run down an employer, or somebody at work, by name.',
  why: 'A name makes the post easy to find, for that firm, for its lawyers and for the next employer.',
  source: { name: 'CareerBuilder 2018', figure: 'bad-mouthing an employer, 25 %' },
  advice: 'Delete it. What is true and matters belongs in a fair, plain review, with a union or a lawyer.',
  law: 'A fair, factual account of pay, hours and safety is protected in many countries; abuse is not, and false statements of fact may be defamation.',
  severity: 'high',
  when: { condemned: 'any', question: 'any', hypothetical: 'any' },
  flags: [
    { words: ABUSE, with: [['(worked|work|working|years|months|stint|shift|shifts|contract|job|employed|applying|apply|applied|interview|interviewed) (at|for|with|to|in) @capital !(and i love)', 'offer you a job', 'job offer from @capital', '(quit|left|leaving|quitting) @capital']], reach: 'sentence', without: ['(%love|great|amazing|proud)'] },
    { words: ['(run|avoid|stay (away|clear)|steer clear|do not (walk|apply|work there|touch)|read this first|you have been warned|wish it on my worst enemy)'], with: [['(worked|work|working|years|months|stint|contract|applying|apply) (at|for|with|to) @capital', '(applying|apply|thinking of applying) to @capital', 'offer you a job'], [ABUSE, '(cried|crying|shouts|shouted|screamed|screams|throw|threw|throws|bullied|bullying|humiliated)']] },
    '(boycott|(avoid|never|do not) (ever)? (work|working|apply|applying|interview|interviewing) (for|at|to|with|under)) [@capital (@capital)?] !(like this)',
    'avoid [@capital (@capital)?] // (employer|boss|manager|management|managers|job|jobs|work|worked|working|staff|wages|shift|shifts|interview)',
    'avoid [@capital (@capital)?] (like|at all costs|as an employer|if you (value|want|like|can))',
    '@capital (@capital)? (treats|treat|treated) (its|their|the)? (staff|drivers|workers|employees|people|nurses|us|everyone|@profession|you) like (absolute)? (dirt|shit|animals|slaves|crap|dogs|trash|rubbish|garbage|scum|cattle)',
    '(fuck|screw) (you)? @capital .. (worst|job|employer|manager|shift|ex employer|warehouse|office|hr)',
    '(manager|boss|supervisor|director|head|owner|ceo|hr|team lead|chef) (at|of|from|in) (the)? @capital (@capital)? (is|was) (a|an|such a|the)? ..2 (@badmouthing-fool|@badmouthing-bad)',
    '@capital (in|from) (hr|accounts|finance|payroll|marketing|sales|it|legal|procurement|reception|admin|security|the (office|warehouse|kitchen|stores)) .. (is|was|can|needs|you) .. (@badmouthing-fool|@badmouthing-bad|fuck off|do one)',
    '(shoutout|shout out|hi|hello|thanks) (to)? @capital (in|from|at) (hr|accounts|finance|payroll|marketing|sales|it|legal|reception|admin|the office) // (@badmouthing-fool|dumbest|laziest|thickest|nastiest|useless|worst)',
  ],
  allows: ['avoid (friday|monday|january|christmas|london|black friday)', '(%love|loved) working (at|for)'],
  allowsInPost: ['@badmouthing-football'],
  harmlessIn: ['game', 'film', 'book'],
} satisfies Rule // prettier-ignore
