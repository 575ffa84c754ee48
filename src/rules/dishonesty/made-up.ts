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
      words: `[(photoshop|photoshopped|adobe|acrobat|pdf editor|pdf|canva|tippex|tipp ex|matched the font|font matched|same font|right font|forged|forge|edited|templates|template|printer|laminator|laminated|snipping tool|inspect element|microsoft paint|ms paint)]`,
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
    {
      words:
        '(^|i|we|and|just|then|so|always|simply|literally|basically) [(made|make|invented|invent|faked|fabricated|guessed|bluffed) (up)? (the|a|an|all|half|most|some|three|four|@number|other|rest|his|her|their|another|every|eleven|ten|two|names|numbers|everyone|my)? (other|rest of|whole|entire|of the|fake|few|missing)? .. (client|clients|colleague|customer|customers|quote|quotes|source|sources|reading|readings|flats|meters|figures|numbers|data|answers|results|dates|responses|participants|feedback|meeting|meetings|deadline|policy|rule|rules|statistic|statistics|stats|reference|references|symptoms|excuse|visit|visits|notes|minutes|supplier|quotes|scores|employee|people from|karen|dave|steve|persona|personas|interviewees|testimonials|reviews|experience|job|jobs|company|title|qualification|case study|expenses)] !(for (my|the) (kids|toddler|daughter|son|class|novel|game|story|dnd)|bed|song|song lyrics|names for (the|our))',
      severity: 'medium',
      without: [
        '(toddler|daughter|son|dnd|novel|bedtime|fiction|writing prompt|dungeon|demo data|mock|placeholder|sample data|seed data|lorem|test data|comedy|improv|sketch)',
      ],
    },
    '[(signed|sign|signing|filled in|filling in|wrote|writing|approved|marked|graded|stamped|ticked) (off)? (all)? (my own|our own|myself) .. (placement|forms|form|timesheet|timesheets|logbook|log book|attendance|reference|appraisal|review|feedback|expenses|overtime|leave|holiday|hours|competencies|competency|observation|observations|assessment|training record|risk assessment|homework|report card|sick note|mentor|supervisor|report|testimonial|work)] !(book|song|vows|publicly|name)',
    '[(feedback|360|appraisal|review|peer review|nomination|nominations|votes|survey|employee of the month|testimonials|recommendations|comments|likes|questions at the end|fan mail) ... (i wrote|wrote (it|them|four|three|half|most|all) (of them|myself)?|i should know|from me|was me|were me|was all me|i nominated|voted for myself|alt account|fake accounts|different emails|same me)]',
    '[(same|identical|last (nights|weeks|months|years)|yesterdays|previous) (number|numbers|figure|figures|mileage|reading|readings|count|temperature|temperatures|report|reports|minutes|risk assessment|method statement|lesson plan|notes|photo|photos|meter reading|stock count|total|totals) .. (every|again|each|change|changed|plus|minus|by (two|three|one|a few)|copy|copied|paste|pasted|since|months|weeks|just|in (purple|blue|a different))] .. (month|week|night|time|day|since|lol|nobody|no one|never|checked|noticed|car|count|counted|looked|boss|audit|pen|ink|date|year)? !(price|score)',
    '[(change|changed|changing|tweak|adjust|alter|bump|add|added) (the|last|yesterdays|last nights|last weeks|last months|my|a) .. (number|numbers|date|dates|figure|figures|reading|readings|count|temperature|name|names) (by|a bit|slightly|so|and (hand|send|submit)|before|on the|to (look|make))] .. (never|nobody|no one|once|actually|hand|submit|send|sent|boss|audit|inspector|real|three|two|one|random|realistic|suspicious|count|counted|stock|pen)? !(recipe|password|profile|phone number|address|ui|layout)',
    '[(copied|copy|copy pasted|copy and pasted|copy paste|pasted|recycled|reused|lifted|cut and pasted) .. (the|a|our|my|last|whole|entire)? .. (risk assessment|risk assessments|method statement|policy|policies|audit|care plan|care plans|incident report|safety plan|handover|inspection report|appraisal|appraisals|report|reports|tender|proposal|lesson plan|case notes|patient notes|privacy policy|fire plan|business plan)] .. (from|last|another|previous|old|still says|wrong name|forgot to change|name of|nobody|no one|never|changed the (name|date)|scaffolding|different|competitor|google|chatgpt|internet) !(template|licence|open source)',
    '[(got|get|getting|had|have|asked|made|let|paid) (my|a|the) (girlfriend|boyfriend|mum|mom|dad|wife|husband|mate|flatmate|sister|brother|partner|roommate|friend|bf|gf|nan|housemate|cousin) (to)? (ring|call|phone|text|email|message|ringing|calling|phoning) (in|work|my work|my boss|the boss|school|uni|my manager|the office|hr)? (sick)? (for me|pretending|saying|and say|as my|as if|to say|to tell)] !(plumber|doctor)',
    {
      words:
        '[(there is|there was|theres) no (karen|dave|steve|linda|susan|client|meeting|deadline|policy|supplier|other offer|manager|approval|second interview|sarah|it department|bob|janet|mr|system error|data|backup|spreadsheet|analysis|research|strategy|plan b|report) (from|in|at|with|called|i|we|,|$)?] .. (made|invented|make|up|told|believe|believes|existed|never|just|lol|lie|lied|email|emails|boss|client|say|said|tell|stop|asking|chasing|nobody|no one|blame|cc) ',
      severity: 'medium',
    },
    '[(tick|ticked|ticking|put|say|said|answer|answered|claim|claimed|write|wrote|declare|declared) .. (never been (dismissed|sacked|fired|convicted|arrested|disciplined|made bankrupt|suspended|in trouble)|no (convictions|criminal record|dismissals|disciplinaries|health conditions|points|previous))] .. (because|technically|but|lol|was asked|spent|does not|did not|they|nobody|no one|what they|actually|😏|🤫|fired|sacked|resigned before|jumped before) !(honestly)',
    {
      words:
        '[(bribed|bribe|paid|swapped|traded|bought|gave|slipped) (a|the|my|some|him|her|one of)? (second|third|final|older|lab|ta|tutor|porter|cleaner|print room|technician|invigilator|classmate|smart|nerd)? (year|kid|partner|guy|girl|assistant|lad|demonstrator|teacher|lecturer|invigilator|examiner|nerd|ta|student)? (with|for|in exchange for|a)? .. (nandos|pint|pints|pizza|beer|kebab|@number|lunch|coffee|weed|crate|tenner|chocolate|mcdonalds|kfc|cash)? .. (for|to) (last years|this years|the|his|her|their|write|do|sit|my)? .. (exam|exams|paper|answers|essay|coursework|lab report|dissertation|mark scheme|attendance|grade|pass|notes)]',
      severity: 'medium',
      without: ['(revision notes|tutoring|lecture notes|textbook)'],
    },
    {
      words:
        '[(said|told them|told|claimed|swore|put) .. (used|worked with|worked in|know|knew|known|spoken|spoke|coded in|run|managed|taught|driven|welded|cooked|trained) .. (for|since|over) .. (years|months|a decade|@number)] ... // (last night|tutorial|watching|watched|explain|what (is|it is|does)|never|google|youtube|first time|learn|learning|how to|no idea|panic|crash course|installed it|downloaded it|opened it)',
      severity: 'medium',
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
