import type { Rule } from '../../model/rule.ts'

const REVIEW =
  '(review|reviews|testimonial|testimonials|rating|ratings|five star review|five star reviews|5 star review|5 star reviews|one star review|one star reviews|1 star review|1 star reviews|feedback|glassdoor review|glassdoor reviews|google review|google reviews|trustpilot|tripadvisor|yelp|amazon reviews|likes|followers|votes|endorsements|recommendations|upvotes|streams|comments)'

export default {
  title: 'Fake reviews',
  understood: 'You tell of writing, buying or selling reviews that are not genuine.',
  why: 'An employer asks what else you would invent; in some countries it is also unlawful.',
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    `[(wrote|write|writing|left|leave|leaving|posted|post|posting|bought|buy|buying|ordered|paid for|pay for|paying for|made|make|making|sold|sell|selling|generated|generating|created|creating|got|get|getting|need|faked|faking|fake|planted|planting|submitted|churned out|doing|do|did|cranked out|knocked out|gave|purchased|flooded|flooding) (myself|ourselves|us|our|my|a|some|the|@number|@count|own|about|loads of|hundreds of|dozens of|in|all|half|most of|as)? (own|fake|bogus|glowing|five star|5 star|@number|made up|phoney|paid|thousand|dozen|dozens of|hundred|few|of|glassdoor|google|trustpilot|anonymous|positive|negative|one star)? (fake|bogus|made up|five star|5 star|glowing|glassdoor|google|amazon|tripadvisor|trustpilot|yelp|airbnb|app store)? ${REVIEW} ... (fake|for (my|our) own|my own (shop|book|restaurant|cafe|business|airbnb|app|product|podcast|salon|company)|our own|about my own|about myself|of my own|as a (customer|happy customer|guest|employee|client)|under (a|my|different|fake|three|five|another|my mums|my nans) (fake|different|maiden|other|mums|nans)? (name|names|account|accounts|email)|from (@number|three|several|different|fake|multiple|burner|my mums|my nans|several|all my) (different|fake|burner|other|phones)? (account|accounts|phone|phones|emails)?|pretending|never (been|eaten|used|stayed|bought|tried|set foot|worked|read|met)|have not (been|used|read|even)|without (ever)? (reading|trying|visiting|using|eating)|on fiverr|off fiverr|for (cash|money|@number|a tenner|a fiver|a free|free)|each|a pop|rival|rivals|competitor|competitors|competition|other (restaurant|cafe|salon|shop) across|to sink|to boost|bots|bot|my mum|my nan|my mates|my friends|chatgpt|ai|our staff|made us|lol|burner|alt|alts|🤫|😏)] !(please|means a lot|honest|genuine)`,
    `[(fake|bogus|made up|phoney|paid|bought|purchased|invented|fictional) (glowing|five star|5 star|google|amazon|glassdoor|trustpilot|tripadvisor|yelp|positive|customer|client|airbnb|one star|negative|linkedin)? (reviews|review|testimonials|testimonial|recommendations|endorsements|ratings|feedback) .. (i|my|we|our|wrote|me|written|work|worked|works|boosted|nobody|no one|game|easy|sales|up|quid|job|best|hmu|message|sorted|business|startup|website|clients|launch|cheap|each|done)] !(report|reported|removed|crackdown|ruin|ruining|are a problem|spot|banned|law|hurt|about us|against us|on our|from a (competitor|rival))`,
    `[(got|get|getting|had|have|having|made|asked|told|paid|pay|paying|bribed|forced) (all)? (my|the|our|some|everyone|a few|every|staff|strangers|whole|@number|friends)? (whole|entire|mum|mums|mates|mate|friends|family|staff|team|cousins|flatmates|colleagues|nan|aunties|people|customers|sister|brother|wife|husband|students) (in the office|on fiverr|to)? (to)? (leave|write|post|give|rate|pretend|review|leaving|writing|spam|upvote|vote) (us|me|a|five|5|fake|my|the|our|one|it|themselves)? .. (star|stars|review|reviews|testimonial|rating|glassdoor|trustpilot|customers|tripadvisor|google)] !(honest|genuine|if they (liked|enjoyed))`,
    `[(testimonials|testimonial|reviews|case studies|client logos|client list|clients) (on|in) (my|our|the) (website|site|portfolio|page|landing page|deck|brochure|shop|cv) .. (made up|fake|my (mum|mates|friends|cousin|sister|wife)|invented|written by me|i wrote|all me|do not exist|stock photos|chatgpt|ai|fictional|never existed|not real|me)]`,
    `[(bought|buy|buying|purchased|paid for|ordered) (@number|@count|some|my|a load of|loads of|thousands of|fake|a few|ten|twenty)? (k|thousand|hundred|fake|of|million)? (followers|likes|streams|subscribers|views|endorsements|upvotes|retweets|plays|votes) !(guide|in the)]`,
    `[(me|i|we) (reviewing|rating|reviewed|rated|voted for|upvoted|five starred) (my|our) own (shop|book|restaurant|cafe|business|airbnb|app|product|company|podcast|salon|employer|work|startup|post|posts|talk)]`,
  ],
  allows: [
    '(please|would love|would mean|if you enjoyed|if you liked|thank you|thanks) .. (review|reviews|rating)',
    '(someone|somebody|competitor|rival|they|he|she|people|bots|scammers) .. (left|wrote|writing|posting|posted|bought|flooded) .. (fake|us|our)',
    '(used to|years ago)',
  ],
  harmlessIn: ['condemnation', 'news', 'legal-work', 'game'],
} satisfies Rule
