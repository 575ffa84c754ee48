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
    `${HATE} (my|our) ..2 ${JOB} !(application|title|interview|interviews|search|centre|photo|uniform|lunch)`,
    `${HATE} (this|that) ..2 (job|company|workplace|office|employer|hospital|shift|internship|placement|career|profession|firm)`,
    `${HATE} ..1 (my|our) .. (@badmouthing-boss|@colleague) !(absence)`,
    '(worst|shittiest|crappiest|dumbest|most pointless) ..1 (job|place to work|workplace|employer|company|firm) ..1 (ever|i|in|on|going|known|of|to)',
  ],
  allows: ['(ask|asks|asked|wonder|wonders) (me|us)? (if|whether) ..2 (%hate|loathe)', '(%hate|loathe) (my|our) @how-very? (old)? (desk|commute|office chair|work (shoes|uniform|laptop|boots|trousers|bag))', '(%leave|leaving) my job', 'job (hunting|market|search)', 'hate (to|when|that) .. (leave|love)', 'hate (leaving|missing)', 'worst job ..12 (miss|loved)', 'office (chair|printer)'],
  harmlessIn: ['game', 'film'],
} satisfies Rule // prettier-ignore
