import type { Rule } from '../../model/rule.ts'
const PLACE =
  '(bed|bay|room|flat|number|cell|cubicle|suite|apartment|apt|unit|house|table|seat|trolley|ward|side room|theatre|chair)'
const FAMOUS =
  '(footballer|celebrity|celeb|mp|actor|actress|singer|presenter|newsreader|player|premier league|premiership|championship|nfl|nba|minister|politician|rapper|influencer|soap star|reality star|famous|councillor|weatherman|someone off|somebody off|that guy from|that bloke from|that woman from|him from|her from|off the telly|off tv|on telly|on tv|off that|from that show|from the telly|from love island|household name|you have all heard of|you would know|you all know|you would recognise|striker|goalkeeper|midfielder|quarterback|youtuber|tiktoker|royal|duke|duchess|pop star|rock star|film star|movie star|mayor|senator|governor|bishop|news anchor)'
const CARE =
  '(x rayed|xrayed|scanned|served|treated|looked after|admitted|triaged|operated on|delivered|scrubbed in|intubated|stitched up|bathed|waxed|massaged|checked in|cleaned for|clean for|drove|drive for|nanny for|represented|represent|taught|teach|tutored|tutor|arrested|booked in|vaccinated|took blood from|dispensed for|dispensed|cut the hair of|spray tanned|injected|botoxed)'

export default {
  title: 'Patients, pupils or clients that can be told',
  understood: 'You tell private things about somebody in your care or on your books, closely enough to be told.',
  why: 'In care, teaching, law and finance this alone can end a career, and recruiters there look for it.',
  source: { name: 'CareerBuilder 2018', figure: 'sharing confidential information, 20 %' },
  advice: 'Delete it. Leaving the name out is not enough when place, time or illness tell who it is.',
  law: 'Patient and client data are protected by law nearly everywhere (GDPR in Europe, HIPAA in the US, and the rules of each profession).',
  severity: 'high',
  when: { negated: 'any', condemned: 'any', question: 'any', hypothetical: 'any' },
  flags: [
    { words: '(guy|lad|lass|lassie|kid|boy|girl|man|woman|fella|wean|baby) ..4 (came in|brought in|blue lighted|wheeled in|rushed in) ..5 (stabbed|shot|overdosed|od|dead|drunk|burned|@number)', with: ['(street|road|works in|maw|mum|mother|from|fae|local|estate|village)'] },
    { words: '@confidential-discretion', with: [['@confidential-person', '@badmouthing-people', '(patient|client|customer|pupil|guest|tenant|ward|theatre|surgery|clinic|bed|bay|year 4|parents evening|supermarket|bank|club|hotel)'], ['@confidential-identity', '@confidential-detail']] },
    { words: [ `(lady|man|woman|gentleman|patient|old boy|resident|guest) in @number`, `${PLACE} @number (is|has|was|had|tonight|today|again|wants|who)`], with: [['@confidential-detail', '@confidential-sign', FAMOUS]], without: ['(dog|cat|book|novel|airbnb|neighbour|neighbours|coming over)'] },
    { words: '@confidential-served', with: ['@confidential-detail'], without: ['(as a|being a|i am a) (public)? (defender|lawyer|barrister|solicitor)'] },
    { words: '@confidential-served', with: ['@confidential-sign', ['@confidential-identity', '(small town|they know who|he did it|@capital street|local|village)']] },
    { words: '@confidential-person', with: ['@confidential-detail', '@confidential-identity'], reach: 'sentence' },
    { words: ['(mr|mrs|ms|miss|sister|father|old) @capital (in|from|at|on) (flat|number|bed|bay|room|house|unit|ward) @number', '(mr|mrs|ms|miss|sister|father|old) @capital .. (in again|back again|was in|came in|rang|from the|in today|at the counter|on the ward|in bed|up the ward|in clinic)', '(poor|lovely|dear|old|sweet) (mr|mrs|ms|miss) @capital'], with: [['@confidential-detail', '@confidential-sign']] },
    { words: `${CARE} .. ${FAMOUS}` },
    { words: ['(i|we) (clean|nanny|drive|cook|work|garden|babysit|housekeep) for .. (politician|footballer|celebrity|actor|actress|singer|mp|minister|family you|couple you|someone you|somebody you)'], with: [['all i am saying', 'all i will say', '@confidential-detail', '(bedroom|bedrooms|marriage|drinks|drinking|fights|fight|rows|affair|divorce|separate|tips|bins|cupboard|mess|dirty)']], severity: 'medium' },
    '(a certain|this certain|a very famous|a well known|a household name|a big name|an a list|a z list|a former|a retired|the local|our local|your favourite|your favorite) ..3 (host|presenter|actor|actress|singer|star|footballer|player|mp|minister|politician|councillor|celebrity|celeb|influencer|youtuber|chef|judge|vicar|priest|boxer|cricketer|comedian|rapper|newsreader|headteacher|mayor|bishop|baker|brand|bank|airline|supermarket|club|crisp brand|chain) .. (booked|checked in|came in|is in|was in|has|had|owes|stayed|asked for|left|ordered|tried|cried|signed|paid|with someone|not his wife|not her husband|is not paying|is broke|went bust|diagnosed|treated|wants)',
  ],
  allows: ['(with|gave|given|has given|have given|got) (his|her|their|full|kind|written|permission|consent) .. (permission|consent)', '(case study|fictional|anonymised|anonymized|composite|hypothetical)', '(gdpr|hipaa|confidentiality) (training|policy|webinar|refresher|course)'],
  allowsInPost: ['(details changed|names changed|name changed|with permission|with consent|shared with permission|anonymised|composite case|vet nurse|veterinary|open case)'],
  harmlessIn: ['game', 'film', 'book', 'news'],
} satisfies Rule // prettier-ignore
