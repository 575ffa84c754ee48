import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Hating the job or the people there',
  understood: 'You say that you hate your job or the people you work for.',
  why: 'A reader asks what you would say of them next.',
  source: { name: 'CareerBuilder 2018', figure: '25 % turned someone down for running down an employer' },
  advice: 'Delete it, or say what you changed about it instead.',
  severity: 'medium',
  flags: [
    { words: '%hate (my|this|the|that) .. (job|work|@boss)', when: { speaker: 'not-other' } },
    '(my|our) @boss (is|are) .. (useless|joke|clueless|idiot|moron)',
  ],
} satisfies Rule
