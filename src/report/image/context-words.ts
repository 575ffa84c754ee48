/**
 * The wording of adverts, a pattern a line, in lower case. Brackets hold alternatives, and `\b` ends a word where a longer one means
 * something else. Every list is read by `anyOf`.
 */
const list = String.raw

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

/** A paragraph of its own that binds the reader asks, whatever heading it stands below. */
export const OBLIGES = list`
  subject to
  must
  is required
  are required
  safeguarding
  expects? all
  drug-free
  background check
  dbs
  vetting
`

/** The reader is spoken to, or somebody is to do something. */
export const ASKING = list`
  you
  your
  yours
  yourself
  you['’]\w+
  must
  should
  candidates?
  applicants?
  post ?holder
  somebody
  someone
  expects?
  exists? to
  believe
  look(ing)? for
  we (need|want|ask|seek\w*)
`

/** Checks are asked for, in whatever sentence. */
export const CHECKS = list`
  dbs
  checks?
  vetting
  disclosure
  screening
  search(es)?
  clearance
  safeguarding
  drug
`

/** What the law and the process have every employer say. */
export const LEGAL = list`
  equal[- ]opportunit(y|ies)
  without regard to
  (do(es)?n['’]t|do(es)? not|never) discriminate
  protected veterans?
  reasonable (accommodations?|adjustments?)
  disability confident
  (welcome|encourage)s? (all )?applica(tions|nts)
  irrespective of
  invited to apply
  authori[sz]ed to work
  acknowledge the traditional
  (encouraged|need|welcome) to apply
  (committed|commitment) to (an? )?(diversity|diverse|inclusi\w+|equality|equal)
  guarantee an interview
  e-?verify
  no agencies
  shortlist\w*
  (close|closing) (this|the) (advert|vacancy)
  interviews? will
  sponsorship
  process your data
  privacy (notice|policy)
  apply (by|through|early)\b
  cover letter
  other duties
  salary range
  basis of (qualifications|merit)
  workforce to reflect
  references will be
`

/** How employers speak of themselves: age, prizes, owners. */
export const EMPLOYER = list`
  (founded|established|set up|started|born|opened) (in (18|19|20)\d\d|by)
  (since|from) (18|19|20)\d\d
  award
  awarded
  award-winning
  ranked
  recogni[sz]ed (as|nationally)
  rated (good|outstanding|excellent)
  voted
  commended
  winner
  best places? to
  great place to
  raised (an?|[$£€])
  series [a-d]
  seed (round|led)
  backed by
  part of (the|a) ([\w-]+ ){0,3}group
  owned by
  profitable
  (customers|clients|guests|people) say
  nestled
  isn['’]t just
  (we(['’]re| are)|is) (an?|one of) ([\w,-]+ ){0,4}(firm|company|organi[sz]ation|charity|museum|school|hotel|agency|business|studio|employer|trust|group|bank|college|practice|retailer|provider|merchant|landlord|council|university|surgery|hospital|restaurant|shop|chemist|clinic|start-?up|team of|network|union|housing association)\b
  our (teams|services|town|offices|founders|shops|stores) (are|is|have|has|reach\w*)
  the founders
`

/** What employers count when they tell how big they are. */
export const COUNTED = list`
  staff
  employees
  people
  attorneys
  lawyers
  members
  customers
  clients
  offices
  countries
  visitors
  stores
  branches
  colleagues
  objects
`

/** Not what one must have. */
export const WISHED = list`
  nice[- ]to[- ]have
  (is|are|be|also) (an? )?(plus|bonus|advantage|asset|desirable|preferred|helpful|useful|advantageous)
  an? (plus|bonus|advantage|asset)\b
  not (essential|required|a must)
  desirable
  preferred
`
