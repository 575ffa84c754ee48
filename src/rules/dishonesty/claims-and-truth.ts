import type { Rule } from '../../model/rule.ts'

const QUAL =
  '(degree|degrees|diploma|masters|phd|mba|first|2 1|a levels|gcses|certificate|certificates|certified|qualification|qualifications|ticket|licence|license|cscs|experience|references|reference|fluent|conversational|proficient|advanced|expert|native|excel|python|sql|java|photoshop|spanish|french|german|italian|mandarin|japanese|arabic|polish|portuguese|forklift|first aid|food hygiene|dbs|ielts|toefl|salary|management|team leader|head of|director|senior|captain|graduated|graduate|qualified|chartered|trained|licensed|registered|accredited|cpr|lifeguard|nvq|apprenticeship|hgv|teaching licence|bar exam)'
const TRUTH =
  '(never|not|no|nobody|no one|anybody know how|anyone know how|how do i|how do you|how to|how hard|google|googled|youtube|youtubing|tutorial|learn|learning|cram|cramming|wing it|winging|panic|panicking|help|send help|pray|lie|lied|lying|lies|made up|fake|bluff|bluffed|blagged|blag|duolingo|anime|subtitles|menu|one lesson|once|two lessons|a weekend|weekend|week|opened|dropped out|left|failed|third|printer|printed|photoshop|canva|bought|paid|my mum|my dad|my sister|my mate|my cousin|my uncle|in reality|reality|actually|technically|truth|cannot|can not|could not|do not|did not|have not|was not|were not|is not|only|just|barely|start monday|starts monday|first day|tomorrow|lol|😂|😅|😬|🤫|😏|🙃|🤞|🤥)'

export default {
  title: 'Claims that were not true',
  understood: 'You say that you claimed more than is true to get a job or a place.',
  why: 'It is the first thing an employer checks.',
  source: { name: 'CareerBuilder 2018', figure: '27 % turned someone down for lying about a qualification' },
  advice: 'Delete it, and put it right.',
  severity: 'medium',
  when: { speaker: 'any', negated: 'any', quoted: 'any' },
  flags: [
    `(^|i|we|just|and|so|have|may have|once|already|accidentally) [(told|tell|telling|convinced|assured|promised|said to|let|swore to|lied to|bluffed) (my|the|a|an|them|him|her|this|our)? (new job|new boss|new work|job|boss|manager|interviewer|interviewers|panel|recruiter|recruiters|agency|hr|hiring manager|employer|them|client|clients|investors|university|uni|admissions|school|landlord|college|jobcentre|temp agency|owner|chef|foreman|site manager|letting agent|reference people|landlord reference people|bank|immigration) (that)? .. (i|we|my|yes|about) .. ${QUAL}] // ${TRUTH}`,
    `(^|i|we|just|and|so|always|once) [(put|puts|list|listed|wrote|write|claim|claimed|said|say|ticked|added|bluffed|described) (down|that|i|i am|i was|myself as|as|im|on)? (conversational|fluent|proficient|advanced|expert|native|intermediate|professional|working knowledge|excellent|basic)] .. // ${TRUTH}`,
    '[(telling|told|tell|said|saying|put|claim|claimed|says) .. (earn|earning|earned|make|making|on|salary|paid|getting) .. @number (k)?] .. // (i earn|i make|i am on|it is|it was|actually|really|more like|reality|was on|was getting|try) .. @number',
    '[(wrote|write|writing|gave|giving|gifted|awarded|nominated|endorsed|recommended|rated) (myself|ourselves|my own|our own) .. (recommendation|reference|review|testimonial|appraisal|glowing|award|endorsement|feedback|employee of the month|five stars|star review|promotion|write up|reference letter)] !(a break|a pep talk|permission|time|credit)',
  ],
  allows: [
    '(used to|years ago)',
    '(scam|scammer|fake recruiter|beware|warning)',
    '(imposter|impostor|proud|congratulations)',
    '(my|our) (son|daughter|student|students|mentee|candidate|candidates|applicant|applicants)',
  ],
  harmlessIn: ['condemnation', 'news', 'teaching', 'legal-work'],
} satisfies Rule
