import type { Rule } from '../../model/rule.ts'

const GOODS =
  '(weed|bud|green|ganja|loud|gas|zaza|za|pot|hash|edibles|gummies|carts|pre rolls|prerolls|coke|charlie|sniff|white|snow|gear|mandy|molly|pills|xans|xanax|bars|percs|perc|oxys|addys|addy|adderall|ritalin|acid|tabs|shrooms|mushrooms|ket|k|md|mdma|ketamine|cocaine|crack|rocks|food|work|bags|grams|ounces|eighths|zips|q|qs|half ounces|balloons|nos|lean|vallies|vals|valium|steroids|tren|test|tramadol|codeine|drugs|@drugs-cannabis-sure|@drugs-hard-sure|🍃|❄|💊|🍄|⛽|🍁|🌿|🍫|🍬)'
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
    `[(selling|sell|sold|sells|slinging|slung|sling|shotting|shot|shotted|serving|serve|pushing|moving|shifting|shifted|flipping|flipped|trapping|dealing|dealt|deal|supplying|supply|dishing out|knocking out|punting|delivering|flogging|flog|flogged) (@count|@number|some|my|a bit of|a few|little|off|out|the|bags of|grams of|his|spare|leftover|extra|half|on)? (bags of|grams of|ounces of|leftover|spare|extra|weed|home grown|bit of|few|last|own)? (weed|bud|ganja|zaza|pot|hash|edibles|carts|coke|charlie|sniff|gear|mandy|molly|pills|xans|xanax|bars|percs|addys|addy|adderall|ritalin|acid|tabs|shrooms|ket|md|crack|grams|ounces|eighths|zips|zoots|balloons|nos|vallies|valium|steroids|tren|tramadol|codeine|drugs|dope|meds|prescription|dexies|vyvanse|modafinil|oxys|oxy|concerta|weed brownies|@drugs-cannabis-sure|@drugs-hard-sure)] !(tests|awareness|education|kits|company)`,
    `(got|getting|have|fresh|new|top|best|premium|loads of|plenty of|some|holding|sitting on|stocked|stocked up on|back in|plug for|connect for|quality|fire|grade a|cali) .. [${GOODS} // ${CALL}] !(garden)`,
    `[${CALL}] .. (for|if (you|anyone|u) (need|needs|want|wants|after|are after|looking for|fancy)|if you are (after|looking for)|if looking for) .. [(some|any|a|the|your|that)? (weed|bud|green|ganja|loud|zaza|za|edibles|carts|coke|charlie|sniff|gear|mandy|molly|pills|xans|bars|percs|addys|addy|adderall|acid|tabs|shrooms|ket|md|crack|grams|drugs|party favours|party favors|party supplies|treats|sweets 😉|dope|bag|bags|bits|gas|trees|tree|pack|packs|🍃|❄|💊|🍄|⛽|🍁|🔌)] !(of (sand|soil|rice|cement)|check|checks|for life)`,
    '[(🔌|🍃|❄|💊|🍄|🍁|⛽) .. (hmu|hit me up|message me|message|inbox|text me|tap in|link|deals|deal|delivery|deliver|cash only|menu|open for business|in stock|available|landed|restock|prices|dms|snap|telegram|orders)]',
    `[(hmu|hit me up|message me|message|inbox me|text me|tap in|link me|menu|cash only|deliver|delivery|open late|in stock|landed|available now|dms open) .. (🔌|🍃|❄|💊|🍄|🍁|⛽)]`,
    '[(@number|@count|£10|£20|$10|$20) (a|per|for a|for an|each|for|an|for half an|for half a|a half) (gram|g|ounce|oz|eighth|q|pill|tab|bag|cart|zip|bar|half|8th|tenner|pinger|balloon)] .. (weed|bud|coke|sniff|cali|loud|hmu|message|delivery|deliver|deal|fire|quality|cash|md|ket|green|haze|🔌|pills|xans|mates rates)',
    '[(@number|@number for|two|three|four) (for|g for|grams for|eighths for|bags for|pills for|tabs for|zips for|carts for) (@number|@count)] .. (weed|coke|sniff|cali|loud|hmu|message|deliver|delivery|pickup|meet|🔌|green|bud|gas|md|ket|pills|addy|xans|carts|fire)',
    '(i am|be|being|as|become|became|was|campus|your|your local|your friendly|the local|uni|the office|office|dorm|your favourite|your favorite|still|halls|the) (a|the|your|their|everyones|everyone|his)? [(dealer|drug dealer|weed man|plug|candy man|weed dealer|coke dealer|pill man|addy plug|adderall plug|xan plug)] !(ship|network|in|hairdryer|socket|hole|and play|adapter|for|of|is a (legend|life saver)|card|plate)',
    '(i|we) .. (trap|trapped|shot|juggin|jug|hustle|serve|served|deal|dealt) [(out of (the|my|a) (house|car|dorm|crib|bando|whip|halls|flat)|on the side|since|to pay (for)? .. (rent|tuition|uni|school|fees|books|petrol)|to (students|freshers|the whole))] .. (weed|coke|bags|pills|food|drugs|grams|(pack|packs)|adderall|loud|green|bando|plug)',
    {
      words:
        '[(re up|re upped|reup|reupped|re upping|county lines|running a line|trap house|trap phone|burner phone|trapping|bando|cut the coke|cutting it with|bagging up|bagged up|bagging it up|weighing (out|up)? .. (grams|bags|bud|weed|ounces|eighths|coke)|broke down a (brick|box|kilo|half|zip)|digi scales|baggies and (a)? (scale|scales)|scales and baggies|tick list|drug money|moving weight|shifting weight|move weight|selling weight|pushing weight|flipping packs|moving packs|moving work|off a (brick|pack)|serving fiends|serving nitties|serving cats|shot bits|shotting bits|shotting)] !(music|remix|artist|producer|drill)',
      with: [
        [
          '(weed|coke|bags|bag|food|drugs|grams|packs|pack|loud|green|plug|🔌|rent|money|paper|bread|customers|nitties|p|ps|bud|dealer|cash|pills|whip|feds|fiends|corner|ends|block|tick|profit|serve|class|bits)',
        ],
      ],
    },
    '(side hustle|side business|side gig|extra income|pay (my|the) (rent|fees|tuition)|paid (my|the) (rent|fees|tuition|deposit)|(fund|funds) my|funded my|paying for (uni|college|school)|business is) .. [(selling|dealing|shotting|slinging|flogging|shifting) .. (weed|bags|coke|pills|grams|drugs|adderall|xans|gear|bud|edibles|mandy|meds|md|green)]',
    '[(sold|sell|selling|flogged|flogging|shifting|swapping|trading|giving out|sharing|gave|give|handing out|hand out) (@count|@number|some|half|all|most of|the rest of|the leftovers of|my|his|her)? (my|his|her|leftover|spare|extra|old|unused|adhd|the)? (leftover|spare|extra|adhd|old|unused|prescription|prescribed|mums|nan|nans|mum|dads|dad|brothers|brother)? (adderall|ritalin|vyvanse|concerta|xanax|valium|diazepam|codeine|tramadol|oxys|oxycodone|(percocet|percocets)|percs|pregabalin|gabapentin|modafinil|dexies|dexys|meds|medication|prescription|tablets|painkillers|adhd meds|adhd tablets|sleeping pills|zopiclone|morphine|dihydrocodeine|co codamol)] .. (for|at|to|@number|each|a pop|a pill|a tablet|(student|students)|(mate|mates)|finals|(exam|exams)|easy|quid|money|class|library)',
    '(someone|who) (was|is)? (trying to)? (buy|cop|sort)? [(need|needs|want|wants|after) (some)? (bud|green|sniff|gear|weed|pills|molly|bits|a bag|grams|percs|addy|loud)] .. (hmu|message|shout|@number|link|inbox|i got you|got you|text)',
    '(grow|growing|grew|cook|cooked|cooking|press|pressing|pressed|made|making|brewing) .. [(weed|cannabis|ganja|bud|meth|pills|crack|lsd|dmt|shrooms|mushrooms|edibles)] .. (to sell|for sale|and sell|sell it|selling|sold|customers|profit|business|buyers|market)',
    '[(brought|smuggled|smuggling|snuck|sneaking|carried|bringing|took|hid|muled|mailed|posted) .. (weed|coke|cocaine|edibles|pills|md|mdma|drugs|hash|a kilo|molly|ketamine|gear|shrooms|gummies|bud)] (through|past|across|into|in (my|the|a) (bag|suitcase|hand luggage|luggage|checked|bra|sock|socks|shampoo|boot|vape|carry on|underwear|pants|toiletries|book)|over) .. (customs|border|airport|security|tsa|festival|(gate|gates)|prison|suitcase|luggage|flight|plane|bra|(sock|socks)|boot|hand luggage|carry on|underwear|shampoo|country|toiletries|pants)',
  ],
  allows: [
    '(garden|lawn|compost|seeds for the garden|car dealer|art dealer|antiques dealer|dealer principal|poker|card dealer|blackjack)',
    '(stop|arrest|arrested|jail|jailed|report|reported|caught|busted) .. ((dealer|dealers)|selling)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'pharmacy', 'game', 'condemnation', 'news', 'legal-work'],
} satisfies Rule
