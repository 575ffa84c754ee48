import type { Rule } from '../../model/rule.ts'

const PAPER =
  '(certificate|certificates|degree|diploma|payslip|payslips|bank statement|transcript|reference|references|sick note|doctors note|letter|licence|driving licence|cscs|visa|results|grades|experience letter|offer letter|tenancy|proof of address|mot|dbs|qualification|proof of income|id card|invoice|receipt|receipts|permit|ticket|tickets|test result|vaccine card|attendance record|logbook|contract|medical|ielts|portfolio)'

export default {
  title: 'Made up or forged',
  understood: 'You say that you made up or forged something that others rely on.',
  why: 'Others rely on what you hand in; it can end a job in one day.',
  source: { name: 'CareerBuilder 2018', figure: '27 % turned someone down for lying about a qualification' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'not-other', negated: 'any' },
  flags: [
    {
      words: `[(photoshop|photoshopped|adobe|acrobat|pdf editor|tippex|tipp ex|matched the font|font matched|same font|right font|forged|forge|edited|good printer|decent printer|laminator|laminated|snipping tool|inspect element|microsoft paint|ms paint)]`,
      with: [
        [PAPER],
        [
          '(job done|easy|nobody|no one|never|boss|hr|landlord|asked for|passed|sorted|matched|lol|😂|😏|🤫|hired|start|approved|accepted|worked|works|fooled|they|done|edited|changed|date|name|free|looks legit|legit|identical|perfect|£|quid|each|dm|message|sell|cheap)',
        ],
      ],
      without: [
        '(design|designer|tutorial|course|client work|portfolio piece|frame it|proud|wedding invitation|lesson plan|invitations|lightroom|photographer|illustrator|teacher|workshop|resume template|cv template|free template|printer jam|broken printer|help desk|feature request|bug|api|adobe certified|certified)',
      ],
    },
    '[(signed|sign|signing|filled in|filling in|wrote|writing|approved|marked|graded|stamped|ticked) (off)? (all)? (my own|our own|myself) .. (placement|forms|form|timesheet|timesheets|logbook|log book|attendance|reference|appraisal|review|feedback|expenses|overtime|leave|holiday|hours|competencies|competency|observation|observations|assessment|training record|risk assessment|homework|report card|sick note|mentor|supervisor|report|testimonial|work)] !(book|song|vows|publicly|name)',
    '[(same|identical|last (nights|weeks|months|years)|yesterdays|previous) (number|numbers|figure|figures|mileage|reading|readings|count|temperature|temperatures|report|reports|minutes|risk assessment|method statement|lesson plan|notes|photo|photos|meter reading|stock count|total|totals) .. (every|again|each|change|changed|plus|minus|by (two|three|one|a few)|copy|copied|paste|pasted|since|months|weeks|just|in (purple|blue|a different))] .. (month|week|night|time|day|since|lol|nobody|no one|never|checked|noticed|car|count|counted|looked|boss|audit|pen|ink|date|year)? !(price|score)',
    {
      words:
        '[(bribed|bribe|paid|swapped|traded|bought|gave|slipped) (a|the|my|some|him|her|one of)? (second|third|final|older|lab|ta|tutor|porter|cleaner|print room|technician|invigilator|classmate|smart|nerd)? (year|kid|partner|guy|girl|assistant|lad|demonstrator|teacher|lecturer|invigilator|examiner|nerd|ta|student)? (with|for|in exchange for|a)? .. (nandos|pint|pints|pizza|beer|kebab|@number|lunch|coffee|weed|crate|tenner|chocolate|mcdonalds|kfc|cash)? .. (for|to) (last years|this years|the|his|her|their|write|do|sit|my)? .. (exam|exams|paper|answers|essay|coursework|lab report|dissertation|mark scheme|attendance|grade|pass|notes)]',
      severity: 'medium',
      without: ['(revision notes|tutoring|lecture notes|textbook)'],
    },
    {
      words:
        '[(told|convinced|assured|said to|promised|emailed) (uni|work|them|the investors|investors|my boss|the boss|the client|my tutor|my lecturer|the panel|hr|school|my manager|the board|my supervisor|the landlord) .. (my|we|i|that|it|the|there) ...] // ^ (it is this one|it was not|we had (@number|four|three|two|one|none|no)|i had (@number|none|no)|there (is|was|were) (no|none|only)|actually|in reality|reality|spoiler|plot twist|it is fine|it was fine|it is not|neither|none of|not a single|it never)',
      severity: 'medium',
      when: { speaker: 'any', negated: 'any' },
    },
  ],
  allows: [
    '(police|officer|cops|customs|bouncer)',
    '(used to|years ago)',
    '(refused|reported|whistle|scandal|jailed|struck off)',
    '(my|our) (son|daughter|kid|students|pupils)',
  ],
  harmlessIn: ['condemnation', 'news', 'teaching', 'game', 'legal-work'],
} satisfies Rule
