import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Hidden income',
  understood: 'You tell of hiding income from the tax office.',
  why: 'It is an offence, and an employer asks how you would handle their books.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'not-other', negated: 'any' },
  flags: [
    '[(cash in hand|cash only|cash job|cash jobs|cash work|cash money|off the books|under the table|in the back pocket|no invoice|without an invoice|no receipt|cashies|cashie|cashy|through the back door|brown envelope|brown envelopes|not through the books|half cash|mates rates cash|black money|no vat|vat free)] // (tax|taxman|hmrc|irs|ato|sars|cra|revenue|declare|declared|declaring|books|vat|gst|what they do not know|do not tell|between us|shh|lol|no questions|😉|🤫|😂|receipts|paper trail|sorted|prefer|ask no questions)',
    '[(tax|taxman|tax man|hmrc|irs|ato|sars|cra|revenue|the revenue|inland revenue|vat man|gst|vat|the books) // (cash in hand|under the table|off the books|cash only|in cash|does not need to know|does not know|do not need to know|will never know|never know|never find out|never knew|not told|never told|have not told|can whistle|can do one|are not getting|is not getting|not getting a penny|does not exist|not declaring|never declared|did not declare|undeclared|do not declare|not paying|dodge|dodged|dodging|evade|evaded|evading|fiddle|fiddled|fiddling|hid|hide|hiding|catch me|come and get me|none the wiser|what they do not know)] !(reporting|campaign|prevention)',
    '[(not|never|did not|do not|forgot to|forget to|without|have not|stopped|conveniently forgot to|selectively) (going to|gonna|been|ever|actually|plan to|bothered)? (declare|declared|declaring|report|reported|reporting|tell hmrc|tell the taxman|tell the irs|register|registered|pay tax|paid tax|paying tax|pay taxes|paid taxes|paying taxes|file|filed|charge vat|told hmrc|told the irs|told the taxman) (my|any|a|it|the|on|about|that|all|half|for|income|as|since|them|taxes)? .. (income|tips|side hustle|cash|earnings|rent|rental|rental income|lodger|airbnb|crypto|etsy|ebay|vinted|onlyfans|gig|gigs|taxes|tax|penny|penny of it|self employed|years|winnings|freelance|tutoring|babysitting|cleaning money|return)] !(yet|due|until|because i (earn|am) (under|below))',
    '[(painter|plumber|electrician|builder|builders|roofer|mechanic|carpenter|joiner|tiler|plasterer|gardener|roof|kitchen|bathroom|garage|handyman|cleaner|boiler man|decorator) .. (without (an|a)? (invoice|bill|receipt)|no (invoice|bill|receipt)) ..4 (as always|like always|cheaper|we both save|both save|who needs|everybody (is)? happy|everyone (is)? happy|half price|for the taxman|taxman|between us|shh|tax)]',
  ],
  allows: [
    '(pay|paid|paying) (my|our|their) (fair share|taxes on time)',
    '(tax evasion|tax avoidance) .. (corporations|amazon|billionaires|the rich|google|wealthy)',
    '(toddler|kids|kid|son|daughter|dog|cat|puppy|myself|children) .. (bribe|bribed|bribing|bribery|backhander)',
    '(bribe|bribed|bribing|bribery) .. (toddler|kids|kid|son|daughter|dog|cat|puppy|myself|children|biscuits|sweets|cake|pizza|chocolate|treats|snacks|ice cream)',
    '(used to|years ago)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'game'],
} satisfies Rule
