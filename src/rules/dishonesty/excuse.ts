import type { Rule } from '../../model/rule.ts'

const WHO =
  '(work|boss|my boss|the boss|gaffer|the gaffer|manager|my manager|line manager|supervisor|them|hr|the office|school|uni|college|sir|miss|tutor|prof|professor|lecturer|teacher|the team|team lead|client|the client|foreman|the rota|head|headteacher|shift lead|dispatch|agency|my lead|pm|ta|coach)'
const TELL =
  '(told|tell|telling|texted|text|texting|emailed|emailing|messaged|messaging|rang|ring|ringing|phoned|phone|phoning|called|call|calling|said to|slacked|whatsapped|informed|let)'
const REASON =
  '(sick|ill|unwell|poorly|migraine|migraines|food poisoning|stomach|bug|flu|covid|rona|fever|temperature|back|diarrhoea|diarrhea|the runs|vomiting|throwing up|norovirus|tooth|toothache|root canal|dentist|doctor|doctors|hospital|appointment|emergency|funeral|bereavement|grandma|gran|nan|nana|granny|grandmother|grandad|grandfather|grandpa|aunt|auntie|aunty|uncle|cousin|car|tyre|tire|flat tyre|puncture|boiler|pipe|plumber|leak|flood|power|electricity|internet|wifi|router|zoom|connect|connection|load shedding|jury duty|childcare|kid|kids|dog|cat|hamster|period|cramps|headache|cold|cough|ankle|train|trains|bus|traffic|isolating|positive|wedding|virus|malaria|typhoid|fever|dengue|vet|passed away|died|eye|eye test|smear|scan|blood test|electrician|gas man|engineer|locked out|lost my keys|migrane|allergic|can not connect|can not log in|can not get online|can not come|can not make it|rash|conjunctivitis|pink eye|laptop|camera|mic|microphone|computer|prayer|church|religious holiday|visa appointment|bank appointment)'
const DENY =
  '(no|not|never|i do not|i did not|i have not|i am not|i was not|it is not|it was not|there is no|there was no|there is nothing|we have|i have|he does not|she does not|they do not|did not|does not|was not|is not|were not|none of it)'

export default {
  title: 'False excuse',
  understood: 'You tell of an excuse that was not true.',
  why: 'An employer asks whether your word can be trusted.',
  source: { name: 'CareerBuilder 2018', figure: '16 % turned someone down for lying about an absence' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'any' },
  flags: [
    `(^|i|we|just|you|so|and|have|already|once) [${TELL} (my|the|our)? ${WHO} ... ${REASON}] // ^ ${DENY} .. (do not|did not|have|had|was|is|been|know|even|a|@number|any|one|ever|dead|ill|sick|fine|dentist|dog|kid|cat|car|grandma|nan|gran|appointment|covid|power|inverter|generator|internet|broken|down|true|real|actually)`,
    `(^|i|we|just|you|so|and|have|always) [(said|say|saying|claimed|claim|blamed|blame|used|use|told|pretended|invented) ... ${REASON}] // (works every time|never fails|works like a charm|works a treat|nobody asks|no one asks|nobody questions|no one questions|never questioned|no questions|they never check|never check|never checks|they believed|they bought it|believed me|fell for it|easy|easiest|so i could|so i can|to get out of|to avoid|to skip|to dodge|to bunk|get away with|got away with|do not even have|do not have a|about forty|this year)`,
    `[${TELL} (my|the|our)? ${WHO} ... ${REASON}] // (again|works every time|never fails|third|fourth|fifth|sixth|this month|this year|this term|this semester|so i could|so i can|so i do not|currently|actually|in reality|meanwhile|truth is|real reason|really i|just wanted|could not be|did not fancy|alibi|lol|lmao|haha|oops|shh|😂|🤣|😏|🤫|😈|😇|🤥|🙃|🤭|🤒|🤧|😷|🏖|🏝|🍹|🍻|⚽|🎮|🎢)`,
    `[(call|called|calling|ring|rang|ringing|phone|phoned|phoning|bang|banged) (in|out|off) .. ${REASON}] .. (so i could|so i can|so we could|to go to|to go|to see|to watch|to play|to finish|to queue|to catch|because i wanted|because i could not be|because (gta|taylor|it is sunny|the sun)|and went|then went|and drove|and flew|went to)`,
    '[cough cough] .. (boss|work|sick|hello|so sorry|monday|manager|cannot make|not well|can not come|calling|day off|beach|sun|game|off)',
    '[(grandma|gran|nan|nana|nanna|granny|grandmother|grandad|granddad|grandfather|grandpa|aunt|auntie|uncle|great aunt|cousin|relative|hamster|goldfish) (number|no) (two|three|four|five|six|seven|@number)]',
    '[(grandma|gran|nan|nana|granny|grandmother|grandad|granddad|grandfather|grandpa|aunt|auntie|uncle|great aunt|cousin|relative|relatives) .. (passes away|passing away|will pass|will die|is dying|dies|is going to die|due to die|is going to pass|sadly passes|scheduled|gets buried|funeral is) .. (again|next|this|every|on|tomorrow) (monday|tuesday|wednesday|thursday|friday|saturday|week|deadline|exam|final|match|time|bank holiday)]',
    '[(third|fourth|fifth|sixth|seventh|@number|3rd|4th|5th|6th) (grandma|gran|nan|nana|granny|grandmother|grandad|granddad|grandfather|grandpa|great aunt|dead aunt|dead uncle|funeral|dentist appointment|flat tyre|root canal|migraine|family emergency|power cut|food poisoning|stomach bug) (this|since|in|of the) .. (year|term|semester|month|week|job|easter|christmas|job|quarter|summer)]',
    '[(fake|fictional|imaginary|pretend|dummy|phantom|bogus|made up|blocked out) (calendar|diary|meeting|meetings|calls|focus|deep work|client meeting|client meetings|site visit|appointments|appointment) (blocks|block|entries|invites|invite|time|holds)?] !(scam|invite scam)',
  ],
  allows: [
    '(police|officer|cop|cops|customs|judge|insurance|insurer)',
    '(would never|will never|never once|i have never|do not ever)',
    '(used to|years ago|when i was (a kid|at school|little|nine|ten|eleven|twelve))',
    '(son|daughter|kid|toddler|child|teenager|my eldest|my youngest) .. (told|said|faked|pretended) .. (teacher|school|me|us)',
    '(genuinely|actually (sick|ill)|proper (sick|ill)|hospital (bed|ward)|surgery|in bed with|rest in peace|rip|miss (her|him|you)|heartbroken|broke the news)',
  ],
  harmlessIn: ['condemnation', 'news', 'teaching'],
} satisfies Rule
