import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Exams and results before their time',
  understood: 'You tell what is in an exam, an interview task or results that are not out yet.',
  why: 'Exams, selections and results depend on people who keep them to themselves.',
  source: { name: 'CareerBuilder 2018', figure: 'sharing confidential information, 20 %' },
  advice: 'Delete it at once, and tell the body that runs the exam.',
  severity: 'high',
  when: { negated: 'any', condemned: 'any', question: 'any', hypothetical: 'no' },
  flags: [
    { words: '(question|questions|q|paper|essay|text|topic|poem|case study|passage|exam|mock|resit|assessment|interview question|interview questions) .. (is|are|will be|is going to be|comes up|coming up|has|on|about)', with: ['(have seen|i saw|seen|marked|set|wrote|marking|printed|printing|invigilating|invigilate|got hold of|got a copy|copy of|sneak peek|peek at|leaked|before you sit)', '(tomorrow|next week|monday|tuesday|wednesday|thursday|friday|real paper|the paper|this year|before you sit|the actual)', '(exam|paper|gcse|a level|sat|board|finals|mock|test|interview)'] },
    { words: ['(next|tomorrow|this) (week|friday|monday|tuesday|wednesday|thursday)? (exam)? (paper|test|exam|quiz|final|mock) is (in my|on my|in the)', '(tell|send|sell|give|share) (you|u|anyone|everyone) .. (what is|whats|the questions|questions|what comes up|what came up) .. (on|in)? (the|that)? .. (exam|test|written|paper|final|board|quiz|nclex|bar|mcat|gcse|interview)', '(exam|paper|test|quiz) (paper)? @number? (has|includes|asks|is) .. (question|questions) (on|about)', '(remember|memorised|memorized|screenshotted|photographed|wrote down) .. (questions|answers|of them|of em) .. (word for word|from the (exam|test))', '(marking|marked|moderating|moderated|examiner|invigilating|invigilated|printed|printing|setting|photocopying|photocopied) .. (paper|papers|exam|exams|scripts|them) .. (question|hint|revise|comes up|spoiler|tip|if you are reading)'], with: [['(dm|dm me|message|printed|print|favour|bag|word for word|year 11|year 10|reading this|yesterday|took it|hint|revise|osmosis|question|questions|spoiler|answers|inbox|whatsapp)']] },
    { words: ['(leaked|leaking|stolen|early) (exam|paper|test|gcse|a level|sat|mark scheme|results)', '(i|we) (wrote|set|printed|marked|have marked|have seen|saw|got) (the|next|tomorrow|this) .. (exam|paper|test|mock|mark scheme) .. (and|so|revise|do not bother|learn|hint|topic|question|spoiler)'], with: [['(question|questions|topic|revise|answer|answers|comes up|chapter|dm me|spoiler|hint|tomorrow|next week)']] },
    { words: '(result|results|grades|grade|winner|winners|shortlist|mark|marks|verdict|score|scores) .. (not out|are not out|is not out|not published|before they|before it|embargoed|until thursday|until tuesday|till thursday|not till|not until|do not know yet|they do not know|he does not know|she does not know)', with: [['@confidential-work', '(i marked|i have seen|we picked|judging|panel|examiner|jury|we decided|my class|my students|my pupils)']] },
  ],
  harmlessIn: ['game', 'film', 'sport'],
} satisfies Rule // prettier-ignore
