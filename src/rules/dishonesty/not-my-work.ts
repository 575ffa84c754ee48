import type { Rule } from '../../model/rule.ts'

const STUDY =
  '(essay|essays|dissertation|thesis|coursework|assignment|assignments|homework|lab report|lit review|literature review|discussion post|module|prof|professor|lecturer|tutor|supervisor|teacher|turnitin|grade|graded|mark|marks|marked|distinction|merit|a star|2 1|first|uni|university|college|school|class|exam|midterm|final|finals|deadline|semester|degree|seminar|term paper|paper|quiz|personal statement|problem set|cover letter|reflection|reflective|portfolio|case study|internals|viva|gpa|credits|canvas|moodle|blackboard)'
const AI = '(chatgpt|chat gpt|gpt|the ai|ai|claude|gemini|copilot|deepseek|the robot|robot|grok|a bot|llm)'

export default {
  title: 'Work that was not yours',
  understood: 'You say that work under your name was done by somebody or something else.',
  why: 'An employer asks what your certificates are worth.',
  source: { name: 'CareerBuilder 2018', figure: '27 % turned someone down for lying about a qualification' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'any', negated: 'any' },
  flags: [
    {
      words: `[${AI} (just|literally|basically|has|is|absolutely|fully|completely)? (wrote|writes|did|does|doing|writing|written|finished|passed|carried|carrying|got me|getting me|smashed|aced|generated|completed|answered|earned) (it|them|my|the|all|most|half|every|both|this|me|that|everything|our|90|80) .. (it|@number|a|whole|essay|of|through|work|degree|dissertation)?]`,
      with: [
        [
          STUDY,
          '(i got|got @number|got a|swapped|changed|reworded|humanised|humanized|paraphrased|nobody|no one|undetected)',
        ],
      ],
      without: [
        '(my students|my class|policy|detect|detection|ban|ethics|feedback|prompt engineering|hallucinat|i teach|marking|wrong|code review|unit tests)',
      ],
    },
    {
      words: `[(had|have|got|made|let|asked|get|told|used|use|using|make|letting) ${AI} (to)? (write|do|wrote|finish|answer|complete|generate|sit|pass|summarise|fill|rewrite|for)] .. ${STUDY}`,
      without: ['(my students|my class|policy|feedback|quiz me|explain|test me|practice|revise|i teach|marking)'],
    },
    '[(essay|essays|dissertation|thesis|coursework|assignment|homework|report|paper|project|deck|slides) .. (finished|done|submitted|handed in|sorted|written|due|completed) // (not by me|by someone else|by somebody else|just not by me|by my (mate|brother|sister|girlfriend|boyfriend|mum|dad|flatmate|cousin|roommate))]',
    '(essay|essays|dissertation|thesis|coursework|assignment|assignments|homework|lab report|report|project|presentation|slides|deck|quiz) .. [(not by me|i did the font|changed the font|changed the name|changed the names|swapped the names|just changed the|copy paste|copied it|copied hers|copied his|ctrl c|put my name on|stuck my name on|my name on the front|wrote none of it|did not write|have not written a word|in exchange for|for a crate|for a pint)]',
    '(i|we|just|then|to|you|lol) ..1 [(put|putting|stick|stuck|slap|slapped|sign|add|added) my name on (it|them|the (front|end|work|slides|report|project)|theirs|hers|his)] !(list|waiting|door|cake|mug|lunch|pencil)',
    '[(sell|selling|sold|flogging|flog|buy|buying|bought|renting|rent|trade|trading|swap) (my|old|any|your|the|some|all|me|all my|ready made|pre written)? (old|used|past|last years|finished|first class|graded|custom|model|leaked)? (essays|essay|dissertations|dissertation|assignments|assignment|coursework|exam answers|test answers|exam questions|exam papers|answers|lab reports|homework|theses|thesis|term papers|question papers|personal statements|quiz answers|discussion posts)] !(for recycling|marking|question|feedback|help|for charity)',
    '[(paid|pay|paying|gave|giving|owe|owes|bribed|venmo|venmoed|sent) (a|my|some|this|the|someone|him|her) .. (@number|pint|pints|beer|crate|tenner|fiver|weed|lunch|quid|bucks)? .. (for|to do|to sit|to write|to take|to finish) (my|the|his|her|all my|our) .. (answers|exam|midterm|final|essay|coursework|dissertation|test|homework|assignment|quiz|thesis|project|lab|module|paper)]',
    '[(answers|notes|formulas|formulae|equations|cheat sheet|chits|parchi|crib|cribs|answer key|phone|earpiece|airpod|calculator|mine) ... (label|sock|socks|sleeve|sleeves|wrist|thigh|thighs|palm|forearm|arm|ruler|pencil case|calculator case|calculator|bra|waistband|hem|shoe|cubicle|toilet|toilets|cistern|bathroom|loo|tissue|eraser|rubber|water bottle|cast|skirt|hat|glasses case|tie|lap)] // (exam|exams|test|quiz|midterm|final|finals|internals|mock|boards|invigilator|proctor|teacher|sir|%|passed|aced|checked|check|caught|paper|mark|maths|chem|chemistry|bio|physics|history|spanish)',
    '(exam|exams|test|quiz|midterm|final|finals|internals|mock|boards|chem|chemistry|bio|physics|maths|stats|theory test) // [(answers|notes|formulas|formulae|equations|cheat sheet|chits|parchi|crib|answer key|earpiece|airpod|mine was) ... (label|sock|socks|sleeve|sleeves|wrist|thigh|thighs|palm|forearm|arm|ruler|calculator|bra|waistband|hem|shoe|cubicle|toilet|toilets|cistern|bathroom|loo|tissue|eraser|water bottle|skirt|hat|tie|lap|ear)] !(revision)',
    '[(clicked|clicking|click|guessed|guessing|ticked|ticking|pressing|pressed|spamming|spam) (a|b|c|d|next|through|anything|random|the same|all|whatever) .. (every time|until|till|each time|all the way|passed|through|for everything|answers|again and again|repeat)]',
    '[(passed|aced|certified|pass|scored|100|got|smashed) .. (by|just by|without|from) (clicking|guessing|googling|copying|cheating|asking chatgpt|a whatsapp|reading|opening|watching|attending|studying off my (wrist|arm))] .. (every|next|c|anything|it|a|single|all|answers|group|word|nothing|module|the)? !(revision)',
    {
      words:
        '[(modules|module|training|elearning|e learning|course|induction|videos|compliance|fire safety|gdpr|safeguarding|health and safety|cyber training|manual handling) ... (done|finished|completed|passed|skipped|clicked through|in) .. (in|under) (@number|four|five|six|nine|ten|two|three|under) (seconds|secs|minutes|mins)]',
      severity: 'low',
      without: ['(run|5k|10k|pb|swim|marathon|coach)'],
    },
    {
      words:
        '[(i have read and understood|read and understood|i have read the|read the terms|read the policy)] .. (done|seconds|scroll|lie|lies|tick|ticked|click|clicked|lol|never|did not|not|😂|nobody|no one)',
      severity: 'low',
      when: { quoted: 'any' },
    },
    {
      words:
        '[(skimmed|skim read|skim|skimming|read the (back|blurb|summary|wikipedia|sparknotes|first page|first chapter|intro|last page|abstract)|watched the film|watched the movie|sparknotes|blinkist|wikipedia) .. (and|then|got|instead|still|before)] .. (led|book club|seminar|gave|presented|wrote|got a|nobody|no one|talked|opinions|essay|exam|nodded|discussion|meeting|passed|class|report|reviewed|pretended|confidently)',
      severity: 'low',
    },
    {
      words:
        '[(got|get|getting|made it|survived|sat|coasted|through|passed|pass) (through)? .. (seminars|seminar|meetings|meeting|lectures|book club|tutorials|the call|interview|lessons|appraisal|the meeting|class) (by|just by|on|with)? (just|pure)? (nodding|bluffing|waffling|blagging|winging it|vibes|confidence|sparknotes|chatgpt|saying|agreeing|googling|bullshitting)]',
      severity: 'low',
    },
    {
      words:
        '[(never|not|did not|have not) (even|actually|once|ever)? (read|opened|open|watched|finished) (a|the|one|any|it|this|my|a single|single) .. (book|page|reading|readings|report|text|chapter|brief|paper|slides|email|policy|handbook|novel|reading list|textbook|contract|deck|pack)] ... (by nodding|nodding|nodded|seminar|seminars|essay|passed|first|presented|led|reviewed|signed|approved|got|still|said|told|opinion|opinions|grade|degree|mark|exam|discussion|book club|quote)',
      severity: 'low',
    },
  ],
  allows: [
    '(used to|years ago)',
    '(my|our) (son|daughter|kid|kids|students|pupils)',
    '(proofread|credited|acknowledged|open source|with permission)',
    '(charity|past papers|revision|mark scheme)',
  ],
  harmlessIn: ['condemnation', 'news', 'teaching', 'game'],
} satisfies Rule
