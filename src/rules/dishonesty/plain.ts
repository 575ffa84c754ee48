import type { Rule } from '../../model/rule.ts'

const FAKE =
  '(faked|faking|forged|forging|forge|fabricated|fabricating|falsified|falsifying|fudged|fudging|fudge|fiddled|fiddling|fiddle|padded|padding|pad|inflated|inflating|doctored|doctoring|photoshopped|photoshopping|backdated|backdating|massaged|cooked|cooking|juked|rigged|embellished|exaggerated|rounding up|rounded up|beefing up|beefed up)'
const PAPER =
  '(covid test|lateral flow|positive test|sick note|sick notes|doctors note|doctor note|medical certificate|certificate|certificates|degree|diploma|transcript|reference|references|timesheet|timesheets|time sheet|time sheets|mileage|expenses|expense claim|overtime|hours|log|logs|logbook|figures|data|results|survey|cv|resume|signature|signatures|receipt|receipts|invoice|invoices|letter|letters|attendance|register|records|record|paperwork|report|reports|forms|stats|kpis|sales|numbers|budget|forecast|experience|qualifications|grades|readings|temperatures|checks|inspection|training record|training records|minutes|references|feedback|reviews|review|illness|injury|bereavement|emergency|migraine|fever|absence|bad back|time off|reading age|hours worked|placement hours|time card|accounts|books)'
const LIE =
  '(lied|lie|lying|fibbed|fibbing|bluffed|bluffing|blagged|blagging|bullshitted|bullshitting|bsed|porkies|white lie|white lies|told a lie|told lies|fib|pretended|pretending)'
const JOB =
  '(interview|interviews|interviewer|cv|resume|application|job application|panel|boss|my manager|manager|hr|references|experience|qualifications|my age at work|employer|probation|appraisal|recruiter|assessment centre|background check|dbs|work|the job|to get the job|to get hired|to get in|school about|tutor|lecturer|professor|supervisor|investors|the client|clients|audit|auditor|auditors|salary|grades|degree)'
const TEST =
  '(exam|exams|test|tests|quiz|quizzes|midterm|midterms|finals|mock|mocks|coursework|assignment|assignments|homework|essay|essays|dissertation|thesis|degree|module|course|uni|university|college|school|gcse|gcses|a level|a levels|maths|chemistry|physics|biology|stats|theory test|driving theory|certification|assessment|online exams|training|second year|first year|final year|third year|viva|semester|term paper|lab report|compliance|hackerrank|coding test|aptitude test|spelling test|citizenship test|bar exam|boards|internals|neet|waec|jamb|acca|cfa)'
const PLACE =
  '(bookies|pub|bed|beach|gym|cinema|garden|bath|park|match|casino|spa|shops|ikea|golf|golf course|barbers|hairdressers|nail bar|betting shop|airport|festival|cafe|greggs|mcdonalds|maccies|wetherspoons|spoons|beer garden|pool|sofa|gig|concert|ground|races|driving range|river|lake|seaside|zoo|arcade|bingo|snooker hall|game|stadium|lounger|sun lounger|sauna|trampoline park|theme park|alton towers|sea|hammock|barbecue|bbq|hot tub)'

