import type { Rule } from '../../model/rule.ts'

const HATE =
  '(%hate|%despise|%loathe|%detest|%resent|can not stand|can not bear|can not abide|could not stand|sick of|sick and tired of|sick to death of|fed up of|fed up with|so done with|done with|so over|beyond fed up with|fucking hate|h8|had enough of|had it with|tired of|sick to the back teeth of)'
const JOB =
  '(job|jobs|workplace|company|firm|employer|office|shift|shifts|role|career|place|department|team|hospital|school|ward|store|restaurant|kitchen|warehouse|branch|industry|profession|corporate life|9 to 5|nine to five|internship|placement|apprenticeship)'

export default {
  title: 'Hating the job',
  understood: 'You say that you hate your job, your workplace or the people you work for.',
  why: 'A reader asks what you would say of them next.',
  source: { name: 'CareerBuilder 2018', figure: 'bad-mouthing an employer, 25 %' },
  advice: 'Delete it, or say what you changed about it instead.',
  law: 'A plain complaint about pay, hours, safety or conditions is lawful, and this tool does not count it.',
  severity: 'medium',
  when: { speaker: 'not-other', condemned: 'any', question: 'no', hypothetical: 'any' },
  flags: [
    `${HATE} (my|our) ..2 ${JOB}`,
    `${HATE} (this|that) ..2 (job|company|workplace|office|employer|hospital|shift|internship|placement|career|profession|firm)`,
    `${HATE} (this|that) (bloody|damn|fucking|stupid|shitty|horrible|awful) (job|place|company|store|shop|school|office|team)`,
    `${HATE} ..1 (my|our) .. (@badmouthing-boss|@colleague) !(absence)`,
    `${HATE} (working|work) (here|there|for|at|with|in|under|nights|retail|weekends) !(out)`,
    `${HATE} going (to|into|in to) (work|the office)`,
    `${HATE} (work|the job) ($|so|today|lol|and|already|right now|at the moment|with a passion)`,
    `${HATE} (everyone|everybody|everything|all of them|every single person|people) (at|about|in|i) .. (work|job|office|workplace|place)`,
    `${HATE} (the|every|all the) (people|idiots|clowns|morons|bitches|lot) (i|at|in) .. (work|office|with)`,
    '(my|this|that) ..1 job .. (%suck|is shit|is shite|is crap|is bollocks|is hell|is trash|is garbage|is ass|is a joke|is pointless|is soul destroying|is soul sucking|is soul crushing|is mind numbing|is torture|is killing me|is the worst|%make me want to|is sucking|will be the death of me|is a nightmare|is unbearable|is beneath me|can do one|can fuck off)',
    '(work|my workplace|my work) (is|are) (@how-very)? (a joke|shit|shite|a shitshow|hell|hell on earth|a circus|a shambles|toxic|unbearable|the worst|torture|bullshit|killing my soul|a clown show|a nightmare|soul destroying|soul sucking|full of idiots|full of clowns)',
    '(soul (destroying|sucking|crushing)|dead end|shit|shite|shitty|crappy|crap|fucking|pointless|miserable|thankless|god awful|bullshit|stupid|dumb|horrible|worthless|hellish|poxy|sodding|shitehole) ..1 (job|jobs|workplace|9 to 5|internship|role) !(market|interview|interviews|satisfaction|centre|hunt|search|offers|application|applications|advert|adverts)',
    '(worst|shittiest|crappiest|dumbest|most pointless) ..1 (job|place to work|workplace|employer|company|firm) ..1 (ever|i|in|on|going|known|of|to)',
    '(regret|regretting|biggest mistake|worst decision|worst mistake) .. (taking this job|taking that job|joining this company|this job|joining this place|working here|accepting this job)',
    '(i|we) (only)? (do it|do this job|turn up|stay|am here|show up|come in) .. (for the (money|paycheck|pay cheque|wage|wages|salary)) .. (%hate)',
  ],
  allows: ['(%hate|loathe) (my|our) @how-very? (old)? (desk|commute|office chair|work (shoes|uniform|laptop|boots|trousers|bag))', '(%leave|leaving) my job', 'job (hunting|market|search)', 'hate (to|when|that) .. (leave|love)', 'hate (leaving|missing)', 'office (chair|printer)'],
  harmlessIn: ['game', 'film'],
} satisfies Rule // prettier-ignore
