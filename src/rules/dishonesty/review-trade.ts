import type { Rule } from '../../model/rule.ts'

const REVIEW =
  '(review|reviews|five stars|5 stars|one star|1 star|five star|5 star|ratings|rating|trustpilot|tripadvisor|glassdoor|google reviews|yelp|testimonial|testimonials)'

export default {
  title: 'Reviews for money or against rivals',
  understood: 'You tell of reviews that are paid for, planted or written about yourself.',
  why: 'An employer asks what else you would invent; in some countries it is also unlawful.',
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    `[(a pop|each|per review|for a tenner|for a fiver|cash|quid|paypal|venmo|voucher|free drink|free pint|free coffee|discount|£5|£10|£20|$5|$10|$20|paid|pay|paying|payment) ... ${REVIEW}] !(film|book|hotel room|performance)`,
    `[${REVIEW} ... (a pop|each|per review|for a tenner|for a fiver|in return for|in exchange for|for cash|for money|paid for|paying for|for a free|for free|get a free|£5|£10|£20|$5|$10|$20)] !(me|meal)`,
    `[(competition|competitor|competitors|rival|rivals|opposition|the other (salon|cafe|pub|shop|restaurant|garage|barber|bakery|gym)|across the road|down the road|next door|the new (place|salon|cafe|pub)) .. (one star|1 star|bad review|bad reviews|one stars|stars|negative review|negative reviews|${REVIEW})]`,
    `[(give|gave|giving|leave|left|leaving|write|wrote|post|posted|drop|dropped|bomb|bombing) (the|our|a|my|them|every)? .. (competition|competitor|competitors|rival|rivals|opposition|old boss|ex boss|ex employer|old work|old job|place across|shop next door) .. ${REVIEW}]`,
    `[(my|our|the|all|most of|half|some of|those|every) (own|salons|cafes|shops|companys|glowing|best|five star|google|trustpilot|first|@number)? .. ${REVIEW} (is|are|was|were|came|come) .. (me|my (mum|mom|nan|mates|mate|sister|cousin|wife|husband|friends|family|staff|flatmate|aunt|auntie|dad)|fake|bought|us|written by|made up|from my|the staff|all family|chatgpt|ai|paid|the owner|bots)]`,
    `[(wrote|write|writing|left|leaving|leave|posted|posting|doing|do|did|gave|give) (myself|ourselves|us|my own|our own|me|a few|some|about myself) .. ${REVIEW}]`,
    `[(alt|alts|burner|fake|second|spare|three|five|several|mums|nans|library|different) (account|accounts|email|emails|gmail|gmails|phone|phones|names|name|wifi|profiles) ... ${REVIEW}]`,
    `[${REVIEW} .. (from|with|under|using|on) (the|my|a|an|three|five|ten|@number|several|different)? (library|alt|burner|fake|second|spare|mums|nans|different|other)? (wifi|account|accounts|email|emails|gmail|gmails|phones|names|name|profiles)] !(of guests)`,
  ],
  allows: [
    '(@number of @number stars)',
    '(someone|somebody|they|he|she|competitor|rival|people|bots|scammers|customers) .. (left|wrote|writing|posting|posted|bought|flooded|bombed) .. (us|our|my|me)',
    '(used to|years ago)',
    '(film|book|album|game|performance|annual|peer|code|literature|systematic) (review|reviews)',
    '(thank|thanks|honest|genuine|would mean)',
  ],
  harmlessIn: ['condemnation', 'news', 'legal-work', 'game', 'film', 'book'],
} satisfies Rule
