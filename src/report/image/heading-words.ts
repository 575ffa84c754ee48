/**
 * How the headings of an advert begin, a pattern a line, written as in `context-words.ts`. Those named first are looked at before all
 * others.
 */
const list = String.raw

/** What the employer gives: "what you would get" must not be taken for "what you …", which asks. */
export const FIRST_OFFER_HEADINGS = list`
  what you(['’]d| would) get
  you(['’]ll|['’]d| will| would)? get\b
  remuneration
  ctc\b
  rate:
`

/** How one applies, whatever the line goes on to say. */
export const FIRST_LEGAL_HEADINGS = list`
  method of application
  (how )?to apply
  interested\b
  closing date
  walk-in\b
  apply\b
`

/** How employers greet, and name themselves alone. */
export const FIRST_EMPLOYER_HEADINGS = list`
  a (word|note|message) from
  our (trust|school|hospital|team|firm)$
  greetings from
  welcome to\b
`

/** What would be nice to have, as people say it. */
export const FIRST_WISH_HEADINGS = list`
  (added )?advantages?\b
  what would (please|delight|impress)
  would be\b
  (good|great|helpful|useful|handy) (to have|if|but)
  ideally\b
  it(['’]d| would) (help|be)
  extra (points|credit)
  brownie points
  pluses\b
  also (good|nice|welcome)
`

/** How a section begins that tells what the employer gives. */
export const OFFER_HEADINGS = list`
  (our |the |company |employee |key |other |some )?(benefits|perks|rewards?|conditions|compensation|terms)\b
  in return\b
  what (you(['’]ll| will)? (get|receive)|we (offer|bring|give|can offer)|the job pays)\b
  what['’]s in it for you
  (what )?we( can|['’]ll| will)? (offer|give you|provide)\b
  what['’]s on offer
  our offer\b
  working (here|with us|for us)\b
  life at\b
  the package\b
  salary\b
  pay\b(?! attention)
  (pay|salary) and benefits
  package\b
  tips shared
  why (join|work|you['’]ll|apply|choose|us)\b
`

/** How a section begins that the law or the process has every employer write. */
export const LEGAL_HEADINGS = list`
  eeo\b
  equal (employment )?opportunit
  diversity statement
  privacy
  data protection notice
  how (to apply|we hire)
  to apply
  application process
  applying\b
  next steps
  disclaimer
  notes? for applicants
`

/** How a section begins in which employers speak of themselves. */
export const EMPLOYER_HEADINGS = list`
  about (?!you\b|your\b|this\b|the (role|job|post|position|person|candidate|work|opportunity))
  who we are
  our (story|company|history|client)\b
  the (company|organi[sz]ation|firm|school|trust|client|employer)$
  (company|organi[sz]ation(al)?|employer) (overview|description|profile|background)
`

/** How a section begins that tells what would be nice to have. */
export const WISH_HEADINGS = list`
  desirable
  nice[- ]to[- ]haves?
  bonus( points)?
  preferred
  also useful
  would be (nice|a bonus)
  not essential
  advantageous
`

/** How a section begins that asks. */
export const ASKING_HEADINGS = list`
  about (you|the (role|job|post|position))
  (the|your|this) (role|job|post|person|day|team|candidate|work|problem)\b
  who you are
  what (you(?!(['’]ll| will)? (get|receive))|we(['’]re| are|['’]d| would)? (look|want|need|expect|ask|stand|value|believe))
  you\b
  we (need|want|expect|are looking|look)
  requirements
  qualifications
  responsibilit
  duties
  (main|key|core|essential|minimum)\b
  essential
  person spec
  skills
  experience
  job (summary|overview|purpose|description)
  purpose
  profile
  our (values|principles|code|culture|way)
  values
  how we
`

/** Headings of what one must be and bring, not of what is done all day. */
export const DESCRIBES = list`
  person
  you
  need
  require\w*
  qualif\w+
  essential
  profile
  skills
  look
  bring
  criteria
  ideal
  values?
  code
  principles
  believe
  stand for
`
