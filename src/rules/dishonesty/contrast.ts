import type { Rule } from '../../model/rule.ts'

export default {
  title: 'What the papers say, and what it was',
  understood: 'You say that a paper about you tells something else than the truth.',
  why: 'An employer takes it for an untrue application.',
  source: { name: 'CareerBuilder 2018', figure: '27 % turned someone down for lying about a qualification' },
  advice: 'Delete it, and put the paper right.',
  severity: 'medium',
  when: { speaker: 'any', negated: 'any', quoted: 'any' },
  flags: [
    {
      words:
        '[(my|the|our|me)? (cv|resume|application|application form|linkedin|cover letter|personal statement) (says|said|say|claims|claim|reads|lists|has|calls|states|insists|swears|might say) ... (experience|manager|management|leader|leadership|led|head|degree|first|masters|diploma|certified|fluent|expert|proficient|director|consultant|engineer|specialist|awards|award|years|internship|qualified|trained)] // (it was|i was|that was|she was|he was|badge said|the team was|team of|in reality|reality|really|actually|was|were|meaning|means|translation|never|not|lol|third|failed|dropped|a week|eight months|six months|two weeks|summer|😂|😅)',
      severity: 'high',
    },
    '[(my|the|our)? (cv|resume|application|linkedin|cover letter|personal statement|job description|profile|interview) (says|said|say|claims|claim|reads|lists|states|insists|swears|thinks)] ... // (in reality|reality|really i|actually i|i can not|can not|i do not|i have never|i have not|never|not true|not once|badge said|the truth|truth is|meaning|means|translation|google|duolingo|i once|lies|lie|lied)',
    '[(fluent|proficient|advanced|expert|conversational|native|intermediate|highly skilled|experienced|excellent) (in|at|with|level|user)? ... ] // (on paper|can order|i can say|two beers|duolingo|where is the|i once|youtube|google it|in theory|allegedly|apparently|says my cv|according to)',
    '[(said|say|told|claimed|promised|swore|nodded|lied) .. (i|yes|that|them|panel|i speak|i know|fluent|experience|i can|i have|i had|of course) ... (interview|panel|interviewer|recruiter)] // (never|not|did one|one year|google|googling|youtube|learn|learning|start monday|start on monday|month|next week|panic|help|how hard|no idea|lie|lied|cannot|can not|😬|😅|😂|🤞|🙃|once|barely|beginner|duolingo|tomorrow|crash course)',
    {
      words:
        '[(reference|references|referee|referees|former (line)? (manager|supervisor|boss|employer)|old (manager|supervisor|boss)|previous (manager|supervisor|boss|employer)|ex (manager|boss)) (on (my|the) (application|cv|form|resume))? (is|was|are|were|will be|both|phone is|is just|is really|turns out to be) .. (my|our|just|all|actually)? (mate|mates|friend|friends|brother|sister|cousin|cousins|flatmate|flatmates|housemate|roommate|mum|mom|dad|wife|husband|girlfriend|boyfriend|uncle|auntie|aunty|nan|bestie|me|neighbour|gaz|dave|my other phone|second phone|burner|fake|made up|dog|homeboy|homegirl|partner)]',
      severity: 'high',
    },
    {
      words:
        '[(got|get|have|had|ask|asked|make|made|paid|use|used|let|with|put) (my|a|your|an|the|our)? (mate|mates|friend|friends|brother|sister|cousin|flatmate|housemate|roommate|mum|mom|dad|wife|husband|girlfriend|boyfriend|uncle|auntie|aunty|nan|bestie|neighbour|homeboy|homegirl|buddy|partner|bf|gf) ... (reference|referee|former (line)? (manager|supervisor|boss|employer)|old (manager|supervisor|boss)|previous (manager|supervisor|boss|employer)|ex (manager|boss)|be my (manager|supervisor|boss)|as my (manager|supervisor|boss|employer))]',
      severity: 'high',
    },
  ],
  allows: [
    '(used to|years ago)',
    '(asked|passed|recommended) .. (kindly|thank|thanks|grateful)',
    '(imposter|impostor|cv (tip|tips|clinic|workshop))',
    '(job description|advert|ad) (says|said) .. (entry level|competitive|graduate)',
  ],
  harmlessIn: ['condemnation', 'news', 'teaching', 'legal-work'],
} satisfies Rule
