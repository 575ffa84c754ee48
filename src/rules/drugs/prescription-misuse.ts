import type { Rule } from '../../model/rule.ts'

const PILL =
  '(adderall|adderalls|addy|addys|addies|ritalin|vyvanse|concerta|dexies|dexys|dexedrine|dexamphetamine|modafinil|armodafinil|xanax|xan|xans|xannies|xanny|valium|valiums|vallies|diazepam|benzos|benzo|klonopin|clonazepam|lorazepam|ativan|alprazolam|alprax|codeine|co codamol|cocodamol|dihydrocodeine|tramadol|tramadols|trammies|tapentadol|oxycodone|oxycontin|oxys|oxy|percocet|percocets|percs|perc|vicodin|vicodins|norco|hydrocodone|morphine|oramorph|suboxone|pregabalin|pregabs|lyrica|gabapentin|zopiclone|zimmers|zolpidem|ambien|study drugs|painkillers|pain pills|sleeping pills|sleeping tablets|opioids|stimulants|steroids|tren|dianabol|anavar|sarms|clenbuterol|clen|meds|medication|tablets|pills|adhd meds|adhd medication|adhd pills|adhd tablets|antidepressants|beta blockers|propranolol|promethazine|codeine linctus|phensedyl|corex|cough syrup|ephedrine|quaaludes|prescription|ozempic)'
const SURE =
  '(adderall|adderalls|addy|addys|addies|ritalin|vyvanse|concerta|dexies|dexys|dexamphetamine|modafinil|xanax|xan|xans|xannies|valium|vallies|diazepam|benzos|klonopin|clonazepam|lorazepam|ativan|alprazolam|codeine|tramadol|trammies|oxycodone|oxycontin|oxys|oxy|percocet|percocets|percs|perc|vicodin|vicodins|hydrocodone|morphine|oramorph|pregabalin|pregabs|gabapentin|zopiclone|ambien|study drugs|lean|dirty sprite)'
const OWNER =
  '(roommate|roommates|flatmate|flatmates|housemate|mate|mates|friend|friends|brother|brothers|sister|sisters|cousin|cousins|mum|mums|mom|moms|dad|dads|nan|nans|gran|grans|grandma|grandmas|grandmother|grandad|grandads|grandpa|wife|wifes|husband|husbands|girlfriend|boyfriend|gf|bf|kid|kids|son|sons|daughter|daughters|nephew|neighbour|neighbours|neighbor|neighbors|dog|dogs|cat|cats|colleague|coworker|co worker|uncle|aunt|auntie|someone|someone else|somebody|somebody else|patient|patients|resident|residents|ex|housemates|partner|partners|mother in law|classmate|buddy|guy in my dorm|kid brothers|little brother|little brothers|teammate)'

export default {
  title: 'Misusing medicines',
  understood: 'You say that you take medicines that are not yours, or take them for their effect.',
  why: 'Prescribed medicines taken without a prescription count as drug use, and sharing them is an offence.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it. If you find it hard to do without, a doctor or pharmacist can help in confidence.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    `[(my|a|his|her|the|our|some) (old|late|little|kid|best)? ${OWNER} (is|has)? (leftover|spare|old|adhd|extra|unused|strong|back|pain|anxiety|prescription|prescribed|hospital)? ${PILL}] !(kicked|was (changed|switched|reviewed)|are (great|working)|is (great|working|helping)|helps|help|worked|changed|interact|cause)`,
    `[(borrow|borrowed|borrowing|nick|nicked|nicking|stole|steal|stealing|pinch|pinched|bum|bummed|bumming|cadge|scrounged|traded|swap|swapped|bought|buy|buying|got|score|scored|hook me up with|hooked me up with|popped|popping|slipped me|gave me|sharing|shared|shares) (a|an|some|one|two|three|few|@number|a couple of|a few|couple of|half an|half a|my|the|another|more|his|her)? (of)? (leftover|spare|black market|street|dodgy|loose)? ${SURE} .. (off|from|on (the)? (street|campus|telegram|snapchat|darknet|dark web)|for (finals|the exam|exams|midterms|the weekend|the (flight|comedown)|revision|studying|essay|deadline|fun|class|the test)|without|before|like (sweets|candy|skittles|smarties|tic tacs|m and ms)|in the library)]`,
    `[${SURE} (and|with|plus|washed down with|on top of|chased with|cocktail) (a|some|my|the|a bottle of|two|half a)? (glass of|bottle of|pint of|cheeky|few|large|red|white|cold|whole)? (wine|vodka|beer|beers|prosecco|gin|tequila|whisky|whiskey|red bull|monster|coffee|energy (drink|drinks)|weed|cocaine|coke|rose|rum|caffeine|celsius|lines|pints|alcohol|molly|sprite|four (espressos|coffees))] .. !(do not mix|interact)`,
    `[${SURE} without (a|any|my|the)? (prescription|script)] !(is|are (dangerous|illegal)|can (kill|be))`,
    `[(adderall|addy|addys|ritalin|vyvanse|concerta|modafinil|dexies|study drugs)] .. (szn|season|finals|midterms|all nighter|allnighter|exam season|exam week|essay|deadline|plug|anyone|who has|@number mg|cracked|locked in|zooming|cleaned my|dissertation|god tier|hits different|weekend|before (the|my)) .. !(prescribed|shortage)`,
  ],
  allows: [
    '(prescribed (by|for|to) (my|me)|my (own)? prescription (is|was|for)|diagnosed with|my doctor|my gp|my psychiatrist|started (me|taking) .. for my|as prescribed|picked up my prescription|my (adhd|anxiety) (meds|medication) (are|is|has|have))',
    '(shortage|shortages|refill|refills|pharmacy|interact|interacts|contraindicated|do not mix|never mix|should not mix)',
    '(used to|years ago|back in (uni|college|the day))',
    '(the|our|my) (cat|dog|puppy|horse|pony|kitten) .. (vet|tablets|pills|meds|gabapentin|trazodone)',
    '(remind|reminded|reminding|sort|sorted|collect|collected|collecting|pick up|picked up|picking up|ordered|organise|organised|fetch|give|gave|giving|managing|manage) (my|the|her|his)? (mum|mums|nan|nans|gran|dad|dads|grandma|dog|cat|son|daughter|kid|kids|her|him|patient|patients|resident|residents) .. (meds|medication|tablets|prescription|pills|painkillers|morphine|insulin)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'treatment', 'pharmacy', 'news', 'condemnation'],
} satisfies Rule
