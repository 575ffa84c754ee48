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
      words: `[${FAKE} ... ${PAPER}] !(with nothing|on purpose for|news|tan|nails|day off for charity)`,
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
    `[(half|most|all|none|some|@number %|three|two) (of)? (the|my)? .. (on|in) (my|the) (cv|resume|linkedin|application|profile|skills section) .. (never|not|lie|lies|fiction|made up|invented|bollocks|exaggerat|stretch|fake|untrue|true|real|nonsense|creative|mine|google|stolen|copied)] !(visible|legible|readable)`,
    `[(sent|got|let|paid|had|made|asked) (my|a|the) (twin|twin brother|twin sister|brother|sister|cousin|mate|friend|lookalike|double|flatmate|wife|husband|girlfriend|boyfriend|roommate) (to|in to)? (do|sit|take|pass|go to|attend|write|clear|finish|answer|in for|for) (my|the|me|in my)? .. (${TEST}|interview|theory|practical|meeting|medical|drug test|fitness test|training|induction|zoom|presentation)] !(for her|for him|for their)`,
    `[(copied|copy|copying|pasted|lifted|nicked|stole|borrowed|traced|paraphrased|plagiarised|plagiarized) ... (coursework|homework|essay|assignment|dissertation|lab report|answers|project|report|presentation|code for|thesis|personal statement|cover letter|lesson plan|risk assessment|paper) ... (word for word|changed the font|changed the name|changed the names|changed a few words|and got|and submitted|and handed|never noticed|nobody noticed|no one noticed|off my mate|off her|off him|from wikipedia|from last year|from google|from reddit|from chegg|passed|full marks|higher|lol|😂|😏)] !(citation|with permission)`,
    `[(paid|pay|paying|bunged|slipped|gave|hired|owe) (a|some|this|my|the|him|her|someone|an) .. (@number|quid|lad|guy|girl|mate|bloke|student|nerd|freelancer|ghostwriter|writer|service|site|website|company|fiverr|pakistan|india|kenya|upwork)? ... (for|to write|to do|to sit|to finish|to take) (my|the|me|an|a|all)? .. (dissertation|essay|essays|thesis|coursework|assignment|assignments|exam|exams|midterm|homework|report|paper|degree|test|course|module|project|portfolio|cover letter reference)] !(proofread|proofreading|binding|printing|resit fee|entry fee|tutor)`,
    `[(five|5|four|ten|all|@number) (stars|star) ... (my own|our own|from my (mums|mum|dads|nans|sisters|wifes|husbands|other|second|fake|work) (account|phone|email|profile|login)|from (three|five|ten|@number|several|my) (accounts|phones|emails)|under a fake|as a customer|pretending to be)] !(hotel)`,
  ],
  allows: [
    '(used to|years ago|when i was (a kid|little|nine|ten|eleven))',
    '(refused|reported|whistle|caught|sacked for|struck off|jailed)',
    '(asked|told|wanted|made|forced) me to',
  ],
  harmlessIn: ['condemnation', 'news', 'teaching', 'legal-work'],
} satisfies Rule
