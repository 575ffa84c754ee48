/**
 * The wording of an advert's sentences, a pattern a line, in lower case. Brackets hold alternatives, and `\b` ends a word where a longer
 * one means something else. Every list is read by `anyOf`.
 */
const list = String.raw

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

/** The person who is wanted is spoken of, or what they must be able to do. */
export const SPEAKS = list`
  you (are|have|can|need|know|like|love|enjoy|must|won['’]t|don['’]t|do not|never|always)
  you['’]re
  must
  need
  want
  look(ing)? for
  seek\w*
  somebody
  someone
  person
  candidates?
  able to
  ability
  required
  essential
  expect\w*
  asked for
  bring
  hope
  ideal
  skills?
  excellent
  good
  strong
  who
`

/** What somebody must have is asked for, however the employer speaks of itself around it. */
export const REQUIRES = list`
  requires?
  required
  appointed
  wanted
  vacanc(y|ies)
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

/** The checks themselves, by their own names. */
export const VETTED = list`
  dbs
  garda vetting
  (background|criminal|police|credit|reference|security|pre-employment|record) (checks?|records?|clearance|screening)
  vetting
  security clearance
  drug (tests?|testing|screen\w*)
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
  irrespective of (age|race|sex|gender|faith|religion|background|their|disability|origin)
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

/** How employers speak of their own name, people and place. */
export const PRAISE = list`
  prides? (itself|ourselves|themselves)
  renowned
  reputed
  household name
  reputation for
  known for
  world-class
  (is|are|been) proud
  proud (of|to be|that)
  market[- ]lead\w+
  (a|the|is) (leading|trusted|innovative|fast-growing|vibrant|award)
  trusted by
  (we are|we['’]re) (like |all )?(one |a )([\w,-]+ ){0,4}(family|team|place)
  our (people|staff|leaders|culture|workplace|office|kitchen|managers?|clients?) (are|is|has|have|stay|say)
  (with|has) an? ([\w,-]+ ){1,3}culture
  (stable|reliable|great|good|lovely) (place to work|employer)
  (committed|dedicated|believe) (to|in) (our|every) (staff|people|employees|team)
  people tend to stay
  long[- ]established
  thank you for (taking|your)
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
