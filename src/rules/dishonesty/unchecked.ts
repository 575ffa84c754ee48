import type { Rule } from '../../model/rule.ts'

const PAPER =
  '(cv|resume|degree|degrees|diploma|transcript|transcripts|certificate|certificates|reference|references|referee|referees|qualification|qualifications|application|application form|licence|license|grades|gcses|a levels|companies on|employer|employers|job history|experience|linkedin|background check|dbs|form|forms|credentials|gpa|masters|mba|phd|uni|university|dates|previous job|last job|dr|cert|certs|registration|portfolio|salary|payslip|payslips|word for it|letterhead|initials)'
const NEVER =
  '((nobody|no one|none of them|they|recruiters|employers|hr|companies|interviewers|they do|they did|nobody has|no one has|nobody ever|no one ever|they have|they will|they are|never|do not|did not|does not|not) (ever|even|actually|really|will|has|have|going to|gonna|once|did|do|does)? (not|never)? (even|ever|actually|once|really)? (check|checks|checked|checking|ask|asks|asked|asking|verify|verified|verifies|google|googles|googled|ring|rings|rang|phone|phones|phoned|call|calls|called|look|looks|looked|look up|looked up|follow up|followed up|noticed|notice|queried|question|questioned) (it|them|up|him|her|for|to see|to|any|anything|the|my|lol|that|me|$|🤷|😂|😏|🤫|yet|since|so|and|properly|anyway|trust|these|either))'

export default {
  title: 'Untrue papers that nobody checks',
  understood: 'You say that nobody checks what your CV, degree or references say.',
  why: 'It reads as an admission that they are not true.',
  source: { name: 'CareerBuilder 2018', figure: '27 % turned someone down for lying about a qualification' },
  advice: 'Delete it, and put the papers right.',
  severity: 'high',
  when: { speaker: 'any', negated: 'any' },
  flags: [
    {
      words: `[${PAPER} // ${NEVER}]`,
      with: [
        [
          '(i|my|mine|me|dm|buy|bought|fake|lie|lied|put|wrote|used|good job|just as well|luckily|thank god|lol|years|😂|😏|🤫|🤷)',
        ],
      ],
      without: [
        '(should|must|please|we check|always check|recruiter here|hiring manager|disappointing|rejected|ghosted|frustrating|employers should|to read|read the|terms|feedback)',
      ],
    },
    {
      words: `[${NEVER} // ${PAPER}]`,
      with: [
        [
          '(i|my|mine|me|dm|buy|bought|fake|lie|lied|put|wrote|used|good job|just as well|luckily|thank god|lol|years|😂|😏|🤫|🤷)',
        ],
      ],
      without: [
        '(should|must|please|we check|always check|recruiter here|hiring manager|disappointing|rejected|ghosted|frustrating|employers should|to read|read the|terms|feedback|out to|back)',
      ],
    },
    '[(two|three|four|one|half|some|most|all|several|both|none|@number) (of)? (the|my)? (companies|jobs|employers|references|referees|qualifications|skills|languages|degrees|certificates|firms|internships|roles|awards|volunteering) (on|in|listed on|i listed on) (my|the) (cv|resume|linkedin|application) .. (do not|does not|did not|never|are not|is not|were not|exist|made up|fake|lies|lie|invented|fictional|real|nonsense|bollocks|imaginary|my (mate|mates|cousin|mum|dad|brother|sister|flatmate|uncle))]',
    '[(used|use|sent|showed|attached|uploaded|submitted|borrowed|copied|photocopied|photoshopped|edited|tweaked|scanned|changed|altered|put) (my|a|his|her|the)? (brother|brothers|sister|sisters|cousin|cousins|mate|mates|friend|friends|flatmate|flatmates|roommates|dads|mums|husbands|wifes|uncles|someone elses|exs|classmates|twins) (old)? (transcript|degree|certificate|diploma|results|cv|resume|portfolio|licence|qualifications|reference|cscs card|dbs|cert|exam results|id|grades|payslip|work samples|code|github|badge|lanyard|pass)]',
    '[(ticked|tick|ticking|put|said|answered|wrote|clicked|lied) (no|yes|the no|none|the yes) (to|on|for|box|when|under|at|in)? .. (criminal|conviction|convictions|disability|every form|the form|form|forms|application|health questionnaire|declaration|dismissed|sacked|degree|licence|box|boxes|right to work|experience|background)] .. (never|nobody|no one|lol|actually|not|basic|check|since|lie|lied|but|they|what they|does not show|do not|years|oops)',
    '[(put|puts|list|listed|write|wrote|added|add|stuck|say|said|got|have|keep) ... (on|in) (the|my|your|a) (cv|resume|application|linkedin|profile|cover letter)] // (have not|had not|never|not even|did not|can not|could not|do not|was a|it was|i was|only|once|one|lol|they|recruiters|nobody|no one|in reality|actually|technically|zero|duolingo|youtube|google|two weeks|three weeks|a weekend|fake|lie|true|false|third|2 2|failed|dropped out|😂|😅|🤫|😏|🤷)',
    '[(@number|paid|bought|web form|website|online) .. (web form|website|online|click|pdf|printer|photoshop|template|fiverr|telegram|university|form)? .. (dr|doctor|doctorate|phd|professor|reverend|degree|diploma|mba|masters|certified|qualified) (on|now|in|before|after|title) (my|the|to)? (door|name|cv|wall|card|linkedin|me|frame|bio|email signature|signature)]',
    '[(ask|get|have|got|had|tell|paid|pay|bribe|use) (your|my|a|an|the) (aunty|auntie|aunt|uncle|cousin|mate|friend|brother|sister|flatmate|mum|dad|girlfriend|boyfriend|wife|husband|neighbour|bestie|roommate|bro|pastor|old colleague|mate from|second phone) .. (sign|signed|write|wrote|stamp|be|be my|be your|pretend|say|act|answer|vouch|confirm|type|pose|do) ... (letterhead|reference|references|referee|former|manager|boss|supervisor|employer|experience letter|letter|headed paper|company|voice|worked|managed)]',
  ],
  allows: [
    '(used to|years ago)',
    '(scam|scammer|warning|beware|report)',
    '(recruiters|employers|they) (should|must|always)',
    '(proud of|worked hard|ghosted|rejected|unpaid)',
  ],
  harmlessIn: ['condemnation', 'news', 'teaching', 'legal-work'],
} satisfies Rule
