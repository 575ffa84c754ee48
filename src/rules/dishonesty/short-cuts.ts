import type { Rule } from '../../model/rule.ts'

const TEST =
  '(exam|exams|test|tests|quiz|quizzes|midterm|midterms|finals|mock|mocks|viva|coursework|assignment|assignments|homework|essay|essays|dissertation|thesis|term paper|lab report|online test|online tests|online exam|maths tests|theory test|assessment|assessments|module|modules|problem set|problem sets|hackerrank|coding test|aptitude test|psychometric|group project|online class|online classes|degree|course|cpd|certification|reading log|placement|gcse|gcses|a level|a levels|board exam|boards|internals|take home)'

export default {
  title: 'Short cuts in exams, training and records',
  understood: 'You tell of a short cut in an exam, a training or a record.',
  why: 'An employer asks what your certificates and your signature are worth.',
  source: { name: 'CareerBuilder 2018', figure: '27 % turned someone down for lying about a qualification' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'any', negated: 'any' },
  flags: [
    `[(flatmate|flatmates|mate|mates|brother|sister|cousin|girlfriend|boyfriend|gf|bf|wife|husband|mum|mom|dad|friend|roommate|housemate|bestie|a guy|some guy|some lad|nerd|he|she|someone|tutor|uncle|neighbour|partner|stranger|fiverr) (did|does|wrote|writes|sat|sits|took|takes|finished|finishes|passed|submitted|completed|coded|typed|translated) (all|most|half|every one|both|the rest|me)? (of)? (my|our) (whole|entire|online|final|last|uni|college|school|level @number)? .. ${TEST}] !(proofread|feedback|and marked|results letter)`,
    `[(do|did|does|sat|sit|took|take|wrote|write|writes|finish|finished|doing|sitting|taking|writing) (all|most|half)? (of)? (his|her|their|my (brothers|sisters|mates|boyfriends|girlfriends|cousins|flatmates|husbands|wifes|sons|daughters)|other peoples|peoples|someones|someone elses|everyones|half the classs|rich kids) (whole|entire|online|final|uni|college|maths|english)? .. ${TEST}] .. (for|he|she|they|in return|swap|cash|fair|laundry|beer|weed|dinner|pays|paid|quid|a|got|passed|lol) !(homework with|help)`,
    {
      words: `[(mark scheme|markscheme|answer key|answer sheet|answers|model answers|exam paper|question paper|questions|solutions|test bank|past paper answers|chegg|google|chatgpt|whatsapp group|second phone|earpiece|airpods|notes|formulas|phone) ... (on my (lap|phone|knee|watch|arm|thigh|hand|leg)|in (the|my) (toilet|toilets|loo|bathroom|cubicle|sock|bra|sleeve|pencil case|ear|calculator|pocket)|under (the|my) (desk|table|sleeve|skirt|jumper)|open (the|on|in)? (whole|entire|another|other|second|next)?|the (whole|entire) (time|exam|mock|test)|up my sleeve|off camera|behind the (webcam|laptop|screen)|second (monitor|screen|tab))]`,
      with: [[TEST, '(invigilator|proctor|interview|proctored)']],
      without: [
        '(revision|revise|study|studying|open book|after the exam|practice|flashcard|lost|phone broke|students|my class)',
      ],
    },
    {
      words: `[(toilet break|bathroom break|loo break|toilet|bathroom|cubicle|water bottle|calculator case|pencil case|label|tissue|sleeve|sock|earpiece|airpods|smart watch|apple watch|camera off|webcam|lockdown browser|proctor|proctorio|respondus) .. (google|googled|googling|answers|notes|formulas|chegg|chatgpt|phone|cheat|cheated|cheating|whatsapp|revision notes|texted|screenshot|tricked|beat|bypass|bypassed|fooled|looping|loop|photo of me)]`,
      with: [[TEST, '(invigilator|proctor|interview|proctored|chem|maths|physics|bio)']],
      without: ['(students|my class|i teach)'],
    },
    `[(let me see|showed me|sent me|slipped me|leaked|leaking|gave me|forwarded|forwarded me|emailed me|got hold of|sneaked me|passed me|had|saw|seen|got|knew|screenshot|screenshotted|photographed) .. (the|all the|my|every)? .. (questions|answers|exam paper|question paper|mark scheme|answer key|interview questions|test questions|case study|scoring|scorecard|marking) .. (before|in advance|ahead|night before|day before|beforehand|early|the week before)] !(the deadline|practice|past)`,
    {
      words: `[(mate|friend|cousin|someone|brother|uncle|girlfriend|guy|lad|aunty|insider|sister|contact|source) (in|at|on|from) (hr|the print room|the office|the exam board|admin|the panel|the department|recruitment|reprographics|the staff room|admissions|the test centre|the council) .. (questions|answers|paper|sorted|owes|favour|leak|leaked|let me|sent|tip|tipped|pushed|bumped|got me|moved my)]`,
      without: ['(hired fairly|referral scheme|discrimination)'],
    },
    `[(essay|dissertation|thesis|report|coursework|assignment|paper|reading|book|textbook|presentation|slides|proposal|article|project) (that)? (i|we) (have)? (never|did not|have not|not) (even|actually|once)? (read|written|wrote|write|opened|open|touched|seen|looked at|finished)] .. (got|distinction|first|merit|pass|passed|%|mark|grade|@number|presented|submitted|signed|praised|prof|lecturer|boss|cited|lol|😂|clever|proud|🎓)?`,
    `(got|distinction|first|merit|a|an|passed|@number|top marks|full marks|best mark|praised) .. [(for|on|in) (an|a|the|my) (essay|dissertation|thesis|report|coursework|assignment|paper|presentation|project|module|lab|course) (that)? (i|we) (have)? (never|did not|have not|not) (even|actually|once)? (read|written|wrote|write|opened|open|touched|seen|attended|attend|went|go|do|done)]`,
    {
      words:
        '[(training|training day|induction|webinar|course|elearning|e learning|module|modules|conference|seminar|lecture|lectures|safety briefing|toolbox talk|workshop|inset|cpd|refresher) .. (on my phone|asleep|sleeping|in bed|napping|muted|on mute|in the background|not listening|scrolling|on tiktok|playing|netflix|in the pub|shopping|from the bath|online shopping|did not listen|zoned out|camera off)] .. (certificate|certified|passed|still|signed|100|qualified|now|full marks|badge|pass|paid|learned nothing|learnt nothing)',
      severity: 'low',
    },
    {
      words:
        '[(group project|group work|group presentation|group assignment|team project)] ... (turn up|turned up|show up|showed up|my name|did nothing|do nothing|done nothing|font|title page|title slide|changed the font|(read|reads) the last slide|as we (found|discussed)|let them|carried|carry me|coast|coasting|bare minimum|thanks lads|credit|nod|nodded|silent)',
      severity: 'low',
      without: ['(frustrat|annoy|hate when|members who|fed up|unfair|did everything|carrying everyone)'],
    },
    '[(proxy|proxies|proxy attendance|attendance|register|roll call|sign in sheet|present sir|yes sir|yes miss|clicker) .. (for (the|my|half|him|her|them|whole|all|three|four|five|@number|@name)|voices|voice|back bench|backbench|backbenchers|mates|absent|absentees|hostel|asleep|in bed|swapped|copied|signed|forged|whole gang)] !(record|award|reward|policy|poor)',
    {
      words:
        '[(log|logs|logbook|sheet|sheets|notes|care notes|register|records|record|chart|charts|checklist|temperature log|fridge log|cleaning rota|cleaning log|system|tracker|report|timesheet|daybook|diary|run sheet|inspection|form) (sheet|book)? (says|say|said|has said|have said|will say|reads|shows|show|claims|insist|swears|states) .. (otherwise|different|every day|all fine|done|i was|i did|@number|visited|checked|cleaned|clean|perfect|passed|daily|hourly|completed|complete|all good|fine)] ... // (nobody|no one|never|not|have not|did not|opened|once|since|made up|guess|vibes|lol|😂|🤫|broken|reality|actually|truth|home|bed|asleep)',
      severity: 'high',
      without: ['(error|bug|exception|deploy|server|build)'],
    },
    {
      words:
        '[(have not|had not|not|never|did not|nobody has|no one has) (actually|even|been|ever|once)? (visited|visit|checked|check|cleaned|clean|inspected|inspect|tested|test|opened|open|seen|see|done|been (in|near|there|inside)|serviced|walked|looked|called|phoned|rung|calibrated|probed|emptied|read|met) ... // .. (notes|log|logs|sheet|records|record|paperwork|report|form|tick|ticked|signed|certificate|system|tracker|chart|timesheet|checklist|inspection) (say|says|said|otherwise|anyway|still|every|all|shows|show|off|it|them|look|looks|complete|perfect)]',
      severity: 'high',
      when: { speaker: 'not-other', negated: 'any' },
      without: ['(error|bug|exception|server)'],
    },
    {
      words:
        '[(signed|sign|signing|ticked|tick|ticking|initialled|stamped|approved|passed|certified|filled in|filled out|completed|did|doing|wrote up|logged) (off|in|for|out)? (the|all|all the|my|every|a|an|this months|todays|yesterdays|six|ten|@number)? .. (inspection|inspections|check|checks|sheet|sheets|log|logs|form|forms|risk assessment|risk assessments|training records|checklist|checklists|certificate|certificates|register|audit|timesheets|obs|rounds|drill|temperature|temperatures|mot|pat test|pat tests|permit|permits|handover|visit|visits) (from|in|at|without leaving|over|while in|while at|during) (the|my|a)? (canteen|pub|sofa|bed|car|van|office|desk|cafe|home|break room|staff room|bath|toilet|beach|train|chair|car park|breakfast|lunch|dinner|nap|football|match|garden|kitchen)]',
      severity: 'high',
      without: ['(remote work|hybrid|app lets|online portal)'],
    },
    {
      words:
        '[(changed|change|changing|tweaked|adjusted|edited|fudged|moved|swapped|rounded|massaged|nudged|bumped|invented|improved|prettied up|fixed) (the|a few|some|all the|my|our|a couple of|up the)? (numbers|figures|dates|results|graph|axis|y axis|forecast|kpi|kpis|metrics|totals|percentages|data|targets|baseline|scores|ratings|hours|budget|readings|sample|samples|outliers|minutes|invoice dates|expiry dates|use by dates|labels|serial numbers|mileage) .. (so|until|to (make|look|get|shut|fit|hit|match|please|stop|pass)|before (the|they|anyone)|on slide|nobody|no one|and (nobody|no one)|because (the|my) (boss|client|board|prof|supervisor)|for the (board|client|boss|audit|auditor|inspector|investors|report))] .. (boss|board|client|asking|questions|questions|auditor|audit|inspector|look|looks|looked|better|match|fit|pass|passed|bonus|target|targets|nobody|no one|notice|noticed|happy|meeting|report|lecturer|supervisor|significant|investors|manager)?',
      severity: 'high',
      without: ['(typo|feedback|client asked|recipe|at the request|correct|corrected|error|bug)'],
    },
    {
      words:
        '[(invoiced|invoice|billed|bill|charged|charge|billing|charging|quoted) .. (@number|ten|twenty|thirty|forty|eight|six|five|four|a full|full|two|three|a) (hours|days|day|hour|grand|k|hundred|quid|weeks|week)] ... // (it was a template|template|copy paste|copied|took (me)?|ten minutes|an hour|half an hour|twenty minutes|chatgpt|ai did|already had|one line|asleep|netflix|in bed|did nothing|never|lol|😂|🤫|same (report|deck|logo)|canva|last years|wordpress theme|one afternoon|before lunch)',
      severity: 'high',
      without: ['(unpaid|never paid me|still not paid|late payment|overdue)'],
    },
    {
      words:
        '[(put|claimed|claim|expensed|expense|booked|charged|wrote off|filed|logged|submitted|recorded|entered) (my|a|the|our|it|that|this|his|her|half|all|every|two)? ... (down)? as (a)? (client|business|work|travel|entertainment|client entertainment|stationery|training|team building|team lunch|client lunch|client dinner|client meeting|research|overtime|mileage|subsistence|sundries|office supplies|equipment|marketing|staff welfare|professional development|consultancy)]',
      severity: 'high',
      without: ['(tax adviser|accountant says|hmrc allows|legit|sole trader|filed the ticket|bug)'],
    },
    {
      words:
        '[(claimed|claim|claiming|expensed|expensing|put in for|charged) (for)? (@number|the|a|my|two|three|full|every|all)? .. (miles|mileage|petrol|hotel|taxi|taxis|train fare|lunch|dinner|per diem|subsistence|parking|first class|fuel|receipts|receipt|breakfast|flights)] ... // (took the (train|bus)|walked|cycled|got a lift|lift with|stayed (with|at) (my|a)|mates|mum|nans|never went|did not go|was not there|never left|slept in|packed lunch|sandwiches|by bike|my own|borrowed|fake|made up|lol|nobody (checks|checked)|no one (checks|checked)|profit|pocketed|difference|free|railcard)',
      severity: 'high',
      without: ['(refused|rejected|denied)'],
    },
    {
      words:
        '[(emails|email|slack|messages|commits|reports|posts) .. (go out|goes out|send|sends|sent|scheduled|timed|set|land|arrive|drop) .. (at|for) (@number|midnight|11|6am|5am|7am|late|stupid oclock|two in the morning|dawn)] .. (think|thinks|look|looks|dedicated|working|keen|late|boss|asleep|bed|impressed|hard|illusion|workaholic|pyjamas|promotion)',
      severity: 'medium',
    },
  ],
  allows: [
    '(used to|years ago)',
    '(my|our) (son|daughter|kid|students|pupils|class)',
    '(caught|reported|refused|whistle|disciplinary for)',
    '(help|helped|helping) (me)? (revise|study|with)',
  ],
  harmlessIn: ['condemnation', 'news', 'teaching', 'game'],
} satisfies Rule
