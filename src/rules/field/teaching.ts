import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Teaching and examining',
  understood: 'The post speaks of cheating and copying as a teacher, marker or researcher does.',
  why: 'To find cheating is not to cheat.',
  advice: 'Nothing to do.',
  flags: [
    '(marking|graded|grading|invigilating|invigilated|invigilator|proctoring|proctored .. students|turnitin (flagged|caught|report)|caught .. ((student|students)|(pupil|pupils)|(candidate|candidates)|someone|(kid|kids)|(applicant|applicants))|as a (teacher|lecturer|examiner|professor|marker|ta|tutor|recruiter|hiring manager)|i teach|my (students|pupils|class|year 10s|year 11s|cohort)|academic (integrity|misconduct) (panel|policy|officer|hearing|office|week|training|module|research)|plagiarism (policy|detection|checker|workshop|training|software)|research integrity|retraction watch|retracted)',
    '((student|students)|(pupil|pupils)|(candidate|candidates)|(applicant|applicants)|people|kids|undergrads|(intern|interns)|half the class|everyone) .. (cheat|cheats|cheated|cheating|plagiarise|plagiarised|plagiarize|plagiarized|copied|copying|lied|lying|lie|faked|faking|submitted)',
  ],
} satisfies Rule
