import type { Rule } from '../../model/rule.ts'

const CV =
  '(cv|resume|resumes|cvs|curriculum vitae|linkedin|linkedin profile|cover letter|application|application form|job application|personal statement|profile|bio on linkedin|portfolio|job history|work history|employment history|references section)'
const TRUTH =
  '(never|not|nope|reality|in reality|actually|really|truth|truth is|translation|meaning|aka|i once|once|was just|just|it was|it is|i was|i mean|by which i mean|which means|which is|which was|i can not|can not|do not|did not|have not|had not|could not|barely|zero|no idea|google|googled|googling|youtube|duolingo|lol|lmao|😂|😅|😬|🤞|🙃|🤥|🤫|lied|lie|a lie|lies|bold|creative|generous|creative writing|fiction|stretch|exaggeration|embellish|embellished|technically|what they do not know|they will not check|nobody checks|no one checks|they never check|wing it|winging it|help|how hard|panicking|learn it|learning it|opened it|hope they|hoping they|asked google|on paper|two words|three words|weekend|one weekend|a weekend|for a week|for a day|my mate|sandwich|made tea|coffee run)'

export default {
  title: 'Untruths in a CV or interview',
  understood: 'You say that your CV or what you told in an interview is not true.',
  why: 'It is the first thing an employer checks.',
  source: { name: 'CareerBuilder 2018', figure: '27 % turned someone down for lying about a qualification' },
  advice: 'Delete it, and put the CV right.',
  severity: 'medium',
  when: { speaker: 'not-other', negated: 'any' },
  flags: [
    {
      words: `[(lied|lie|lying|lies|fib|fibbed|bluffed|bluffing|bluff|blagged|blagging|blag|bullshitted|bullshitting|bullshit|bsed|bs|fudged|fudging|fudge|padded|padding|pad|padded out|embellished|embellishing|embellish|exaggerated|exaggerating|exaggerate|inflated|inflating|inflate|stretched the truth|stretching the truth|massaged|doctored|fabricated|fabricating|faked|faking|fake|falsified|invented|inventing|made up|making up|make up|beefed up|tweaked|jazzed up|upgraded|rounded up|creative with|got creative with|economical with the truth) (my way|about|on|in|through|with|to|half|most|all|everything|a bit|slightly|the|parts of|into|up|out|loads|like mad|basically)? (my way|about|on|in|through|to|into|half of|most of|everything on|the dates on|the whole of|of)? (my|the|a|an|his|every|this|half my|our)? (whole|entire|first|new|current|own|job|last|previous|dream)? (${CV}|interview|interviews|job interview|qualifications|experience|job title|job titles|degree classification|degree|grades|gcses|a levels|salary|previous salary|current salary|last salary|age|employment dates|dates|hobbies section|skills|skills section|languages|work experience|references|leaving date|reason for leaving|employment gap|gap|criminal record|health questionnaire|background check|this job|the job|a job|job|role|years of experience|portfolio)] !(is (wrong|bad|never worth|a bad idea)|with (real|new|relevant|metrics|numbers|keywords)|by (adding|learning|getting|taking)|template|will (get|cost)|can (get|cost)|gets you|adverts|ads|listings|listing|scam|scams|offers|offer|posting|postings)`,
      when: { negated: 'no' },
    },
    `[(my|the|our) ${CV} (says|said|say|claims|claim|states|reads|lists|has me|calls me|calls it|describes|mentions|might say|may say|makes me sound|insists|swears|thinks) // ${TRUTH}] !(proud|thanks)`,
    `[(put|putting|puts|listed|list|listing|wrote|write|writing|stuck|said|say|claimed|claim|claiming|added|add|adding|described|describing|called|calling|went on|got|have|had) ... (on|in) (my|the|a|every) ${CV} .. ${TRUTH}] !(proud|thanks|realised|worth)`,
    `[(fluent|proficient|conversational|advanced|expert|native level|intermediate|highly skilled|experienced|certified) (in|at|with|user of|level)? .. (on paper|on my cv|according to my cv|apparently|allegedly|so i said|so i claimed|on linkedin|in theory|if anyone asks)] !(certified|and)`,
    `[(years|months|job|role|internship|experience|post|position|company) .. (on|in) (my|the) ${CV} (is|are|was|were) (not (real|true|genuine)|fake|invented|made up|fiction|fictional|a lie|lies|bogus|imaginary)]`,
    {
      words: `[(reference|references|referee|referees) (is|are|was|were|is just|are just|is actually|are actually|is really|list is|section is|both) .. (my (mate|mates|mum|mom|dad|cousin|brother|sister|flatmate|girlfriend|boyfriend|wife|husband|nan|uncle|own|second phone|other phone)|me|fake|made up|dead|fictional|invented|imaginary|mate dave|doing an accent|a burner|burner phone|bought|lies|my second email)] !(letter says|number)`,
      severity: 'high',
      when: { negated: 'no' },
    },
    {
      words: `[(fake|faked|faking|forged|forging|forge|bought|buy|buying|buys|purchased|ordered|paid for|photoshopped|photoshopping|edited|made up|making up|invented|inventing|doctored|wrote my own|write my own|writing my own|writing his own|wrote myself a|bogus|counterfeit|dodgy|printed|falsified|fabricated|sold|selling|sell|got a fake|using a fake|with a fake|downloaded|cooked up|procured|arranged) (a|an|my|myself|me|the|some|his|glowing|up|two|three|another|own|you|her|their|up a|whole|entire)? (fake|glowing|university|college|first class|engineering|bachelors|masters|mba|nursing|teaching|welding|cscs|safety|hgv|forklift|language|ielts|tefl|food hygiene|first aid|experience|job|employment|work|full|reference|nysc|waec|whole|entire|online)? (degree|degrees|diploma|diplomas|degree certificate|phd|masters|mba|transcript|transcripts|reference|references|reference letter|reference letters|experience letter|experience letters|experience certificate|experience certificates|recommendation letter|recommendation letters|letter of recommendation|letters of recommendation|recommendation|payslip for the|relieving letter|offer letter|offer letters|competing offer|rival offer|qualification|qualifications|cscs card|hgv licence|teaching certificate|nursing licence|certificate|certificates|cert|certs|dbs|dbs check|first aid certificate|food hygiene certificate|ielts|ielts result|ielts certificate|work history|job history|employment history|internship|previous job|previous employer|past employer|company on my cv|companies on my cv|employer|career|a levels|gcses|a level results|gcse certificates|test scores|portfolio|client list|testimonials|case studies|nysc certificate|waec result|matric certificate|security clearance|sponsor letter|confirmation letter|proof of employment|employment letter)] !(in the mail|frame|frames|for (a|the) (play|film|prop)|in person|costs|scandal|detection|are a problem)`,
      severity: 'high',
      when: { negated: 'no' },
    },
  ],
  allows: [
    'certificates for (the|all|every|our) .. (kids|children|class|team|sports day|pupils)',
    '(do not|never|please do not|should not|must not|stop) (ever)? (lie|lying|exaggerate|embellish|pad|fake|bluff|inflate) (on|in|about|your)?',
    '(cv|resume) (tip|tips|clinic|workshop|template|review|writing service)',
    '(caught|rejected|fired|sacked|found|spotted|interviewing|screening|hiring|interviewed) .. (candidate|candidates|applicant|applicants|someone who|people who|guy who)',
    '(scam|scams|scammers|ghost jobs|fake job|fake jobs|fake recruiter|fake recruiters)',
    '(used to|years ago)',
    '(imposter syndrome|impostor syndrome)',
  ],
  harmlessIn: ['condemnation', 'news', 'teaching', 'legal-work'],
} satisfies Rule
