import type { Rule } from '../../model/rule.ts'

const RECORD =
  '(log|logs|logbook|log book|log sheet|log sheets|sheet|sheets|check|checks|checklist|checklists|drill|drills|register|record|records|temperature|temperatures|temps|readings|inspection|inspections|audit|form|forms|paperwork|minutes|rota|chart|charts|obs|notes|reports|report|timesheet|timesheets|hours|signatures|training|certs|certificates|test results|tests|risk assessment|risk assessments|rounds|patrols|visits|calls|surveys|survey|responses|data|results|figures|numbers|tacho|tachograph|boxes|fridge temps|mileage|count|stocktake|stock take|inventory|meter readings|sample|samples|calibration|patrol)'

export default {
  title: 'False records',
  understood: 'You tell of records filled in for what was not done.',
  why: 'Others rely on what you sign; it can end a career in one day.',
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'not-other', negated: 'any' },
  flags: [
    `[(filling in|filled in|fill in|filling out|filled out|fill out|backfilled|backfilling|backdating|backdated|signed|signing|signed off|ticked|ticking|ticked off|initialled|initialed|marked|marking|stamped|completed|wrote up|writing up|doing|did|forging|forged|sign|tick) .. (months of|weeks of|a month of|a week of|six months of|all|every|a whole|whole|entire|a year of|last (month|week|year|quarter)|@number|twelve|forty|next week|next month|the whole|three|four|six) .. (hourly|daily|weekly|monthly|safety|fire|fridge|missing|of)? .. ${RECORD}] // (before|tonight|inspector|inspection|audit|auditor|tomorrow|pens|pen|different|from memory|one go|one sitting|end of|none|zero|not|never|without|nobody|no one|sofa|pub|van|canteen|realism|at once|made up|guess|vibes|coffee|advance|same|five minutes|minutes)`,
    `[(signed|signing|ticked|ticking|marked|passed|approved|certified|initialled|stamped|completed|logged|recorded|wrote|put) ... ${RECORD}] ... // (never|did not|not|nobody|no one|without|zero|none|walked zero|have not|was not|were not|skipped) .. (of them|of em|looked|checked|opened|happened|been done|been in|walked|inspected|tested|looking|checking|opening|touched|even there|near it|set foot|left the)`,
    `[(edited|edit|adjusted|adjust|changed|change|altered|rewrote|tweaked|doctored) (the|my|all the|a few|his|her|our|up the|some) .. ${RECORD} (after|afterwards|later|before|so|to|for|until|in)] .. (after|boss|inspector|inspection|audit|auditor|hours|clock|target|targets|look|match|bonus|pass|client|investor|over|limit|dot|board) !(bug|typo|typos|mistake in)`,
    `[(fixed|fixing|cleaned up|changed|edited) (the|my|our) ..1 ${RECORD} (after|afterwards)] .. (everybody|everyone|nobody|no one)`,
    '[(ran|run|running|drove|drive|driving|did|worked|pushed|over) .. (@number|fourteen|twelve|sixteen|hours) .. (on|over|past) (the|an|my)? .. (@number|eleven|hour)? .. (hour clock|hours of service|logbook|log book|eld|tacho|tachograph|driving hours|legal hours|hos)]',
    '[(put|puts|putting|billed|billing|bill|charged|charging|charge|booked|booking|claimed|claiming|claim|logged|logging|log|wrote|writing|down|invoiced|invoicing|invoice) (down)? (for|@number|four|eight|ten|six|five|three|two|twelve|forty|a full|full|a whole|an extra|extra) .. (hours|hour|hrs|days|day|miles|shift) (down|extra|for)? ... // (took me|took|worked|working|did|doing|actual|actually|really|in reality|done in|was|finished in|slept|half|only|asleep|home by|left at|napping|pub) (@number|one|two|three|half|an hour|about|none|maybe|half an hour|twenty minutes|ten minutes|forty|a|by|at|in|of)]',
    '[(billing|bill|billed|charging|charge|claiming|claim|logging|paid for|get paid for|getting paid for|invoicing|invoice) (@number|eight|ten|forty|six|five) .. (working|work|worked|doing|did|do) (about|maybe|only|like)? (@number|three|two|one|four|half|none|ten)]',
    '[(badge|badged|badging|clock|clocked|clocking|punch|punched|punching|sign|signed|signing|swipe|swiped|swiping|scan|scanned|log|logged|tap|tapped) (@name|him|her|them|each other|my (mate|mates|girl|boy|homegirl|homeboy|bestie|work wife|work husband|buddy|brother|sister|cousin|colleague|friend|boyfriend|girlfriend|supervisor|team)|the (lads|girls|boys|whole team|whole crew)|half the (team|shift|crew)|everyone) (in|out) (at|on|every|when|while|and|early|late|before|after|so|from|for)] !(to the (building|meeting|gym)|guest|visitor|petition)',
    '[(sign|signed|signing|clock|clocked|clocking|badge|badged|swipe|swiped|punch|punched|tap|tapped|log|logged) (in|out) for (@name|him|her|them|each other|me|my (mate|mates|friend|friends|bestie|buddy|brother|sister|cousin|colleague|boyfriend|girlfriend|flatmate|roommate)|half the|the lads|the boys|the girls|everyone|absent)] !(free|a parcel|the|delivery)',
    '[(clocked|clock|clocking|badged|swiped|punched|signed) (in|on) from (bed|the car park|the car|my car|home|my bed|the bus|the train|the pub|the gym|the toilet|the parking lot|car park|the sofa|the beach|the shower)]',
    '[(showed|show|shown|claimed|claim|billed|bill|submitted|put in|charged) (a|an|the|them|them a|them an|for|for the|for a)? (whole|full|return|ac|air|business|first class)? (flight|flights|taxi|taxis|cab|fare|hotel|mileage|train) ..3 (and|but|then) (i)? (walked|cycled|(went|travelled|traveled|came|stayed|slept|rode|took|took the) (by|with|in|on|at|the|a)? (my|a|the)? (bus|coach|train|metro|tube|friend|friends|cousin|couch|sofa|sleeper|bike|bicycle|foot|unreserved|general))] !(instead|because|when it was cancelled)',
    '[(growth|sales|revenue|traction|the|beautiful|fancy|user|our|hockey stick) (chart|charts|graph|graphs|figures|numbers|slide|slides|projections|metrics|pipeline|user numbers|revenue)] ... // (drawn|drew|made up|made it up|made them up|invented|no data|not real|fiction|fictional|out of thin air|guessed|on the train|fake|faked|plucked|from nowhere|imaginary|hope|vibes|never existed|fabricated|napkin) !(beer mat)',
    '[(made up|making up|make up|invented|inventing|fabricated|faked|fudged) (about|roughly|around|like|basically|at least|nearly|most|half|all|a third|a quarter|maybe)? (half|most|all|a third|a quarter|the rest|some|@number|sixty|forty)? (of)? (my|the|our|all the|those|them)? .. (survey|responses|response|participants|data|results|interviews|quotes|sources|references|citations|readings|measurements|figures|customer feedback|testimonials|case study|sample|samples|observations|entries|answers|statistics)]',
  ],
  allows: [
    '(used to|years ago)',
    '(asked|told|wanted|forced|pressured) me to',
    '(refused|reported|whistle|retracted|scandal|inquiry|sacked for|struck off)',
    '(mock|dummy|synthetic|test|sample) (data|results|figures)',
    '(before the deadline|submitted on time|thank)',
  ],
  harmlessIn: ['condemnation', 'news', 'teaching', 'game', 'sport', 'legal-work'],
} satisfies Rule
