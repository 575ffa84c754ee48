import type { Span } from '../../model/finding.ts'
import { isOffer } from './offers.ts'
import { sentences } from './sentences.ts'

/** What a section of an advert is about: only the first asks. */
type Section = 'asking' | 'offer' | 'employer' | 'wish' | 'legal'

/** Places of an advert that ask for nothing, or not for what one must be. */
export interface Context {
  /** Pay and benefits, the employer's own praise, the law's and the process's wording. */
  silent: Span[]
  /** What would be nice to have. A skill named there is still of use; a trait is not asked for. */
  wished: Span[]
  /** Sentences about the person who is wanted, entries of a list, and what stands below a heading that asks. */
  spoken: Span[]
}

const HEADINGS: readonly [Section, RegExp][] = [
  ['offer', /^(?:what you(?:['’]d| would) get|you(?:['’]ll|['’]d| will| would)? get\b|remuneration|ctc\b|rate:)/iu],
  ['legal', /^(?:method of application|(?:how )?to apply|interested\b|closing date|walk-in\b|apply\b)/iu],
  [
    'employer',
    /^(?:a (?:word|note|message) from|our (?:trust|school|hospital|team|firm)$|greetings from|welcome to\b)/iu,
  ],
  [
    'wish',
    /^(?:(?:added )?advantages?\b|what would (?:please|delight|impress)|would be\b|(?:good|great|helpful|useful|handy) (?:to have|if|but)|ideally\b|it(?:['’]d| would) (?:help|be)|extra (?:points|credit)|brownie points|pluses\b|also (?:good|nice|welcome))/iu,
  ],
  [
    'offer',
    /^(?:(?:our |the |company |employee |key |other |some )?(?:benefits|perks|rewards?|conditions|compensation|terms)\b|in return\b|what (?:you(?:['’]ll| will)? (?:get|receive)|we (?:offer|bring|give|can offer)|the job pays)\b|what['’]s in it for you|(?:what )?we(?: can|['’]ll| will)? (?:offer|give you|provide)\b|what['’]s on offer|our offer\b|working (?:here|with us|for us)\b|life at\b|the package\b|salary\b|pay\b(?! attention)|(?:pay|salary) and benefits|package\b|tips shared|why (?:join|work|you['’]ll|apply|choose|us)\b)/iu,
  ],
  [
    'legal',
    /^(?:eeo\b|equal (?:employment )?opportunit|diversity statement|privacy|data protection notice|how (?:to apply|we hire)|to apply|application process|applying\b|next steps|disclaimer|notes? for applicants)/iu,
  ],
  [
    'employer',
    /^(?:about (?!you\b|your\b|this\b|the (?:role|job|post|position|person|candidate|work|opportunity))|who we are|our (?:story|company|history|client)\b|the (?:company|organi[sz]ation|firm|school|trust|client|employer)$|(?:company|organi[sz]ation(?:al)?|employer) (?:overview|description|profile|background))/iu,
  ],
  [
    'wish',
    /^(?:desirable|nice[- ]to[- ]haves?|bonus(?: points)?|preferred|also useful|would be (?:nice|a bonus)|not essential|advantageous)\b(?!.*\bessential\b)/iu,
  ],
  [
    'asking',
    /^(?:about (?:you|the (?:role|job|post|position))|(?:the|your|this) (?:role|job|post|person|day|team|candidate|work|problem)\b|who you are|what (?:you(?!(?:['’]ll| will)? (?:get|receive))|we(?:['’]re| are|['’]d| would)? (?:look|want|need|expect|ask|stand|value|believe))|you\b|we (?:need|want|expect|are looking|look)|requirements|qualifications|responsibilit|duties|(?:main|key|core|essential|minimum)\b|essential|person spec|skills|experience|job (?:summary|overview|purpose|description)|purpose|profile|our (?:values|principles|code|culture|way)|values|how we)/iu,
  ],
]

const LIST_SIGN = /^[\s•*–—\-→+·●▪◦‣►➤✦✓☑\p{Extended_Pictographic}\uFE0F]+|^\s*[A-Z]?\d{1,2}[.)]\s+/u

/** Sections line by line, then the sentences of those that ask. */
export function contextOf(text: string): Context {
  const lines = sectioned(text)
  const of = (...wanted: Section[]): Span[] => lines.filter(({ section }) => wanted.includes(section))
  const silent = of('offer', 'legal').flatMap((line) => unchecked(text, line))
  const wished = of('wish')
  const employer = of('employer')
  if (lengthOf(employer) + lengthOf(silent) < text.trim().length * MOST_OF_IT) silent.push(...employer)
  const spoken: Span[] = lines.filter(({ described }) => described)
  const given = afterOffer(text, lines)
  let praising = false
  for (const sentence of sentences(text)) {
    const words = text.slice(sentence.start, sentence.end)
    if (/^\s*\n/.test(words)) praising = false
    praising = praises(words, praising)
    if (praising || isSilent(words) || (given(sentence) && !binds(words))) silent.push(sentence)
    else wished.push(...wishes(words, sentence.start))
    if (SPEAKS.test(words)) spoken.push(sentence)
  }
  return { silent, wished, spoken }
}

/** Sentences of a line but those that lay down a check, which stand among the terms and the process as a rule. */
const unchecked = (text: string, line: Span): Span[] =>
  sentences(text.slice(line.start, line.end))
    .map(({ start, end }) => ({ start: line.start + start, end: line.start + end }))
    .filter(({ start, end }) => !VETTED.test(text.slice(start, end)))

/** Once employers speak of themselves they go on to the paragraph's end, or until they speak to the reader. */
const praises = (sentence: string, before: boolean): boolean =>
  (before || EMPLOYER.test(sentence) || PRAISE.test(sentence)) && !ASKING.test(sentence) && !REQUIRES.test(sentence)

const binds = (sentence: string): boolean => ASKING.test(sentence) || CHECK.test(sentence) || OBLIGES.test(sentence)

/** Pay stands in the head of many adverts as well, before anything was asked. */
const HEAD = 0.4

/** From what is offered to the next heading that asks, employers speak of themselves unless they speak to the reader. */
function afterOffer(text: string, lines: readonly Line[]): (sentence: Span) => boolean {
  const places: Span[] = []
  let open: Span | undefined
  for (const { start, end, section, opens } of lines) {
    if (section === 'asking' && opens) open = undefined
    if (open) open.end = end
    else if (isOffer(text.slice(start, end))) {
      places.push({ start, end })
      if (start > text.length * HEAD) open = places.at(-1)
    }
  }
  return ({ start, end }) => places.some((place) => end > place.start && start < place.end)
}

/** A page that is about the employer alone is a page of values: there, what they say of themselves is what they ask. */
const MOST_OF_IT = 0.7

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

interface Line extends Span {
  section: Section
  /** It is the heading itself. */
  opens: boolean
  /** Below a heading that asks, or an entry of a list. */
  described: boolean
}

function sectioned(text: string): Line[] {
  const found: Line[] = []
  let section: Section = 'asking'
  let untilBlank = false
  let describing = false
  let start = 0
  let afterBlank = true
  for (const line of text.split('\n')) {
    const end = start + line.length
    const named = headed(line)
    if (named || isHeading(line)) describing = named === 'asking' && DESCRIBES.test(line)
    if (named) {
      section = named
      untilBlank = !isHeading(line) || named === 'wish' || named === 'legal'
    } else if (afterBlank && (untilBlank || isHeading(line) || OBLIGES.test(line))) section = 'asking'
    if (line.trim())
      found.push({ start, end, section, opens: named !== undefined, described: describing || LIST_SIGN.test(line) })
    afterBlank = !line.trim()
    start = end + 1
  }
  return found
}

/** A paragraph of its own that binds the reader asks, whatever heading it stands below. */
const OBLIGES =
  /\b(?:subject to|must|is required|are required|safeguarding|expects? all|drug-free|background check|dbs|vetting)\b/iu

/** The section that a line opens by its first words, as a heading or as "Benefits: …" and "Salary £30,000 …" do. */
function headed(line: string): Section | undefined {
  const words = line.replace(LIST_SIGN, '').trim()
  const isOpening = isHeading(line) || /^[^.:]{3,40}:/.test(words)
  return HEADINGS.find(
    ([section, begins]) => begins.test(words) && (isOpening || (section === 'offer' && !/^(?:what )?we/iu.test(words))),
  )?.[0]
}

/** A short line without a full stop that begins no list entry. */
function isHeading(line: string): boolean {
  const words = line.trim()
  return words !== '' && words.length < 60 && !/[.;,]$/.test(words) && !LIST_SIGN.test(words)
}

const isSilent = (sentence: string): boolean => OFFER.test(sentence) || (LEGAL.test(sentence) && !CHECK.test(sentence))

/** The words up to "is an advantage", from the last sign before them. */
function wishes(sentence: string, start: number): Span[] {
  return [...sentence.matchAll(WISH)].map(({ index, 0: found }) => {
    const before = sentence.slice(0, index)
    const from = Math.max(
      ...[',', ';', '(', ' but ', ' essential and ', ' must and '].map((sign) => before.lastIndexOf(sign)),
    )
    return { start: start + Math.max(0, from), end: start + index + found.length }
  })
}

/** The reader is spoken to, or somebody is to do something. */
const ASKING =
  /\b(?:you|your|yours|yourself|you['’]\w+|must|should|candidates?|applicants?|post ?holder|somebody|someone|expects?|exists? to|believe|look(?:ing)? for|we (?:need|want|ask|seek\w*))\b/iu

/** The person who is wanted is spoken of, or what they must be able to do. */
const SPEAKS =
  /\b(?:you (?:are|have|can|need|know|like|love|enjoy|must|won['’]t|don['’]t|do not|never|always)|you['’]re|must|need|want|look(?:ing)? for|seek\w*|somebody|someone|person|candidates?|able to|ability|required|essential|expect\w*|asked for|bring|hope|ideal|skills?|excellent|good|strong|who)\b/iu

/** Headings of what one must be and bring, not of what is done all day. */
const DESCRIBES =
  /\b(?:person|you|need|require\w*|qualif\w+|essential|profile|skills|look|bring|criteria|ideal|values?|code|principles|believe|stand for)\b/iu

const OFFER = /^\s*(?:we(?: can|['’]ll| will)? (?:offer|give you)|you['’]ll (?:get|receive)|in return)\b/iu

/** Checks are asked for, in whatever sentence. */
const CHECK = /\b(?:dbs|checks?|vetting|disclosure|screening|search(?:es)?|clearance|safeguarding|drug)\b/iu

/** The checks themselves, by their own names. */
const VETTED =
  /\b(?:dbs|garda vetting|(?:background|criminal|police|credit|reference|security|pre-employment|record) (?:checks?|records?|clearance|screening)|vetting|security clearance|drug (?:tests?|testing|screen\w*))\b/iu

/** What the law and the process have every employer say. */
const LEGAL =
  /\b(?:equal[- ]opportunit(?:y|ies)|without regard to|(?:do(?:es)?n['’]t|do(?:es)? not|never) discriminate|protected veterans?|reasonable (?:accommodations?|adjustments?)|disability confident|(?:welcome|encourage)s? (?:all )?applica(?:tions|nts)|irrespective of (?:age|race|sex|gender|faith|religion|background|their|disability|origin)|invited to apply|authori[sz]ed to work|acknowledge the traditional|(?:encouraged|need|welcome) to apply|(?:committed|commitment) to (?:an? )?(?:diversity|diverse|inclusi\w+|equality|equal)|guarantee an interview|e-?verify|no agencies|shortlist\w*|(?:close|closing) (?:this|the) (?:advert|vacancy)|interviews? will|sponsorship|process your data|privacy (?:notice|policy)|apply (?:by|through|early)\b|cover letter|other duties|salary range|basis of (?:qualifications|merit)|workforce to reflect|references will be)/iu

/** How employers speak of themselves: age, size, prizes, owners. */
const EMPLOYER =
  /\b(?:(?:founded|established|set up|started|born|opened) (?:in (?:18|19|20)\d\d|by)|(?:since|from) (?:18|19|20)\d\d|award|awarded|award-winning|ranked|recogni[sz]ed (?:as|nationally)|rated (?:good|outstanding|excellent)|voted|commended|winner|best places? to|great place to|raised (?:an?|[$£€])|series [a-d]|seed (?:round|led)|backed by|part of (?:the|a) (?:[\w-]+ ){0,3}group|owned by|profitable|(?:customers|clients|guests|people) say|nestled|isn['’]t just|(?:we(?:['’]re| are)|is) (?:an?|one of) (?:[\w,-]+ ){0,4}(?:firm|company|organi[sz]ation|charity|museum|school|hotel|agency|business|studio|employer|trust|group|bank|college|practice|retailer|provider|merchant|landlord|council|university|surgery|hospital|restaurant|shop|chemist|clinic|start-?up|team of|network|union|housing association)\b|our (?:teams|services|town|offices|founders|shops|stores) (?:are|is|have|has|reach\w*)|the founders)\b|^\s*(?:we|our|with|it|\d)\b.{0,60}?\d[\d,.]*\+? ?(?:k|m|million)? (?:staff|employees|people|attorneys|lawyers|members|customers|clients|offices|countries|visitors|stores|branches|colleagues|objects)\b/iu

const REQUIRES = /\b(?:requires?|required|appointed|wanted|vacanc(?:y|ies))\b/iu

/** How they speak of their own name, people and place. */
const PRAISE =
  /\b(?:prides? (?:itself|ourselves|themselves)|renowned|reputed|household name|reputation for|known for|world-class|(?:is|are|been) proud|proud (?:of|to be|that)|market[- ]lead\w+|(?:a|the|is) (?:leading|trusted|innovative|fast-growing|vibrant|award)|trusted by|(?:we are|we['’]re) (?:like |all )?(?:one |a )(?:[\w,-]+ ){0,4}(?:family|team|place)|our (?:people|staff|leaders|culture|workplace|office|kitchen|managers?|clients?) (?:are|is|has|have|stay|say)|(?:with|has) an? (?:[\w,-]+ ){1,3}culture|(?:stable|reliable|great|good|lovely) (?:place to work|employer)|(?:committed|dedicated|believe) (?:to|in) (?:our|every) (?:staff|people|employees|team)|people tend to stay|long[- ]established|thank you for (?:taking|your))\b/iu

/** Not what one must have. */
const WISH =
  /\b(?:nice[- ]to[- ]have|(?:is|are|be|also) (?:an? )?(?:plus|bonus|advantage|asset|desirable|preferred|helpful|useful|advantageous)|an? (?:plus|bonus|advantage|asset)\b|not (?:essential|required|a must)|desirable|preferred)\b/giu
