/**
 * How an advert is known to have come from what it asks to what it gives: by the words of pay and benefits, not by a heading, which
 * many adverts do without.
 */

/** Each a kind of benefit; two kinds in one line are an offer. */
const BENEFITS: readonly RegExp[] = [
  /\b(?:leave|holidays?|vacation|pto|weeks? off|days? off|time off)\b/iu,
  /\b(?:pensions?|retirement|superannuation|inc super|\+ super|401\(?k\)?)/iu,
  /\b(?:bonus(?:es)?|incentives?|tronc|tips|gratuities|13th month|commission|equity|share options|per diem|allowances?)\b/iu,
  /\b(?:(?:health|dental|medical|vision|life|travel) (?:insurance|cover|plan)|health,? (?:and )?dental|mediclaim|death in service)\b/iu,
  /\b(?:discounts?|staff (?:rates?|meals?|tea|food)|(?:meal|shift) (?:coupons|meals)|free (?:meals?|lunch|parking|gym|uniform|coffee|food))\b|\d ?% off\b/iu,
  /\b(?:parking|cycle scheme|cycle to work|season ticket|jobticket|relocation|two-way cab|cab facility|company car)\b/iu,
  /\b(?:training budget|(?:fees|courses?|tuition|study leave) paid|paid (?:leave|study|training|time|days)|tuition)\b/iu,
  /\b(?:accommodation|hostel|live-in|laptop|(?:ppe|tools|uniform|phone|van|hilux|housing) (?:supplied|provided))\b/iu,
  /[£€$₹] ?\d|\b\d[\d,.]*k\b|\b(?:salary|wages?|an hour|per hour|rate)\b/iu,
  /\b(?:(?:flexible|hybrid) working|well-?being|wellness|sick pay|mental health days|gym|yoga|socials?)\b/iu,
]

const ENOUGH = 2

/** The person is told what they get. */
const GIVES =
  /^\s*(?:[^\p{L}\n]*)(?:we (?:also |can )?(?:offer|provide|pay)\b|in return\b|you(?:['’]ll|['’]d| will| would)? (?:get|receive)\s?:|what you(?:['’]d| would) get\b)/iu

/** Availability for nights and holidays is asked, not given. */
const ASKS =
  /\b(?:must|require[ds]?|requirements?|essential|availab\w+|willing\w*|able to|ability|shifts?,|experience|you(?:['’]ll| will) need|duties)\b/iu

export function isOffer(line: string): boolean {
  if (GIVES.test(line)) return true
  return !ASKS.test(line) && BENEFITS.filter((kind) => kind.test(line)).length >= ENOUGH
}
