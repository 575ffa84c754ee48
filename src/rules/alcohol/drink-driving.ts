import type { Rule } from '../../model/rule.ts'
const AMOUNT =
  '((@number|@count|too many|@big-count) (or @number|or so|more|large|big|swift|cheeky)? (pints|pint|beers|drinks|shots|glasses of (wine|prosecco|champagne)|glasses|bottles|wines|cans|tinnies|whiskies|whiskeys|gins|vodkas|ciders|rums|margaritas|margs|cocktails|jagerbombs|tequilas|bevvies|jars|scoops|doubles|stubbies|schooners|long islands|g and ts|guinness|tuskers|castles|brandies|units|martinis|beers)|bottle of (wine|vodka|gin|rum|whisky|prosecco|red|rose|white|brandy|tequila))'
const DRIVE =
  '(drove|drive|driving|driven|drives|behind the wheel|at the wheel|took the (wheel|car|van|bike|scooter|boat|ute|bakkie|truck|quad|keys)|take the (wheel|car|van|bike)|taking the car|got in (the|my) (car|van|truck|ute)|get in (the|my) car|jumped in (the|my) (car|van|truck)|hopped in (the|my) (car|van|truck)|car home|rode (home|my|the) .. (motorbike|scooter|moped|bike|bullet|activa|home)|parallel parked|drove home|drive home|driving home|drove back|drive back|the school run|gave (everyone|them|him|her|the lads|the girls|people) a (lift|ride)|motorway home|lift home in my car|took the back roads|taking the back roads|back roads home|my keys|parked (it)? on the)'

export default {
  title: 'Drink-driving',
  understood: 'You say that you drove after drinking.',
  why: 'It is a crime and puts others in danger; for any job with driving it ends the application.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    `[${AMOUNT} // ${DRIVE}]`,
    `[${DRIVE} ... (on|after|with|having had|had) .. ${AMOUNT}]`,
    '[(drank|drinking|been drinking|had been drinking|drink|downed|sank|necked|had a few|had a couple|on the (piss|lash|beers|pints|wine|gin) all (day|night|afternoon)|skinful|few too many|one too many) // (drove|drive home|driving home|behind the wheel|took the car home|drove home|got in the car|car home|drove back|drove myself|drive myself)]',
    '[(my|got (a|my|another)|second|third|first|another|a|catch|caught|catching|pulled for|done for|arrested for|charged with|charge for|banned for|ban for|beat (my|the|a)|dodged a|fighting|collected|had (a|my|two)) (second|third|first|last|old|little)? (dui|dwi|duis|dwis|drink driving (ban|charge|conviction|course|offence)|drink drive (ban|charge|conviction)|drunk driving (charge|arrest|conviction)|drink driving|drunk driving|owi|oui|duil)] !(lawyer|attorney|awareness|advert|campaign|is|kills|checkpoint|case|law|laws|clients|suspect|driver|unit)',
    '[(got|get|was|been|getting|being) (breathalysed|breathalyzed)] // (over|limit|double|twice|court|ban|banned|licence|license|fail|failed|positive)',
    '[(double|twice|treble|three times|well over|way over) the (legal|drink drive|driving)? limit] // (court|ban|banned|licence|license|points|police|cop|cops|copper|breathalysed|breathalyser|drove|driving|car keys|magistrates)',
    '[(drove|driving|drive|drove home) ... (seeing (double|two of|three of)|one eye (closed|shut|open)|both lanes|cannot remember (it|how)|do not remember (it|the|how|getting|driving)|no memory of (it|the drive))]',
  ],
  allows: [
    '(glasses|bottles) (wrapped in|in newspaper|in bubble wrap)',
    '(do not|never|please do not|nobody should|no one should|would never|will never|anyone who|people who|stop|idiots who|can not believe people|if you) .. (drink and drive|drive|driving|drives|drove)',
    '(taxi|taxis|uber|ubered|lyft|cab|designated driver|dedicated driver|night bus|bus home|walked home|walking home|train home|tube home|lift from|left the car|leave the car|leaving the car|took my keys|take my keys|took his keys|took her keys|hid (my|his|her) keys|passenger seat|picked (me|us) up|drove (me|us|him|her|them)|drives (me|us)|drive (me|us|him|her|them)|the wife drives|sober driver|mum drove|dad drove|got a lift)',
    '(drove|drive|drives|driving|driven) (me|you|us|him|her|to) (crazy|mad|nuts|insane|up|wild|drink|to|distraction)',
    '(hard|flash|thumb|external|test|whip|golf|disk|usb|ssd|recruitment|food|blood|sex|charity|membership|toy|google|one|c|four wheel|front wheel|rear wheel) drive',
    '(used to|years ago)',
    '(hit by|killed by|lost .. to|because of) (a|an) (drunk|drink) driver',
    '(pissed off|wasted (time|money|petrol|fuel|journey|trip)|coffee|coffees|espressos|water|teas|milk)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'game', 'condemnation', 'news'],
} satisfies Rule
