import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Brushes with the police',
  understood: 'You tell of getting away with something the police or a court would mind.',
  why: 'A reader asks what it was.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'any' },
  flags: [
    '[(police|cop|cops|officer|mr officer|constable|policeman|policewoman|copper|feds|trooper|sheriff|deputy|gardai|garda|guard|traffic warden|security) .. (let|letting) (me|us) (off|go|away|through) .. (with|after|because|when|if|lol|for|again|$)] !(lost|park|early)',
    '[(officer|police|cop|cops|constable|feds|security|bouncer|copper) .. (looked|looking|looks|look) the other way]',
    '[(police|cop|cops|constable|officer|traffic|inspector|customs|checkpoint|askari|lastma|vio|roadblock|mot man|examiner|official|clerk|health inspector|building inspector|planning officer|umlungu|metro) .. (asked|wanted|demanded|took|accepted|settled for|happy with|content with|left with|pocketed|said) .. (@number|500|100|200|fifty|twenty|a twenty|a tenner|a hundred|cash|lunch money|chai|tea money|cold drink|cool drink|something small|note|naira|rupees|shillings|rand|bob|pesos|cedis|dollars|crate of|bottle of)] !(details|statement|selfie|id)',
    '[(took|take|taking|taken) (the|his|her|my) (blame|points|rap|fall|three points|ban|hit) (for|so) (my|his|her|the|he|she|him)] .. (crash|speeding|licence|license|brother|sister|husband|wife|dad|mum|mate|points|drives|driving|car|police|camera|course|court|cousin|job) !(penalty|goal|match|game)',
    '[(agreed|agree|rehearsed|practised|sorted|got) .. (what to (say|tell)|our story|our stories|story straight|stories straight) .. (police|court|cops|insurance|insurer|judge|solicitor|they (rang|came|asked))]',
    '[(if|when) (my|the|anyone|anybody|they|police|the police|feds|cops|lawyer|solicitor|judge|probation|he|she) (lawyer|solicitor|police|officer|barrister)? (ask|asks|asked|comes asking|come asking|come knocking|comes|come) .. (i was (home|at home|with you|here|in bed|never there)|i was not there|you have not seen me|you did not see|never saw me|we were|i was home)]',
    '[(my|his|our|the) (lawyer|solicitor|brief|public defender|attorney|barrister) (says|said|thinks|reckons|told me|wants|is|got|ask|asks) .. (no comment|plead|plea|guilty|not guilty|court|bail|deal|charges|dropped|sentence|prison|jail|custody|evidence|cctv|suit|remorse|hearing|post about|posting|magistrate|judge|home)] !(house|divorce|conveyancing|completion|contract|will|mortgage)',
    '[(court|hearing|sentencing|trial|plea|magistrates|arraignment) (date|is|case|hearing|on|moved|set|got|adjourned|tomorrow|thursday|monday|tuesday|wednesday|friday)] .. (possession|theft|assault|drunk|disorderly|stolen|gbh|abh|affray|speeding|driving|dui|dwi|weed|intent|supply|solicitor|lawyer|suit|judge|guilty|plead|bail|pray|wish me luck|🤞|tag|probation|caution) !(tennis|final|basketball|jury|squash|custody of)',
    {
      words:
        '[(tagged|on tag|on a tag|ankle (tag|monitor|bracelet)|curfew|house arrest|under curfew) .. (til|till|until|ankle|march|april|may|june|july|august|september|october|november|december|january|february|@number|week|months|indoors|7pm|7 till 7|7 to 7|ruins|again|probation|court|xbox)]',
      severity: 'high',
      without: [
        '(photo|photos|post|dog|cat|bird|wildlife|shark|turtle|kids|teenager|lockdown|covid|toddler|price|luggage|game)',
      ],
    },
    {
      words:
        '[(lost|lose|losing) my (driving)? (licence|license) (for|until|till) .. (@number|six|twelve|eighteen|three|a|two|twenty) .. (months|years|month|year)?]',
      severity: 'high',
      when: { speaker: 'not-other' },
    },
    {
      words:
        '[(got|getting|been|was|were|i was|only got|just got) (done|nicked|pinched|collared|lifted|pulled|busted|caught) (for|with|doing|by) (the)? .. (shoplifting|possession|speeding|theft|weed|drink|drunk|fraud|police|store detective|security|driving|dealing|abh|gbh|fighting|cops|feds|fare|urinating|pissing|public|graffiti|trespassing|burglary|twoc|coke|pills|nicking|stealing)]',
      severity: 'high',
      when: { speaker: 'not-other' },
    },
    '[(was|it was) (not|definitely not|never|totally not) (for)? (my|me|the)? (nan|gran|mum|arthritis|personal use|friend|mate|uncle|dad|hail|dog|cat|storm|flood|burglar|fox)] .. (weed|police|insurance|adjuster|claim|officer|roof|😂|lol|let me off|paid out|warning|bag|stash) !(fault|birthday)',
  ],
  allows: [
    '(used to|years ago|when i was (a kid|little|six|seven|eight|nine|ten))',
    '(jury|witness|victim|my client|clients|volunteer|lost property|directions|selfie|charity)',
    '(wrongful|miscarriage|racist|profil|innocent man|black men)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'recovery'],
} satisfies Rule
