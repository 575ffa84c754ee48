import type { Rule } from '../../model/rule.ts'

const DRUNK =
  '(drunk|hammered|wasted|plastered|sloshed|pissed|steaming|tipsy|smashed|buzzed|shitfaced|legless|half cut|tanked up|intoxicated|over the limit|still over the limit|three sheets|paralytic|bladdered|blackout|trolleyed|half pissed|sozzled|merry|half drunk|a bit drunk|well oiled|wrecked|mortal|locked|battered|slightly drunk|langers|langered|half jarred|with (a skinful|drink on me|drink taken)|under the influence|after a (skinful|session|few (too many|pints|beers|drinks|wines|glasses|jars|bevvies|scoops|tinnies|cans|shots|margs|margaritas|cocktails|whiskies)))'
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
    {
      words:
        '[(twisted tea|white claw|white claws|road soda|road sodas|roadie|roadies|busch light|bud light|coors|modelo|tall boy|tallboy|tinny|tinnie|tinnies|stubby|cold one|cold ones|open can|open bottle|open container|beer|beers|cider|can of|vodka|flask|cruiser|savanna|castle|tusker|kingfisher|smirnoff|margarita) ... (cupholder|cup holder|cup holders|between my (legs|knees|thighs)|at the wheel|behind the wheel|steering wheel|on the dash|dashboard|while driving|driving home|for the drive|sunroof|county roads|back roads|back lanes|cruise control|on the motorway|on the highway|on the freeway|at the lights|school run|commute)]',
      severity: 'high',
      when: { speaker: 'not-other' },
      without: [
        '(passenger|camping|camper|parked|taxi|train|designated|picnic|coffee|water|coke|pepsi|lemonade|red bull|festival)',
      ],
    },
    `[${DRIVE} ... ${DRUNK}] !(people|customers|off|drivers|driver|mates|friends|friend|lads|girls|passengers|sister|brother|husband|mum|dad|wife|uncle|cousin)`,
    `[(i am|i was|me|was|am|too|so|still|absolutely|always|better|got|get|getting|slightly|being|a bit|probably|definitely|completely|bit|half|technically|mildly|properly|not that|not even) (@how-very)? ${DRUNK} // ${DRIVE}]`,
    `[${AMOUNT} // ${DRIVE}]`,
    `[${DRIVE} ... (on|after|with|having had|had) .. ${AMOUNT}]`,
    '[(drank|drinking|been drinking|had been drinking|drink|downed|sank|necked|had a few|had a couple|on the (piss|lash|beers|pints|wine|gin) all (day|night|afternoon)|skinful|few too many|one too many) // (drove|drive home|driving home|behind the wheel|took the car home|drove home|got in the car|car home|drove back|drove myself|drive myself)]',
    '[(roadie|roadies|road beer|road beers|can|cans|beer|beers|tinny|tinnies|cold one|cold ones|vodka|flask|white claw|pint|shot|wine) .. (at the wheel|behind the wheel|while (i)? (drive|driving)|whilst driving|in the cup holder|between my knees on the (motorway|m1|m25|highway)|for the (road|drive) (home)?|on the drive home|in the car on the way)] !(coffee|water|red bull|sandwich|of tea|snack|playlist)',
    '[(drove|driving|drive|took the (van|car|bike|scooter)|got behind the wheel|roads were (empty|quiet)|back roads|short drive|only (a mile|two miles|round the corner|five minutes|ten minutes)) // (only|just|barely) (had|drank) (one|two|three|four|five|six|seven|eight|a few|a couple|half|@number) !(hours|miles|left|coffee|coffees|minutes|lessons|drinks of water)]',
    '[(only|just) (had|drank) (two|three|four|five|six|seven|eight|a few|@number) (pints|beers|drinks|glasses|wines|shots|cans|gins|vodkas)? // (drove|driving home|drive home|took the (van|car)|behind the wheel|car home|school run)]',
    '[(my|got (a|my|another)|second|third|first|another|a|catch|caught|catching|pulled for|done for|arrested for|charged with|charge for|banned for|ban for|beat (my|the|a)|dodged a|fighting|collected|had (a|my|two)) (second|third|first|last|old|little)? (dui|dwi|duis|dwis|drink driving (ban|charge|conviction|course|offence)|drink drive (ban|charge|conviction)|drunk driving (charge|arrest|conviction)|drink driving|drunk driving|owi|oui|duil)] !(lawyer|attorney|awareness|advert|campaign|is|kills|checkpoint|case|law|laws|clients|suspect|driver|unit)',
    '[(breathalyser|breathalyzer|breathalysed|breathalyzed|blew (a|over|@number|double|twice)|breath test|sobriety (test|checkpoint)|dui checkpoint|rbt|random breath test|booze bus|checkpoint) .. (passed|got away|i was|me|dodged|avoided|got lucky|lucky|failed|over|under|just|drove|chewing gum|pennies|back roads|@number pints|drunk|lol)] !(results|campaign)',
    '[(dodged|dodging|avoid|avoided|avoiding|took the back roads to (avoid|dodge|miss)|got past|got through|swerved|beat|beating) .. (breathalyser|breathalyzer|rbt|booze bus|dui checkpoint|checkpoint|sobriety checkpoint|breath test|traffic police) .. (drunk|drink|pints|beers|shots|drinks|wine|tonight|again|back roads|lol)]',
    '[(drive|driving|drove) (better|fine|just fine|perfectly|straighter|best|smoother|slower) (when|after|with|on|once) .. (drunk|tipsy|pissed|a (few|drink|couple|beer|pint|glass)|buzzed|hammered|@number|drinks|had (a few|a couple|a drink))]',
    '[(one eye (closed|shut)|seeing (double|two of|three of)|both lanes|swerving|all over the road|dont remember the drive|do not remember driving|no memory of driving|not remember driving|do not remember the drive)] .. (home|drove|drive|driving|drunk|pints|car|pub|drinks|wheel|beers)',
    '[(drove|driving|drive|drove home) ... (seeing (double|two of|three of)|one eye (closed|shut|open)|both lanes|cannot remember (it|how)|do not remember (it|the|how|getting|driving)|no memory of (it|the drive))]',
    '[(drunk|drink|buzzed|tipsy) (drive|driving|drove) (home|back|is (fine|fun|easy)|again|last night|every|and|like|was|champion|lol|to|through|the|with)] !(advert|awareness|kills|is not)',
  ],
  allows: [
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