export default {
  title: 'Deceit at work or school, plainly told',
  understood: 'You say that you deceived an employer, a school or a client.',
  why: 'An employer asks whether your word can be trusted.',
  source: { name: 'CareerBuilder 2018', figure: '27 % turned someone down for lying about a qualification' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    {
      words: `[${FAKE} ... ${PAPER}] !(on purpose for|news|tan|nails|day off for charity)`,
      severity: 'high',
      without: [
        '(study|studies|retracted|scandal|minister|government|company was|company has|they|he|she|officials|bosses|cooking|cooked dinner|cooked breakfast|recipe|film|novel|character|game|police|mock|dummy|test data|sample data|unit test|api|function|parameter|string|bolt|rig|yoga|rounded up to|rounded up the|cattle|sheep|crowd|smile|smiles|smiling|enthusiasm|interest|orgasm|moan|laugh|laughed|jab|vaccine|vaccination|passport)',
      ],
    },
    {
      words: `[${LIE} .. (on|about|in|to|through|at|during|for|my way|into) ... ${JOB}]`,
      without: [
        '(they lied|he lied|she lied|company lied|lied to me|lied to us|lies in|work lies|lying on|lie in|lie down|lying down|in bed|lied to by|minister|politician|never lie|do not lie|would never|imposter|impostor)',
      ],
    },
    {
      words: `[(cheated|cheating|cheat) (my way|our way|on|in|through|at|off|during|for|with|from) ... ${TEST}]`,
      without: [
        '(girlfriend|boyfriend|wife|husband|partner|ex|on me|students|my class|cheat meal|cheat day|diet|caught someone|caught him|caught her|keto|hell)',
      ],
    },
    `[(added|add|adding|round|rounded|rounding|bump|bumped|bumping|stick|stuck|sticking|tack|tacked|slip|slipped|knock|threw|put|pop) (up|on|in)? (an|a|two|three|half an|a few|extra|@number|couple of|five|ten)? .. (hour|hours|half hour|miles|extra|shift|day|days|minutes|overtime) ... (timesheet|timesheets|time sheet|time card|overtime|expenses|expense claim|mileage|invoice|invoices|claim form|log|bill|clock)] !(request|late|meeting)`,
    {
      words: `(^|i|we|just|and|once|so) [(told|tell|telling|said to|texted|rang|radioed|messaged|phoned|called|emailed) (my|the|our)? (work|boss|gaffer|manager|line manager|supervisor|them|hr|office|school|uni|college|tutor|lecturer|team|foreman|client|dispatch|control|shift lead|teacher|prof|professor|agency|depot) ...] // (was|i was|am|i am|really|actually|currently|meanwhile|reality) (really|actually|just|still|currently|happily|sat|sitting|lying)? (in|at|on|down) (the|my|a|some)? ${PLACE}`,
      when: { speaker: 'any' },
    },
    `(^|i|we|just|and|so) [(told|said|telling|put|wrote) (the|my|a|on|in|them)? (interviewer|interviewers|panel|recruiter|agency|new boss|new job|new work|form|application|hr|cv|linkedin|exit interview|manager|reference|them)? (that|it|i)? (i|was)? (left|quit|resigned|moved on|chose|took) ...] // (i was|was|got|they|actually|really|truth|reality) (actually|really|in fact)? (sacked|fired|dismissed|let go|pushed|escorted|binned|canned|marched|given the boot|on a final warning|suspended)`,
    `[(never|not|barely|hardly) (even|actually|once|ever|really)? (used|opened|touched|seen|done|spoken|heard of|visited|met|worked|finished) ... (on|in) (my|the) (cv|resume|linkedin|application|profile|skills section)]`,
    `[(half|most|all|none|some|@number %|three|two) (of)? (the|my)? .. (on|in) (my|the) (cv|resume|linkedin|application|profile|skills section) .. (never|not|lie|lies|fiction|made up|invented|bollocks|exaggerat|stretch|fake|untrue|true|real|nonsense|creative|mine|google|stolen|copied)] !(visible|legible|readable)`,
    {
      words: `[(cousin|uncle|mate|dad|friend|brother|sister|aunty|auntie|flatmate|mum|bestie|homeboy|homegirl|wife|husband|partner) .. (will vouch|can vouch|vouches for me|vouched for me|vouch for me|back me up|backs me up|cover for me|covers for me|covered for me|confirm it|confirm the dates|confirm i|say i worked|says i worked|said i worked|say yes to everything|play along|plays along|played along|give me a reference|lie for me|lied for me|pick up and say)]`,
      when: { speaker: 'any' },
    },
    `[(sent|got|let|paid|had|made|asked) (my|a|the) (twin|twin brother|twin sister|brother|sister|cousin|mate|friend|lookalike|double|flatmate|wife|husband|girlfriend|boyfriend|roommate) (to|in to)? (do|sit|take|pass|go to|attend|write|clear|finish|answer|in for|for) (my|the|me|in my)? .. (${TEST}|interview|theory|practical|meeting|medical|drug test|fitness test|training|induction|zoom|presentation)] !(for her|for him|for their)`,
    `[(copied|copy|copying|pasted|lifted|nicked|stole|borrowed|traced|paraphrased|plagiarised|plagiarized) ... (coursework|homework|essay|assignment|dissertation|lab report|answers|project|report|presentation|code for|thesis|personal statement|cover letter|lesson plan|risk assessment|paper) ... (word for word|changed the font|changed the name|changed the names|changed a few words|and got|and submitted|and handed|never noticed|nobody noticed|no one noticed|off my mate|off her|off him|from wikipedia|from last year|from google|from reddit|from chegg|passed|full marks|higher|lol|😂|😏)] !(citation|with permission)`,
    `[(paid|pay|paying|bunged|slipped|gave|hired|owe) (a|some|this|my|the|him|her|someone|an) .. (@number|quid|lad|guy|girl|mate|bloke|student|nerd|freelancer|ghostwriter|writer|service|site|website|company|fiverr|pakistan|india|kenya|upwork)? ... (for|to write|to do|to sit|to finish|to take) (my|the|me|an|a|all)? .. (dissertation|essay|essays|thesis|coursework|assignment|assignments|exam|exams|midterm|homework|report|paper|degree|test|course|module|project|portfolio|cover letter reference)] !(proofread|proofreading|binding|printing|resit fee|entry fee|tutor)`,
    `[(clocked|clock|clocking|badged|swiped|signed|punched|logged|log|tapped|scanned) (in|on)? (and|then|before|for) (went|go|left|leave|popped|back to|straight back|drove|headed|nipped|fell|gone|off|sat|had a|took a|the (lads|boys|girls)|everyone|my (mate|mates|work|boss|colleague|brother|friend))] .. (home|bed|shops|gym|car|sleep|asleep|nap|breakfast|mcdonalds|hairdressers|barbers|again|pub|out|shower|sofa|van|still|late|hungover|mates)`,
    `[(stick|stuck|tape|taped|strap|strapped|put|balance|balanced|sat|prop|propped|tie|tied|attached) (your|my|the|a) (mouse|spacebar|phone) (on|to|onto|against|under) (a|the|my|your) (fan|desk fan|watch|roomba|hoover|drill|toy|cat|clock|metronome|turntable|record player|oscillating fan|spoon|weight|book|toothbrush|hamster wheel|vibrator|washing machine)]`,
    `[(five|5|four|ten|all|@number) (stars|star) ... (my own|our own|from my (mums|mum|dads|nans|sisters|wifes|husbands|other|second|fake|work) (account|phone|email|profile|login)|from (three|five|ten|@number|several|my) (accounts|phones|emails)|under a fake|as a customer|pretending to be)] !(hotel)`,
    `[(ticked|tick|ticking|signed|filled in|filled out|initialled|completed|did|doing|logged|wrote up|updated) (off|in)? (all|every|the|my|todays|this weeks|this months|a|ten|twenty|@number)? (of)? (the|my|our)? .. (checks|checklist|checklists|sheets|logs|inspections|rounds|patrols|welfare checks|obs|temperatures|forms|visits|readings|paperwork|signatures|audits|drills) .. (from|in|without|while) (the|my|a|leaving|getting|moving|sat|warm|even)? .. (van|car|canteen|sofa|bed|office|home|pub|desk|cab|warm|leaving|chair|break room|staff room|hut|mess room|cafe|kitchen|looking|checking|moving|seat|train|bus)]`,
  ],
  allows: [
    '(used to|years ago|when i was (a kid|little|nine|ten|eleven))',
    '(refused|reported|whistle|caught|sacked for|struck off|jailed)',
    '(asked|told|wanted|made|forced) me to',
  ],
  harmlessIn: ['condemnation', 'news', 'teaching', 'legal-work'],
} satisfies Rule
