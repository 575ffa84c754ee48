import type { Rule } from '../../model/rule.ts'
const CALL =
  '(hmu|hit me up|message me|inbox me|inbox|text me|link me|tap in|tapped in|my dms|dms|slide|shout me|holla|holler|call me|snap me|add my snap|signal|wickr|telegram|whatsapp|pull up|who needs|anyone need|anyone want|anyone looking|drop me a message|give me a shout|deliver|delivery|drop off|cash only|cashapp|monzo|bulk|(deal|deals)|menu|taking orders|orders|in stock|restock|restocked|fresh batch|just landed|landed|first come|prices)'

export default {
  title: 'Selling drugs',
  understood: 'You offer drugs for sale or say that you deal.',
  why: 'Supplying drugs is a serious crime, whatever the quantity.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'not-other', question: 'any' },
  flags: [
    `[(selling|sell|sold|sells|slinging|slung|sling|shotting|shot|shotted|serving|serve|pushing|moving|shifting|shifted|flipping|flipped|trapping|dealing|dealt|deal|supplying|supply|dishing out|knocking out|punting|delivering|flogging|flog|flogged) (@count|@number|some|my|a bit of|a few|little|off|out|the|bags of|grams of|his|spare|leftover|extra|half|on)? (bags of|grams of|ounces of|leftover|spare|extra|weed|home grown|bit of|few|last|own)? (weed|bud|ganja|zaza|pot|hash|edibles|carts|coke|charlie|sniff|gear|mandy|molly|pills|xans|xanax|xanny bars|percs|addys|addy|adderall|ritalin|acid|tabs|shrooms|ket|md|crack|grams|ounces|eighths|zips|zoots|balloons|nos|vallies|valium|steroids|tren|tramadol|codeine|drugs|dope|meds|prescription|dexies|vyvanse|modafinil|oxys|oxy|concerta|weed brownies|@drugs-cannabis-sure|@drugs-hard-sure)] !(tests|awareness|education|kits|company)`,
    `[${CALL}] .. (for|if (you|anyone|u) (need|needs|want|wants|after|are after|looking for|fancy)|if you are (after|looking for)|if looking for) .. [(some|any|a|the|your|that)? (weed|bud|green|ganja|loud|zaza|za|edibles|carts|coke|charlie|sniff|gear|mandy|molly|pills|xans|bars|percs|addys|addy|adderall|acid|tabs|shrooms|ket|md|crack|grams|drugs|party favours|party favors|party supplies|treats|sweets 😉|dope|bag|bags|bits|gas|trees|tree|pack|packs|🍃|❄|💊|🍄|⛽|🍁|🔌)] !(of (sand|soil|rice|cement)|check|checks|for life)`,
    `[(hmu|hit me up|message me|message|inbox me|text me|tap in|link me|menu|cash only|deliver|delivery|open late|in stock|landed|available now|dms open) .. (🔌|🍃|❄|💊|🍄|🍁|⛽)]`,
    '[(@number|@number for|two|three|four) (for|g for|grams for|eighths for|bags for|pills for|tabs for|zips for|carts for) (@number|@count)] .. (weed|coke|sniff|cali|loud|hmu|message|deliver|delivery|pickup|meet|🔌|green|bud|gas|md|ket|pills|addy|xans|carts|fire)',
    '(i am|be|being|as|become|became|was|campus|your|your local|your friendly|the local|uni|the office|office|dorm|your favourite|your favorite|still|halls) (a|the|your|their|everyones|everyone|his)? [(dealer|drug dealer|weed man|plug|candy man|weed dealer|coke dealer|pill man|addy plug|adderall plug|xan plug)] !(ship|network|in|hairdryer|socket|hole|and play|adapter|for|of|is a (legend|life saver)|card|plate)',
    '(when|text|texted|owe|owed|hit up|message) the [plug] !(in|socket|hole|is (loose|out))',
    '[(sold|sell|selling|flogged|flogging|shifting|swapping|trading|giving out|sharing|gave|give|handing out|hand out) (@count|@number|some|half|all|most of|the rest of|the leftovers of|my|his|her)? (my|his|her|leftover|spare|extra|old|unused|adhd|the)? (leftover|spare|extra|adhd|old|unused|prescription|prescribed|mums|nan|nans|mum|dads|dad|brothers|brother)? (adderall|ritalin|vyvanse|concerta|xanax|valium|diazepam|codeine|tramadol|oxys|oxycodone|(percocet|percocets)|percs|pregabalin|gabapentin|modafinil|dexies|dexys|meds|medication|prescription|tablets|painkillers|adhd meds|adhd tablets|sleeping pills|zopiclone|morphine|dihydrocodeine|co codamol)] .. (for|at|to|@number|each|a pop|a pill|a tablet|(student|students)|(mate|mates)|finals|(exam|exams)|easy|quid|money|class|library)',
  ],
  allows: [
    '(garden|lawn|compost|seeds for the garden|car dealer|art dealer|antiques dealer|dealer principal|poker|card dealer|blackjack)',
    '(stop|arrest|arrested|jail|jailed|report|reported|caught|busted) .. ((dealer|dealers)|selling)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'pharmacy', 'game', 'condemnation', 'news', 'legal-work'],
} satisfies Rule
