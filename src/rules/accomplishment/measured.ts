import type { Rule } from '../../model/rule.ts'

export default {
  title: 'A result in figures',
  understood: 'You tell what came of your work, with a figure.',
  why: 'A result that can be counted is what a hiring manager looks for first.',
  advice: 'Keep it. Say how you did it.',
  when: { speaker: 'not-other', condemned: 'any' },
  flags: [
    '[(%cut|%reduce|%raise|%increase|%grow|%double|%halve|%triple|%treble|%improve|%save|%boost|%drop|%lift|%bring|brought|%slash|%beat|%exceed|%shrink|shrank|%lower|went|gone|goes|%trim|%fall|fell|down|up|rose|turned|took|turnover|errors|complaints|appointments|attendance|wait|waiting|response|sales|revenue|readmissions|falls|accidents|churn|waste|spoilage|absence|reports) ..8 from (@number|@number-word|one in|nearly|about|over) ..4 to (@number|@number-word|nearly|under|zero|one|none|about|just)] !(am|pm|years old|seats|house|flat|monday)',
    '[(down|up) (from)? @number ..3 (to|%|percent|a week|a day|on last|year on year|since|on the year)] !(votes)',
    '[(reports|sales|attendance|output|signups|donations|footfall|bookings|orders|enrolment|membership|retention|yield|scores|grades) (are|is|went|have gone|has)? (up|doubled|tripled|threefold|fourfold|twofold)]',
    '[(closed|finished|ended|hit|beat|exceeded|smashed|met|blew past|passed|at) ..3 (@number) (%|percent)? (of)? (quota|target|budget|goal|forecast|plan|kpi|kpis)]',
    '[(first|@number) (month|week|year|quarter|shift|day) .. (@number) ..2 (reopened|closed|sold|sales|complaints|orders|calls)]',
    '[used to take .. (now|a minute|minutes|seconds|ten|hours|the whole)]',
  ],
  allows: [
    '(voters|toddler|modules|fights|bathroom|boat race)',
    '(temperature|degrees|inflation|rent|rents|mortgage|price|prices|petrol|gas bill|bill|bills|wages|my pay|fever|bus fare|fares|energy bill) ',
    '(lost|losing) .. (stone|kg|weight)',
    '(shots|pints|beers|bottles|jagerbombs|vodkas|lines|pills)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
